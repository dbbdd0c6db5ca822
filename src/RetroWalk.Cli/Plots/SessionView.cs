namespace RetroWalk.Cli.Plots;

/// <summary>What the picture of a session shows.</summary>
internal enum SessionView
{
    Power,
    Cleaning,
}
