using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

/// <summary>All that <c>retrowalk equivalent</c> shows. What does not exist is null, with the outcome of its search.</summary>
internal sealed record Equivalents(
    StatedWalk Walk,
    EnergyEstimate Estimate,
    WalkingDirection Other,
    Equivalent<Speed> Speed,
    Equivalent<Grade> Grade,
    Equivalent<TimeSpan> Duration,
    MetabolicEquivalent? Intensity,
    Equivalent<Speed> ForwardAtIntensity,
    Equivalent<Speed> BackwardAtIntensity)
{
    public static Equivalents Of(StatedWalk walk, WalkingDirection direction, MetabolicEquivalent? intensity)
    {
        (Walker walker, Speed speed, Grade grade, WalkConditions conditions) = (walk.Walker, walk.Speed, walk.Grade, walk.Conditions);
        bool isForward = direction == WalkingDirection.Forward;
        WalkingDirection other = isForward ? WalkingDirection.Backward : WalkingDirection.Forward;
        EnergyEstimate estimate = WalkingEnergy.Estimate(walker, direction, speed, grade, walk.Duration, conditions);
        if (double.IsNaN(estimate.Gross.Joules))
            throw new InputException(estimate.ValidityNotes[0]);
        return new(
            walk, estimate, other,
            isForward
                ? WalkingEquivalents.FindBackwardSpeed(walker, speed, grade, conditions)
                : WalkingEquivalents.FindForwardSpeed(walker, speed, grade, conditions),
            isForward
                ? WalkingEquivalents.FindBackwardGrade(walker, speed, grade, conditions)
                : WalkingEquivalents.FindForwardGrade(walker, speed, grade, conditions),
            WalkingEquivalents.FindDuration(walker, other, speed, grade, estimate.Gross, conditions), intensity,
            AtIntensity(WalkingDirection.Forward), AtIntensity(WalkingDirection.Backward));

        Equivalent<Speed> AtIntensity(WalkingDirection wanted) =>
            intensity is MetabolicEquivalent target
                ? WalkingEquivalents.FindSpeed(walker, wanted, grade, target, conditions)
                : default;
    }
}
