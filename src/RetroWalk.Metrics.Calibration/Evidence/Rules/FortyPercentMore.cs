namespace RetroWalk.Metrics.Calibration;

/// <summary>The often-quoted "40 % more calories", 6.0 over 4.3 MET of the Compendium of 2011; nothing is fitted.</summary>
internal sealed class FortyPercentMore : IBackwardRule
{
    public string Name => nameof(FortyPercentMore);

    public string Formula => "X = 0.40·M";

    public IReadOnlyList<double> Learn(IReadOnlyList<EvidencePoint> points) => [];

    public double Predict(EvidencePoint point, IReadOnlyList<double> coefficients) => 1.40 * point.Forward;
}
