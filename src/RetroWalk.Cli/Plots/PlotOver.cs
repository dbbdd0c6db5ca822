namespace RetroWalk.Cli.Plots;

/// <summary>The quantity on the horizontal axis.</summary>
internal enum PlotOver
{
    Speed,
    Grade,
}
