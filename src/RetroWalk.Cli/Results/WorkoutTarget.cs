using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>What an open workout is to take: a stated energy, or as much as another workout, of which a refusal speaks in the
/// shown units.</summary>
internal sealed record WorkoutTarget(WorkoutMeasure Measure, Energy? Stated, Workout? Other, ShownUnits Units)
{
    /// <param name="empty">A session of the person by the rules of the workout, without samples.</param>
    public Energy Of(SessionTotals empty)
    {
        if (Stated is Energy stated)
            return stated;
        WorkoutEstimate other = Other!.EstimateFor(empty.Walker, empty.Conditions, empty.Rules);
        return other.Validity != Validity.Outside
            ? other.By(Measure)
            : throw new InputException($"--as-much-as has no number: {Units.Of(string.Join("; ", other.ValidityNotes))}");
    }
}
