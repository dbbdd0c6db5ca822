namespace RetroWalk.Metrics.Calibration;

/// <summary>Backward as a constant multiple of forward, both net of standing still by the forward model, 1.44 W·kg⁻¹.</summary>
internal static class NetRatio
{
    internal static IBackwardRule Rule { get; } = new FittedRule(
        nameof(NetRatio), "X = c·(M − M_standing)", Terms, LambdaPrior.None);

    internal static double[] Terms(EvidencePoint point) => [point.M - EvidencePoint.Standing];
}
