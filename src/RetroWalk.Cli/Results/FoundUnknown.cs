using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

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

    /// <summary>Whether nothing was found because the energy of the quadriceps is not known, though every block has a
    /// number.</summary>
    public bool LacksQuadriceps => Tried is { Validity: not Validity.Outside };

    /// <summary>Why nothing was found, in words; null if something was.</summary>
    public string? Why => this switch
    {
        { Value: not null } => null,
        { Outcome: EquivalentOutcome.CostsLessThanAny } => "the least takes more",
        { Outcome: EquivalentOutcome.CostsMoreThanAny } => "the most takes less",
        { LacksQuadriceps: true } => $"the work of the quadriceps is not known of {WithoutQuadriceps(Tried!)}",
        _ => "a block is outside what its model supports",
    };

    /// <summary>Rounds, seconds or per cent; null if nothing was found.</summary>
    public double? Value { get; init; }

    /// <summary>What whole rounds take, which is seldom the target.</summary>
    public Energy? Taken { get; init; }

    /// <summary>What one round more would take; null where there can be none.</summary>
    public Energy? TakenByOneMore { get; init; }

    private static string WithoutQuadriceps(WorkoutEstimate workout)
    {
        bool hasRuns = workout.Totals.Running.DurationSeconds > 0;
        string[] runs = hasRuns ? ["runs"] : [];
        string[] walks = workout is { Rules.ForwardModel: ModelEntry named, Totals.Forward.DurationSeconds: > 0 }
            ? [$"walks by {named.Card.Name}"]
            : [];
        return Listing.Of([.. runs, .. walks], "or");
    }
}
