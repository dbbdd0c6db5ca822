using RetroWalk.Cli.Results;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

/// <summary>The JSON of <c>retrowalk estimate</c>.</summary>
internal sealed record SingleEstimateJson(InputJson Input, EstimateJson Estimate)
{
    public static SingleEstimateJson Of(StatedWalk walk, EnergyEstimate estimate) =>
        new(InputJson.Of(walk, estimate.Direction), EstimateJson.Of(estimate));
}
