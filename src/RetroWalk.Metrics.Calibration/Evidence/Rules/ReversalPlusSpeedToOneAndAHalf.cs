namespace RetroWalk.Metrics.Calibration;

/// <summary>A partial reversal, and a cost that rises with v^1.5.</summary>
internal static class ReversalPlusSpeedToOneAndAHalf
{
    internal static IBackwardRule Rule(LambdaPrior prior) =>
        new FittedRule(nameof(ReversalPlusSpeedToOneAndAHalf), "X = λ·D + ρ·v^1.5", Terms, prior);

    internal static double[] Terms(EvidencePoint point) => [point.D, point.v * Math.Sqrt(point.v)];
}
