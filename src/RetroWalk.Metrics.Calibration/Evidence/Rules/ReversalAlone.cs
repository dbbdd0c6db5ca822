namespace RetroWalk.Metrics.Calibration;

/// <summary>The quadriceps alone, λ free: held to its prior it cannot reach the measured excess.</summary>
internal static class ReversalAlone
{
    internal static IBackwardRule Rule { get; } = new FittedRule(nameof(ReversalAlone), "X = λ·D", Terms, LambdaPrior.None);

    internal static double[] Terms(EvidencePoint point) => [point.D];
}
