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
        (Walker walker, Speed speed, Grade grade) = (walk.Walker, walk.Speed, walk.Grade);
        double forward = Cost(walk, WalkingDirection.Forward, speed, grade);
        double backward = Cost(walk, WalkingDirection.Backward, speed, grade);
        if (WalkingEquivalents.FindBackwardSpeed(walker, speed, grade).Value is Speed backwardSpeed)
            HoldFor("backward speed", WalkingDirection.Backward, backwardSpeed, grade, forward, walk, checks);
        if (WalkingEquivalents.FindForwardSpeed(walker, speed, grade).Value is Speed forwardSpeed)
            HoldFor("forward speed", WalkingDirection.Forward, forwardSpeed, grade, backward, walk, checks);
        if (WalkingEquivalents.FindBackwardGrade(walker, speed, grade).Value is Grade backwardGrade)
            HoldFor("backward grade", WalkingDirection.Backward, speed, backwardGrade, forward, walk, checks);
        if (WalkingEquivalents.FindForwardGrade(walker, speed, grade).Value is Grade forwardGrade)
            HoldFor("forward grade", WalkingDirection.Forward, speed, forwardGrade, backward, walk, checks);
    }

    private static void HoldFor(
        string what, WalkingDirection direction, Speed speed, Grade grade, double target, in RandomWalk walk, Checks checks)
    {
        ModelDomain domain = direction == WalkingDirection.Forward ? Forward : Backward;
        checks.That($"a {what} lies inside the domain", domain.Contains(speed, grade), walk);
        checks.That(
            $"a {what} is priced at its target",
            Math.Abs(Cost(walk, direction, speed, grade) - target) <= Inversion * target, walk);
    }

    private static double Cost(in RandomWalk walk, WalkingDirection direction, Speed speed, Grade grade) =>
        WalkingEnergy.Estimate(walk.Walker, direction, speed, grade, walk.Duration).GrossPower.WattsPerKilogram;
}
