using RetroWalk.Metrics.Calibration;
using ScottPlot;

namespace RetroWalk.Cli.Plots.Evidence;

/// <summary>The studies of backward walking, each with a marker of its own.</summary>
internal static class StudyMarker
{
    private static readonly MarkerShape[] Shapes =
    [
        MarkerShape.FilledSquare, MarkerShape.FilledDiamond, MarkerShape.FilledTriangleUp, MarkerShape.FilledTriangleDown,
        MarkerShape.FilledCircle, MarkerShape.OpenSquare,
    ];

    public static IReadOnlyList<string> Studies { get; } = [.. EvidenceRows.All.Select(row => row.Study.Key).Distinct()];

    public static MarkerShape Of(string study) => Shapes[Studies.ToList().IndexOf(study) % Shapes.Length];

    /// <summary>The markers with the keys of their studies, one below the other from a corner of the panel.</summary>
    public static void WriteLegend(Panel panel, double x, double top)
    {
        float line = 0;
        foreach (string study in Studies)
            panel.Sign(Of(study), study, x, top, Ink.Backward.Colour, down: 10 + 17 * line++);
    }
}
