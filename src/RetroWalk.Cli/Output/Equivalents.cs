using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

/// <summary>All that <c>retrowalk equivalent</c> shows. What does not exist is null, with the outcome of its search.</summary>
internal sealed record Equivalents(
    StatedWalk Walk,
    EnergyEstimate Estimate,
    WalkingDirection Other,
    Found<Speed> Speed,
    Found<Grade> Grade,
    Found<TimeSpan> Duration,
    MetabolicEquivalent? Intensity,
    Found<Speed> ForwardAtIntensity,
    Found<Speed> BackwardAtIntensity)
{
    public static Equivalents Of(StatedWalk walk, WalkingDirection direction, MetabolicEquivalent? intensity)
    {
        (Walker walker, Speed speed, Grade grade, WalkConditions conditions) = (walk.Walker, walk.Speed, walk.Grade, walk.Conditions);
        bool isForward = direction == WalkingDirection.Forward;
        WalkingDirection other = isForward ? WalkingDirection.Backward : WalkingDirection.Forward;
        EnergyEstimate estimate = WalkingEnergy.Estimate(walker, direction, speed, grade, walk.Duration, conditions);
        if (double.IsNaN(estimate.Gross.Joules))
            throw new InputException(estimate.ValidityNotes[0]);
        EquivalentOutcome outcome;
        bool hasSpeed = isForward
            ? WalkingEquivalents.TryFindBackwardSpeed(walker, speed, grade, out Speed sameCostSpeed, out outcome, conditions)
            : WalkingEquivalents.TryFindForwardSpeed(walker, speed, grade, out sameCostSpeed, out outcome, conditions);
        Found<Speed> foundSpeed = new(hasSpeed ? sameCostSpeed : null, outcome);
        bool hasGrade = isForward
            ? WalkingEquivalents.TryFindBackwardGrade(walker, speed, grade, out Grade sameCostGrade, out outcome, conditions)
            : WalkingEquivalents.TryFindForwardGrade(walker, speed, grade, out sameCostGrade, out outcome, conditions);
        Found<Grade> foundGrade = new(hasGrade ? sameCostGrade : null, outcome);
        bool hasDuration = WalkingEquivalents.TryFindDuration(walker, other, speed, grade, estimate.Gross, out TimeSpan duration, out outcome, conditions);
        Found<TimeSpan> foundDuration = new(hasDuration ? duration : null, outcome);
        return new(
            walk, estimate, other, foundSpeed, foundGrade, foundDuration, intensity,
            AtIntensity(WalkingDirection.Forward), AtIntensity(WalkingDirection.Backward));

        Found<Speed> AtIntensity(WalkingDirection wanted)
        {
            if (intensity is not MetabolicEquivalent target)
                return new(null, EquivalentOutcome.Found);
            return WalkingEquivalents.TryFindSpeed(walker, wanted, grade, target, out Speed found, out EquivalentOutcome end, conditions)
                ? new(found, end)
                : new(null, end);
        }
    }
}
