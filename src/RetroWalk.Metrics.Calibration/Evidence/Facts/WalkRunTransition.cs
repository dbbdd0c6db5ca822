using System.Globalization;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Hreljac et al. 2005: people prefer to run backward above 1.63 ± 0.11 m/s; running becomes the cheaper gait above
/// 1.85 ± 0.09 m/s. To hold this against the model takes a model of backward running.</summary>
internal static class WalkRunTransition
{
    private const double Preferred = 1.63;
    private const double EqualCost = 1.85;
    private const double Beyond = 1.90; // above the transition and still in the supported domain

    /// <summary>What backward running costs [W·kg⁻¹]: no model of it is here.</summary>
    private const double Running = double.NaN;

    internal static BlindFact OfHreljac(BackwardCost cost) => new()
    {
        Fact = "Running backward is dearer than walking at the preferred transition, 1.63 m/s, and cheaper only above 1.85 m/s.",
        Source = new Citation(
            "Hreljac2005", "Hreljac, et al.", 2005,
            "Preferred and energetically optimal transition speeds of backward walking and running, 12 young adults",
            "J Sports Sci Med 4:446-454", null),
        Verdict = Inequality.Judge([new(cost.At(Preferred), Running), new(Running, cost.At(Beyond))]),
        Finding = string.Create(
            CultureInfo.InvariantCulture,
            $"Backward running would have to cost more than {cost.At(Preferred):0.0} W/kg at {Preferred} m/s and as much as "
            + $"{cost.At(EqualCost):0.0} at {EqualCost}; no model of it is here."),
    };
}
