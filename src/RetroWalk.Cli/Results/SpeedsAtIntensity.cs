using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>The speeds in both directions that have an intensity, on the grade of a walk.</summary>
internal sealed record SpeedsAtIntensity(MetabolicEquivalent Intensity, Equivalent<Speed> Forward, Equivalent<Speed> Backward)
{
    public static SpeedsAtIntensity Of(StatedWalk walk, MetabolicEquivalent intensity)
    {
        return new(intensity, Search(WalkingDirection.Forward), Search(WalkingDirection.Backward));

        Equivalent<Speed> Search(WalkingDirection direction) =>
            WalkingEquivalents.FindSpeed(walk.Walker, direction, walk.Grade, intensity, walk.Conditions);
    }
}
