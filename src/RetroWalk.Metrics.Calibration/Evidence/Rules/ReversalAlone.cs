namespace RetroWalk.Metrics.Calibration;

/// <summary>The quadriceps alone, λ free. Held to its prior of 0.6 ± 0.2 it cannot reach the measured excess, and errs by 12.49 %.</summary>
internal static class ReversalAlone
{
    internal static IBackwardRule Rule { get; } = new FittedRule(nameof(ReversalAlone), "X = λ·D", Terms, LambdaPrior.None);

    internal static double[] Terms(EvidencePoint point) => [point.D];
}
