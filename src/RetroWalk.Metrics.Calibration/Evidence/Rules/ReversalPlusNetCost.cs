namespace RetroWalk.Metrics.Calibration;

/// <summary>A partial reversal, and a share of the forward cost at the grade, net of standing still.</summary>
internal static class ReversalPlusNetCost
{
    internal static IBackwardRule Rule(LambdaPrior prior) =>
        new FittedRule(nameof(ReversalPlusNetCost), "X = λ·D + ρ·(M − M_standing)", Terms, prior);

    internal static double[] Terms(EvidencePoint point) => [point.D, point.M - EvidencePoint.Standing];
}
