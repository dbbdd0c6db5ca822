namespace RetroWalk.Metrics.Calibration;

/// <summary>A rule whose excess is a sum of terms, X = Σ βᵢ·termᵢ, fitted as the model of this project is.</summary>
internal sealed class FittedRule(
    string name, string formula, Func<EvidencePoint, double[]> terms, LambdaPrior prior) : IBackwardRule
{
    public string Name => name;

    public string Formula => formula;

    public IReadOnlyList<double> Learn(IReadOnlyList<EvidencePoint> points) =>
        Array.AsReadOnly(LogExcessFit.Of(points, terms, prior).Coefficients.ToArray());

    public double Predict(EvidencePoint point, IReadOnlyList<double> coefficients) =>
        point.BackwardWith(terms(point).Zip(coefficients, (term, coefficient) => coefficient * term).Sum());
}
