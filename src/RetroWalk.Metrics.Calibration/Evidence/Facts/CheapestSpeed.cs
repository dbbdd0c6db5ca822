using MathNet.Numerics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Suzuki et al. 2020: of four speeds 1.00 m/s was the cheapest per distance; whether gross or net is not
/// known.</summary>
internal static class CheapestSpeed
{
    private const double Claimed = 1.00;

    private static readonly double[] Others = [0.33, 0.67, 1.33];

    private static readonly Citation Suzuki = new(
        "Suzuki2020", "Suzuki, et al.", 2020,
        "Oxygen uptake of 12 young men walking forward and backward at 0.33 to 1.33 m/s",
        "Rigakuryoho Kagaku 35(1):11-15", null);

    internal static BlindFact NetOfStanding(BackwardCost cost) => Judged(cost.NetOfStandingPerMeter, "net of standing");

    internal static BlindFact Gross(BackwardCost cost) => Judged(cost.GrossPerMeter, "gross");

    private static BlindFact Judged(Func<double, double> perMeter, string reading)
    {
        double cheapest = FindMinimum.OfScalarFunctionConstrained(perMeter, 0.2, 1.9, 1e-6);
        return new()
        {
            Fact = $"Of 0.33, 0.67, 1.00 and 1.33 m/s, 1.00 was the cheapest per distance; read as {reading}.",
            Source = Suzuki,
            Verdict = Inequality.Judge(Others.Select(other => new Inequality(perMeter(Claimed), perMeter(other)))),
            Finding = FormattableString.Invariant($"The model's cheapest speed, {reading}, is {cheapest:0.00} m/s."),
        };
    }
}
