using ScottPlot;

namespace RetroWalk.Cli.Plots;

/// <summary>The colours of a picture. Pictures name those of <see cref="Ink"/>, which are the light theme's; another theme has
/// its own for each of them.</summary>
/// <param name="Background">What all else is drawn on.</param>
/// <param name="Instead">The theme's own colours, by those of the light theme.</param>
internal sealed record Theme(Color Background, IReadOnlyDictionary<Color, Color> Instead)
{
    public static Theme Light { get; } = new(Colors.White, new Dictionary<Color, Color>());

    /// <summary>On dark grey; of directions and runs the hue is kept and the lightness raised.</summary>
    public static Theme Dark { get; } = new(
        Color.FromHex("#1B1E23"),
        new Dictionary<Color, Color>
        {
            [Ink.Text] = Color.FromHex("#E8E8E8"),
            [Ink.Faint] = Color.FromHex("#A0A4A8"),
            [Ink.Grid] = Color.FromHex("#3A3F46"),
            [Ink.Forward.Colour] = Color.FromHex("#56B4E9"),
            [Ink.Backward.Colour] = Color.FromHex("#F58B45"),
            [Ink.Running.Colour] = Color.FromHex("#3CCFA4"),
        });

    public static Theme Of(ThemeName name) => name == ThemeName.Dark ? Dark : Light;

    /// <summary>The colour in this theme, with the opacity of the given one; any that a theme does not replace stays.</summary>
    public Color Of(Color colour) =>
        Instead.TryGetValue(colour.WithAlpha(byte.MaxValue), out Color own) ? own.WithAlpha(colour.A) : colour;
}
