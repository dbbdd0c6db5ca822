using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Results;

/// <summary>One walk by everything that has a figure for it, in both directions; the library's own choice comes first.</summary>
internal sealed record Explanation(
    StatedWalk Walk, IReadOnlyList<ExplainedCost> Forward, IReadOnlyList<ExplainedCost> Backward)
{
    public static Explanation Of(StatedWalk walk, IReadOnlyDictionary<WalkingDirection, ExplainedCost> measured)
    {
        WalkExplanation explained = WalkExplanation.Of(walk.Walker, walk.Inputs, walk.Speed, walk.Grade);
        return new(
            walk,
            [.. explained.Forward.Select(walk.WithHint), .. Measured(measured, WalkingDirection.Forward)],
            [.. explained.Backward.Select(walk.WithHint), .. Measured(measured, WalkingDirection.Backward)]);
    }

    private static IEnumerable<ExplainedCost> Measured(
        IReadOnlyDictionary<WalkingDirection, ExplainedCost> measured, WalkingDirection direction) =>
        measured.TryGetValue(direction, out ExplainedCost? mean) ? [mean] : [];
}
