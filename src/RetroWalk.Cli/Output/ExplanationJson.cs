using System.Text.Json;
using RetroWalk.Cli.Results;
using RetroWalk.Metrics.Calibration;
using static RetroWalk.Cli.Output.JsonText;

namespace RetroWalk.Cli.Output;

/// <summary>A figure in the JSON of <c>retrowalk explain</c>; without a number where the source says nothing.</summary>
internal sealed record ExplainedCostJson(
    string Source, string Name, double? GrossWattsPerKilogram, double? GrossKilocalories, double? RatioToChoice, string Why)
{
    public static IReadOnlyList<ExplainedCostJson> Of(StatedWalk walk, IReadOnlyList<ExplainedCost> costs) =>
    [
        .. costs.Select(cost => new ExplainedCostJson(
            JsonNamingPolicy.CamelCase.ConvertName(cost.Source.ToString()), cost.Name, Number(cost.GrossWattsPerKilogram),
            Number(walk.Kilocalories(cost.GrossWattsPerKilogram)),
            Number(cost.GrossWattsPerKilogram / costs[0].GrossWattsPerKilogram), cost.Why)),
    ];
}

/// <summary>The JSON of <c>retrowalk explain</c>.</summary>
internal sealed record ExplanationJson(
    InputJson Input, IReadOnlyList<ExplainedCostJson> Forward, IReadOnlyList<ExplainedCostJson> Backward)
{
    public static ExplanationJson Of(Explanation explanation) =>
        new(
            InputJson.Of(explanation.Walk), ExplainedCostJson.Of(explanation.Walk, explanation.Forward),
            ExplainedCostJson.Of(explanation.Walk, explanation.Backward));
}
