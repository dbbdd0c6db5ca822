namespace RetroWalk.Metrics.Calibration;

/// <summary>A partial reversal, and a constant cost per second.</summary>
internal static class ReversalPlusConstant
{
    internal static IBackwardRule Rule(LambdaPrior prior) =>
        new FittedRule(nameof(ReversalPlusConstant), "X = λ·D + ρ", Terms, prior);

    internal static double[] Terms(EvidencePoint point) => [point.D, 1];
}
