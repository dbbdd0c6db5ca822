using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>What an open workout is to take: a stated energy, or as much as another workout, of which a refusal speaks in the
/// shown units.</summary>
internal sealed record WorkoutTarget(WorkoutMeasure Measure, Energy? Stated, Workout? Other, ShownUnits Units)
{
    public Energy Of(WorkoutPerson person)
    {
        if (Stated is Energy stated)
            return stated;
        WorkoutEstimate other = person.Price(Other!);
        return other.Validity != Validity.Outside
            ? other.By(Measure)
            : throw new InputException($"--as-much-as has no number: {Units.Of(string.Join("; ", other.ValidityNotes))}");
    }
}
