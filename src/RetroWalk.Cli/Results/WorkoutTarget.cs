using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>What an open workout is to take: a stated energy, or as much as another workout.</summary>
internal sealed record WorkoutTarget(WorkoutMeasure Measure, Energy? Stated, Workout? Other)
{
    public Energy Of(WorkoutPerson person)
    {
        if (Stated is Energy stated)
            return stated;
        WorkoutEstimate other = person.Price(Other!);
        return other.Validity != Validity.Outside
            ? other.By(Measure)
            : throw new InputException($"--as-much-as has no number: {string.Join("; ", other.ValidityNotes)}");
    }
}
