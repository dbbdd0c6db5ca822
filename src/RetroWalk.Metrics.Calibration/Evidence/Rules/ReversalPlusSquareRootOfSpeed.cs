namespace RetroWalk.Metrics.Calibration;

/// <summary>A partial reversal, and a cost that rises with √v.</summary>
internal static class ReversalPlusSquareRootOfSpeed
{
    internal static IBackwardRule Rule(LambdaPrior prior) =>
        new FittedRule(nameof(ReversalPlusSquareRootOfSpeed), "X = λ·D + ρ·√v", Terms, prior);

    internal static double[] Terms(EvidencePoint point) => [point.D, Math.Sqrt(point.v)];
}
