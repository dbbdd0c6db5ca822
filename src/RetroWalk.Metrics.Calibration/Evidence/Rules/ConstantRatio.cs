namespace RetroWalk.Metrics.Calibration;

/// <summary>Backward as a constant multiple of forward, gross.</summary>
internal static class ConstantRatio
{
    internal static IBackwardRule Rule { get; } = new FittedRule(nameof(ConstantRatio), "X = c·M", Terms, LambdaPrior.None);

    internal static double[] Terms(EvidencePoint point) => [point.M];
}
