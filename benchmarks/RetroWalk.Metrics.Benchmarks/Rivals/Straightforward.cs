using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Benchmarks.Rivals;

/// <summary>What a competent user would write from the published formulas: plain C# with
/// Math.Pow where a power is fractional, fully optimised, no checks, and the quantile as a literal.</summary>
internal static class Straightforward
{
    public static double ForwardPower(double v, double grade) => Looney2019Graded.PrintedPower(v, 100 * grade);

    public static double BackwardPower(double v, double grade) => ForwardPower(v, grade) + Excess(v, grade);

    /// <summary>What walking backward adds.</summary>
    public static double Excess(double v, double grade)
    {
        (double pF, double nF) = Knee(v, grade);
        (double pMirror, double nMirror) = Knee(v, -grade);
        double fullReversal = (nMirror - pF) / 0.25 + (pMirror - nF) / 1.2;
        return 0.616 * fullReversal + 0.798 * v;
    }

    /// <summary>Energies, ratio, effort factor and 95 % intervals of both directions.</summary>
    public static Comparison Compare(double kilograms, double v, double grade, double seconds)
    {
        const double Lambda = 0.616;
        (double pF, double nF) = Knee(v, grade);
        (double pMirror, double nMirror) = Knee(v, -grade);
        double qF = pF / 0.25 + nF / 1.2;
        double qB = ((1 - Lambda) * pF + Lambda * nMirror) / 0.25 + ((1 - Lambda) * nF + Lambda * pMirror) / 1.2;
        double fullReversal = (qB - qF) / Lambda;
        double excess = Lambda * fullReversal + 0.798 * v;
        double forward = ForwardPower(v, grade);
        double backward = forward + excess;

        const double Sigma = 0.17;
        const double Tau = 0.317;
        double excessSigma = Math.Sqrt(
            Tau * Tau
            + (fullReversal * fullReversal * 0.037963 - 2 * fullReversal * v * 0.030335 + v * v * 0.058011) / (excess * excess));
        double ofExcess = excess * excessSigma / backward;
        double backwardSigma = Math.Sqrt(Sigma * Sigma + ofExcess * ofExcess);
        double joules = kilograms * seconds;
        return new Comparison(
            forward * joules, backward * joules, backward / forward, qB / qF,
            backward * joules * Math.Exp(-1.959964 * backwardSigma), backward * joules * Math.Exp(1.959964 * backwardSigma),
            1 + excess / forward * Math.Exp(-1.959964 * excessSigma), 1 + excess / forward * Math.Exp(1.959964 * excessSigma));
    }

    private static (double Concentric, double Eccentric) Knee(double v, double grade)
    {
        double lift = 9.80665 * v * grade / Math.Sqrt(1 + grade * grade);
        double p0 = 0.036 * (v * v * v);
        double n0 = 0.172 * Math.Pow(v, 2.5);
        double up = 0.22 * lift;
        double down = 0.45 * lift;
        return (0.5 * (up + Math.Sqrt(up * up + 4 * p0 * p0)), 0.5 * (-down + Math.Sqrt(down * down + 4 * n0 * n0)));
    }

    internal readonly record struct Comparison(
        double ForwardJoules, double BackwardJoules, double GrossRatio, double EffortFactor,
        double BackwardLow, double BackwardHigh, double RatioLow, double RatioHigh);
}
