using RetroWalk.Cli.Results;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

/// <summary>The JSON of <c>retrowalk compare</c>.</summary>
internal sealed record CompareJson(InputJson Input, EstimateJson Forward, EstimateJson Backward, ComparisonJson Comparison)
{
    public static CompareJson Of(StatedWalk walk, WalkComparison comparison) =>
        new(
            InputJson.Of(walk), EstimateJson.Of(comparison.Forward), EstimateJson.Of(comparison.Backward),
            ComparisonJson.Of(comparison));
}
