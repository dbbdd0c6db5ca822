namespace RetroWalk.Cli.Output;

/// <summary>Into what a session is cut.</summary>
internal enum Breakdown
{
    Laps,
    Minutes,
}
