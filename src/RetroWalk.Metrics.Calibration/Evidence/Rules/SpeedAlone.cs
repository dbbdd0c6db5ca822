namespace RetroWalk.Metrics.Calibration;

/// <summary>A constant cost per metre and no quadriceps at all: what oxygen uptake says of the quadriceps is how much worse this
/// is.</summary>
internal static class SpeedAlone
{
    internal static IBackwardRule Rule { get; } = new FittedRule(nameof(SpeedAlone), "X = ρ·v", Terms, LambdaPrior.None);

    internal static double[] Terms(EvidencePoint point) => [point.v];
}
