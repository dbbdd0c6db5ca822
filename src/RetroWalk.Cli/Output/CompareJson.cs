using System.Text.Json.Serialization;
using RetroWalk.Cli.Results;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

/// <summary>The JSON of <c>retrowalk compare</c>; backward and the comparison are null where no model carries the load.</summary>
internal sealed record CompareJson(
    InputJson Input, EstimateJson Forward, EstimateJson? Backward, ComparisonJson? Comparison,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? BackwardIsMissing = null)
{
    public static CompareJson Of(StatedWalk walk, EnergyEstimate forward, string missing) =>
        new(InputJson.Of(walk), EstimateJson.Of(forward), null, null, missing);

    public static CompareJson Of(StatedWalk walk, WalkComparison comparison) =>
        new(
            InputJson.Of(walk), EstimateJson.Of(comparison.Forward), EstimateJson.Of(comparison.Backward),
            ComparisonJson.Of(comparison));
}
