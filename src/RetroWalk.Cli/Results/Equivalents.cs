using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>Walks in the other direction at the same cost, and speeds at an intensity: for <c>retrowalk equivalent</c>.</summary>
internal sealed record Equivalents(
    StatedWalk Walk,
    EnergyEstimate Estimate,
    WalkingDirection Other,
    Equivalent<Speed> Speed,
    Equivalent<Grade> Grade,
    Equivalent<TimeSpan> Duration,
    SpeedsAtIntensity? AtIntensity,
    Equivalent<LevelPace>? OnTheLevel)
{
    /// <param name="walk">The stated walk.</param>
    /// <param name="direction">Which way it goes.</param>
    /// <param name="intensity">An intensity to find the speeds of; null for none.</param>
    /// <param name="rules">What prices runs, to find the pace on the level of a walk forward; null not to.</param>
    public static Equivalents Of(
        StatedWalk walk, WalkingDirection direction, MetabolicEquivalent? intensity, SessionRules? rules = null)
    {
        (Walker walker, Speed speed, Grade grade) = (walk.Walker, walk.Speed, walk.Grade);
        WalkConditions conditions = walk.Conditions;
        EnergyEstimate estimate = WalkingEnergy.Estimate(walker, direction, speed, grade, walk.Duration, conditions);
        if (double.IsNaN(estimate.Gross.Joules))
            throw new InputException(estimate.ValidityNotes[0]);
        bool isForward = direction == WalkingDirection.Forward;
        if (rules is not null && !isForward)
            throw new InputException("--run-model goes with --direction forward");
        WalkingDirection other = isForward ? WalkingDirection.Backward : WalkingDirection.Forward;
        return new(
            walk, estimate, other,
            isForward
                ? WalkingEquivalents.FindBackwardSpeed(walker, speed, grade, conditions)
                : WalkingEquivalents.FindForwardSpeed(walker, speed, grade, conditions),
            isForward
                ? WalkingEquivalents.FindBackwardGrade(walker, speed, grade, conditions)
                : WalkingEquivalents.FindForwardGrade(walker, speed, grade, conditions),
            WalkingEquivalents.FindDuration(walker, other, speed, grade, estimate.Gross, conditions),
            intensity is MetabolicEquivalent target ? SpeedsAtIntensity.Of(walk, target) : null,
            rules is null ? null : WalkingEquivalents.FindLevelPace(walker, speed, grade, rules, conditions));
    }
}
