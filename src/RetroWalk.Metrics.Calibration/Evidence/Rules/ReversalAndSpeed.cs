namespace RetroWalk.Metrics.Calibration;

/// <summary>The model of this project: a partial reversal of the quadriceps, and a constant cost per metre.</summary>
internal static class ReversalAndSpeed
{
    internal static IBackwardRule Rule(LambdaPrior prior) =>
        new FittedRule(nameof(Models.RetroWalkBackward), "X = λ·D + ρ·v", Terms, prior);

    internal static double[] Terms(EvidencePoint point) => [point.D, point.v];
}
