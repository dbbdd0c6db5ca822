using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>Walks in the other direction at the same cost, and speeds at an intensity: for <c>retrowalk equivalent</c>.</summary>
internal sealed record Equivalents(
    StatedWalk Walk,
    EnergyEstimate Estimate,
    WalkingDirection Other,
    Found<Speed> Speed,
    Found<Grade> Grade,
    Found<TimeSpan> Duration,
    SpeedsAtIntensity? AtIntensity,
    Equivalent<LevelPace>? OnTheLevel)
{
    /// <summary>Whether the stated walk or something found is extrapolated.</summary>
    public bool HasExtrapolated => ((IEnumerable<Validity?>)[
        Estimate.Validity, Speed.Validity, Grade.Validity, Duration.Validity, AtIntensity?.Forward.Validity,
        AtIntensity?.Backward.Validity, OnTheLevel?.Value?.Validity]).Contains(Validity.Extrapolated);

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
            throw new InputException((walk.Units ?? ShownUnits.Usual).Of(estimate.ValidityNotes[0]));
        bool isForward = direction == WalkingDirection.Forward;
        if (rules is not null && !isForward)
            throw new InputException("--run-model goes with --direction forward");
        WalkingDirection other = isForward ? WalkingDirection.Backward : WalkingDirection.Forward;
        return new(
            walk, estimate, other,
            Found<Speed>.Of(
                isForward
                    ? WalkingEquivalents.FindBackwardSpeed(walker, speed, grade, conditions)
                    : WalkingEquivalents.FindForwardSpeed(walker, speed, grade, conditions),
                found => Other(found, grade)),
            Found<Grade>.Of(
                isForward
                    ? WalkingEquivalents.FindBackwardGrade(walker, speed, grade, conditions)
                    : WalkingEquivalents.FindForwardGrade(walker, speed, grade, conditions),
                found => Other(speed, found)),
            Found<TimeSpan>.Of(
                WalkingEquivalents.FindDuration(walker, other, speed, grade, estimate.Gross, conditions),
                _ => Other(speed, grade)),
            intensity is MetabolicEquivalent target ? SpeedsAtIntensity.Of(walk, target) : null,
            rules is null ? null : WalkingEquivalents.FindLevelPace(walker, speed, grade, rules, conditions));

        EnergyEstimate Other(Speed atSpeed, Grade onGrade) =>
            WalkingEnergy.Estimate(walker, other, atSpeed, onGrade, walk.Duration, conditions);
    }
}
