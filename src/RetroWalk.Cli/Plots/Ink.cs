using RetroWalk.Metrics;
using ScottPlot;

namespace RetroWalk.Cli.Plots;

/// <summary>How walking in a direction looks, and running. Colour, line and marker all differ, and each of them alone is
/// enough.</summary>
/// <remarks>Blue, vermilion and bluish green of Okabe and Ito's palette: distinct for the colour-blind, and in grey.</remarks>
internal sealed record Ink(Color Colour, Stroke Line, MarkerShape Marker)
{
    public static Ink Forward { get; } = new(Color.FromHex("#0072B2"), Stroke.Solid, MarkerShape.FilledCircle);

    public static Ink Backward { get; } = new(Color.FromHex("#D55E00"), Stroke.Dashed, MarkerShape.FilledSquare);

    public static Ink Running { get; } = new(Color.FromHex("#009E73"), Stroke.Dotted, MarkerShape.FilledTriangleUp);

    public static Color Text { get; } = Color.FromHex("#222222");

    public static Color Faint { get; } = Color.FromHex("#777777");

    public static Color Grid { get; } = Color.FromHex("#E4E4E4");

    public static Ink Of(WalkingDirection direction) => direction == WalkingDirection.Forward ? Forward : Backward;
}
