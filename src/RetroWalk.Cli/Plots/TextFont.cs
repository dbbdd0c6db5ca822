using ScottPlot;

namespace RetroWalk.Cli.Plots;

/// <summary>The font of pictures. It comes with the tool, because a machine may have no fonts.</summary>
internal static class TextFont
{
    /// <summary>This font, and others for a viewer that does not have it.</summary>
    public const string Family = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";

    public static string Name => Loaded.Value;

    // Lazy, because an exception in a static initializer would be wrapped and hide its message.
    private static readonly Lazy<string> Loaded = new(() => Load("DejaVu Sans", "DejaVuSans.ttf"));

    private static string Load(string name, string file)
    {
        Fonts.AddFontFile(name, Path.Combine(AppContext.BaseDirectory, "Fonts", file), bold: false, italic: false);
        return name;
    }
}
