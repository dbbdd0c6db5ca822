using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>The number behind the question marks of a workout, or why there is none.</summary>
/// <param name="Unknown">What it is.</param>
/// <param name="Measure">Which energy was to be met.</param>
/// <param name="Target">That energy.</param>
internal sealed record FoundUnknown(WorkoutUnknown Unknown, WorkoutMeasure Measure, Energy Target)
{
    public EquivalentOutcome Outcome { get; init; }

    /// <summary>The workout of one round, of a minute or on the level, where it lacks the energy; else null.</summary>
    public WorkoutEstimate? Tried { get; init; }

    /// <summary>Rounds, seconds or per cent; null if nothing was found.</summary>
    public double? Value { get; init; }

    /// <summary>What whole rounds take, which is seldom the target.</summary>
    public Energy? Taken { get; init; }

    /// <summary>What one round more would take; null where there can be none.</summary>
    public Energy? TakenByOneMore { get; init; }
}
