using System.Globalization;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Flynn et al. 1994: walking backward at 107.2 m/min takes 60 % of peak oxygen uptake; the abstract gives no
/// peak.</summary>
internal static class ShareOfPeakUptake
{
    private const double MetersPerSecond = 107.2 / 60;
    private const double Share = 0.60;

    /// <summary>Not in the abstract. Within these ends a peak of healthy adults is credible [mL·kg⁻¹·min⁻¹], which is this
    /// project's choice; beyond them the model would be refuted.</summary>
    private const double LowestCrediblePeak = 25;
    private const double HighestCrediblePeak = 70;

    /// <summary>The peak of the people of the study [mL·kg⁻¹·min⁻¹]: nobody gives it.</summary>
    private const double MeasuredPeak = double.NaN;

    internal static BlindFact OfFlynn(BackwardCost cost)
    {
        double uptake = cost.UptakeAt(MetersPerSecond);
        double peak = uptake / Share;
        return new()
        {
            Fact = "Walking backward at 1.787 m/s takes 60 % of peak oxygen uptake; the peak is not given.",
            Source = new Citation(
                "Flynn1994", "Flynn, et al.", 1994,
                "Forward and backward walking at 107.2 m/min and running at 160.8 m/min",
                "Med Sci Sports Exerc 26(1):89-94", "10.1249/00005768-199401000-00015"),
            Verdict = Inequality.Judge(
            [
                new(LowestCrediblePeak, peak),
                new(peak, HighestCrediblePeak),
                new(0.595 * MeasuredPeak, uptake), // 60 % as printed
                new(uptake, 0.605 * MeasuredPeak),
            ]),
            Finding = string.Create(
                CultureInfo.InvariantCulture,
                $"The model's {uptake:0.0} mL/(kg·min) means a peak of {peak:0}; any from {LowestCrediblePeak} to "
                + $"{HighestCrediblePeak} is plausible."),
        };
    }
}
