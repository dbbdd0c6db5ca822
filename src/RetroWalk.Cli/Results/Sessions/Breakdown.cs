namespace RetroWalk.Cli.Results.Sessions;

/// <summary>Into which parts a session is split.</summary>
internal enum Breakdown
{
    Laps,
    Minutes,
}
