namespace RetroWalk.Web.Charts;

/// <summary>A line of a chart, with the interval around it.</summary>
/// <param name="Name">Its name in the page's language, written at its end.</param>
/// <param name="Style">Class of the drawing, which gives colour and dashes.</param>
/// <param name="Middle">The line; NaN where there is none.</param>
/// <param name="Low">The low ends of the interval; null for a line without one.</param>
/// <param name="High">The high ends.</param>
/// <param name="IsMeasured">For each point whether people were measured there; null where that has no meaning.</param>
public sealed record ChartSeries(
    string Name, string Style, double[] Middle, double[]? Low = null, double[]? High = null, bool[]? IsMeasured = null);
