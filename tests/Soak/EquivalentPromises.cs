using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Soak;

/// <summary>What is found as an equivalent is priced at its target and lies inside the domain of its direction.</summary>
internal static class EquivalentPromises
{
    private const double Inversion = 1e-12;

    private static readonly ModelDomain Forward = default(Looney2019Graded).Card.Supported;
    private static readonly ModelDomain Backward = default(RetroWalkBackward).Card.Supported;

    public static void Hold(in RandomWalk walk, Checks checks)
    {
        double forward = Cost(walk, WalkingDirection.Forward, walk.Speed, walk.Grade);
        double backward = Cost(walk, WalkingDirection.Backward, walk.Speed, walk.Grade);
        bool isFound = WalkingEquivalents.TryFindBackwardSpeed(walk.Walker, walk.Speed, walk.Grade, out Speed speed, out EquivalentOutcome outcome);
        HoldFor("backward speed", isFound, outcome, WalkingDirection.Backward, speed, walk.Grade, forward, walk, checks);
        isFound = WalkingEquivalents.TryFindForwardSpeed(walk.Walker, walk.Speed, walk.Grade, out speed, out outcome);
        HoldFor("forward speed", isFound, outcome, WalkingDirection.Forward, speed, walk.Grade, backward, walk, checks);
        isFound = WalkingEquivalents.TryFindBackwardGrade(walk.Walker, walk.Speed, walk.Grade, out Grade grade, out outcome);
        HoldFor("backward grade", isFound, outcome, WalkingDirection.Backward, walk.Speed, grade, forward, walk, checks);
        isFound = WalkingEquivalents.TryFindForwardGrade(walk.Walker, walk.Speed, walk.Grade, out grade, out outcome);
        HoldFor("forward grade", isFound, outcome, WalkingDirection.Forward, walk.Speed, grade, backward, walk, checks);
    }

    private static void HoldFor(
        string what, bool isFound, EquivalentOutcome outcome, WalkingDirection direction, Speed speed, Grade grade, double target,
        in RandomWalk walk, Checks checks)
    {
        checks.That($"a {what} has the outcome that says so", isFound == (outcome == EquivalentOutcome.Found), walk);
        if (!isFound)
            return;
        ModelDomain domain = direction == WalkingDirection.Forward ? Forward : Backward;
        checks.That($"a {what} lies inside the domain", domain.Contains(speed, grade), walk);
        checks.That(
            $"a {what} is priced at its target", Math.Abs(Cost(walk, direction, speed, grade) - target) <= Inversion * target, walk);
    }

    private static double Cost(in RandomWalk walk, WalkingDirection direction, Speed speed, Grade grade) =>
        WalkingEnergy.Estimate(walk.Walker, direction, speed, grade, walk.Duration).GrossPower.WattsPerKilogram;
}
