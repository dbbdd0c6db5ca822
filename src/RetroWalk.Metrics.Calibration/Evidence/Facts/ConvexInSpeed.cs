using System.Globalization;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Myatt et al. 1995 and Clarkson et al. 1997: oxygen uptake is curvilinear in speed, taken to mean convex.</summary>
internal static class ConvexInSpeed
{
    internal static BlindFact OfMyatt(BackwardCost cost) => Judged(
        cost,
        [0.89, 1.12, 1.34, 1.56, 1.79],
        "25 men",
        new Citation(
            "Myatt1995", "Myatt, et al.", 1995,
            "Backward walking of 25 men at five speeds from 0.89 to 1.79 m/s",
            "J Orthop Sports Phys Ther 21(3):132-138", "10.2519/jospt.1995.21.3.132"));

    internal static BlindFact OfClarkson(BackwardCost cost) => Judged(
        cost,
        [0.96, 1.20, 1.43, 1.67, 1.91],
        "25 women",
        new Citation(
            "Clarkson1997", "Clarkson, et al.", 1997,
            "Oxygen consumption, heart rate, and rating of perceived exertion in young adult women during backward walking at "
                + "different speeds",
            "J Orthop Sports Phys Ther; volume and pages not seen", null));

    // Convex over the speeds of the study: each chord is steeper than the one before it.
    private static BlindFact Judged(BackwardCost cost, double[] measured, string people, Citation source)
    {
        double[] speeds = [.. measured.Where(speed => double.IsFinite(cost.At(speed)))];
        double[] slopes = [.. speeds.Zip(speeds.Skip(1), (low, high) => (cost.At(high) - cost.At(low)) / (high - low))];
        string left = string.Concat(measured.Except(speeds).Select(
            speed => FormattableString.Invariant($"; {speed:0.00} m/s is outside its supported domain")));
        return new()
        {
            Fact = string.Create(
                CultureInfo.InvariantCulture,
                $"Oxygen uptake of {people} is curvilinear in speed from {measured[0]:0.00} to {measured[^1]:0.00} m/s; "
                + $"taken as convex."),
            Source = source,
            Verdict = Inequality.Judge(Inequality.Rising(slopes)),
            Finding = string.Create(
                CultureInfo.InvariantCulture,
                $"From {speeds[0]:0.00} to {speeds[^1]:0.00} m/s the model's slope goes from {slopes[0]:0.0} to "
                + $"{slopes[^1]:0.0} W/kg per m/s{left}."),
        };
    }
}
