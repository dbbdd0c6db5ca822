using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Benchmarks.Rivals;

/// <summary>What a competent user would write from the published formulas: plain C# with
/// Math.Pow where a power is fractional, fully optimised, no checks, and the quantile as a literal.</summary>
/// <remarks>The formulas are the printed ones that stand beside the library's kernels.</remarks>
internal static class Straightforward
{
    public static double ForwardPower(double v, double grade) => Looney2019Graded.PrintedPower(v, 100 * grade);

    public static double BackwardPower(double v, double grade) => ForwardPower(v, grade) + Excess(v, grade);

    /// <summary>What walking backward adds.</summary>
    public static double Excess(double v, double grade) =>
        RetroWalkBackward.PrintedExcess(v, grade, RetroWalkParameters.Shipped);

    /// <summary>Energies, ratio, effort factor and 95 % intervals of both directions.</summary>
    public static Comparison Compare(double kilograms, double v, double grade, double seconds)
    {
        RetroWalkParameters parameters = RetroWalkParameters.Shipped;
        QuadricepsParameters mechanics = parameters.Quadriceps;
        double lambda = mechanics.ReversalFraction;
        (double pF, double nF) = RetroWalkBackward.PrintedKneePowers(v, grade, mechanics);
        (double pMirror, double nMirror) = RetroWalkBackward.PrintedKneePowers(v, -grade, mechanics);
        double pB = (1 - lambda) * pF + lambda * nMirror;
        double nB = (1 - lambda) * nF + lambda * pMirror;
        double qF = pF / mechanics.ConcentricEfficiency + nF / mechanics.EccentricEfficiency;
        double qB = pB / mechanics.ConcentricEfficiency + nB / mechanics.EccentricEfficiency;
        double fullReversal = (qB - qF) / lambda;
        double excess = lambda * fullReversal + parameters.OtherExcessJoulesPerKilogramPerMeter * v;
        double forward = ForwardPower(v, grade);
        double backward = forward + excess;

        const double Sigma = 0.17;
        double tau = parameters.ExcessLogSpread;
        double ofFit = fullReversal * fullReversal * parameters.LambdaVariance
            + 2 * fullReversal * v * parameters.LambdaRhoCovariance + v * v * parameters.RhoVariance;
        double betweenPeople = parameters.ExcessSpreadBetweenPeople;
        double excessSigma = Math.Sqrt(tau * tau + betweenPeople * betweenPeople + ofFit / (excess * excess));
        double ofExcess = excess * excessSigma / backward;
        double backwardSigma = Math.Sqrt(Sigma * Sigma + ofExcess * ofExcess);
        double joules = kilograms * seconds;
        return new Comparison(
            forward * joules, backward * joules, backward / forward, qB / qF,
            backward * joules * Math.Exp(-1.959964 * backwardSigma), backward * joules * Math.Exp(1.959964 * backwardSigma),
            1 + excess / forward * Kappa(-1.959964, excessSigma), 1 + excess / forward * Kappa(1.959964, excessSigma));
    }

    /// <summary>Quantile of a gamma of mean 1 (Wilson and Hilferty).</summary>
    private static double Kappa(double z, double s) => Math.Pow(Math.Max(0, 1 - s * s / 9 + z * s / 3), 3);

    internal readonly record struct Comparison(
        double ForwardJoules, double BackwardJoules, double GrossRatio, double EffortFactor,
        double BackwardLow, double BackwardHigh, double RatioLow, double RatioHigh);
}
