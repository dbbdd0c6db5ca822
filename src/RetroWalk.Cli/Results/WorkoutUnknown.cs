namespace RetroWalk.Cli.Results;

/// <summary>What the question marks of a workout stand for.</summary>
internal enum WorkoutUnknown
{
    Rounds,
    Duration,
    Grade,
}
