namespace RetroWalk.Metrics.Calibration;

/// <summary>A partial reversal, and a cost that rises with v².</summary>
internal static class ReversalPlusSpeedSquared
{
    internal static IBackwardRule Rule(LambdaPrior prior) =>
        new FittedRule(nameof(ReversalPlusSpeedSquared), "X = λ·D + ρ·v²", Terms, prior);

    internal static double[] Terms(EvidencePoint point) => [point.D, point.v * point.v];
}
