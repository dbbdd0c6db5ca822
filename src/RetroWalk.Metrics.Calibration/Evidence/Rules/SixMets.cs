namespace RetroWalk.Metrics.Calibration;

/// <summary>6.0 MET at every speed and grade, the level row of the Compendium; nothing is fitted.</summary>
internal sealed class SixMets : IBackwardRule
{
    public string Name => nameof(SixMets);

    public string Formula => "M_B = 6.0 MET";

    public IReadOnlyList<double> Learn(IReadOnlyList<EvidencePoint> points) => [];

    public double Predict(EvidencePoint point, IReadOnlyList<double> coefficients) =>
        MetabolicEquivalent.FromMets(6.0).MetabolicPower.WattsPerKilogram;
}
