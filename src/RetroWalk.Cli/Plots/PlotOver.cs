namespace RetroWalk.Cli.Plots;

/// <summary>What the horizontal axis shows.</summary>
internal enum PlotOver
{
    Speed,
    Grade,
}
