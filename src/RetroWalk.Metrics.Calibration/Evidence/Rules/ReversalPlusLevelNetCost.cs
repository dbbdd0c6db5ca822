namespace RetroWalk.Metrics.Calibration;

/// <summary>A partial reversal, and a share of the forward cost on the level, net of standing still.</summary>
internal static class ReversalPlusLevelNetCost
{
    internal static IBackwardRule Rule(LambdaPrior prior) =>
        new FittedRule(nameof(ReversalPlusLevelNetCost), "X = λ·D + ρ·(M_level − M_standing)", Terms, prior);

    internal static double[] Terms(EvidencePoint point) => [point.D, point.MLevel - EvidencePoint.Standing];
}
