using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>The speeds in both directions that have an intensity, on the grade of a walk.</summary>
internal sealed record SpeedsAtIntensity(MetabolicEquivalent Intensity, Found<Speed> Forward, Found<Speed> Backward)
{
    public static SpeedsAtIntensity Of(StatedWalk walk, MetabolicEquivalent intensity)
    {
        return new(intensity, Search(WalkingDirection.Forward), Search(WalkingDirection.Backward));

        Found<Speed> Search(WalkingDirection direction) => Found<Speed>.Of(
            WalkingEquivalents.FindSpeed(walk.Walker, direction, walk.Grade, intensity, walk.Conditions),
            speed => WalkingEnergy.Estimate(walk.Walker, direction, speed, walk.Grade, walk.Duration, walk.Conditions));
    }
}
