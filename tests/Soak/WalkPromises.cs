using RetroWalk.Metrics;

namespace RetroWalk.Soak;

/// <summary>What holds for every walk that the library's own models price.</summary>
internal static class WalkPromises
{
    private const double Level = 0.9;

    public static void Hold(in RandomWalk walk, Checks checks)
    {
        WalkComparison comparison = WalkingEnergy.Compare(walk.Walker, walk.Speed, walk.Grade, walk.Duration);
        EnergyEstimate forward = comparison.Forward;
        EnergyEstimate backward = comparison.Backward;
        HoldFor(forward, walk, checks);
        HoldFor(backward, walk, checks);

        checks.That("backward costs no less than forward", backward.Gross.Joules >= forward.Gross.Joules, walk);
        checks.That(
            "gross ratio is finite and at least 1", double.IsFinite(comparison.GrossRatio) && comparison.GrossRatio >= 1, walk);
        PredictionInterval<double> ratio = comparison.GrossRatioInterval(Level);
        checks.That(
            "1 <= low <= gross ratio <= high", 1 <= ratio.Low
                && ratio.Low <= comparison.GrossRatio
                && comparison.GrossRatio <= ratio.High, walk);
        checks.That("ends of the ratio are finite", double.IsFinite(ratio.High), walk);
        double factor = comparison.Quadriceps.Factor;
        checks.That(
            "effort factor lies between 0 and 10",
            walk.Speed.MetersPerSecond == 0 ? double.IsNaN(factor) : factor is > 0 and < 10, walk);
        double share = comparison.QuadricepsShareOfExcess;
        checks.That(
            "share of the excess lies from 0 to 1",
            walk.Speed.MetersPerSecond == 0 ? double.IsNaN(share) : share is >= 0 and <= 1, walk);

        WalkComparison heavier = WalkingEnergy.Compare(walk.Heavier, walk.Speed, walk.Grade, walk.Duration);
        HoldForHeavier(heavier.Forward, forward, walk, checks);
        HoldForHeavier(heavier.Backward, backward, walk, checks);
    }

    // A rate from fat-free mass alone is the same for the heavier body: at rest there is no more to spend, but for rounding.
    private static void HoldForHeavier(in EnergyEstimate heavier, in EnergyEstimate lighter, in RandomWalk walk, Checks checks)
    {
        const double Rounding = 1e-15;
        bool isAtRest = lighter.GrossPower == lighter.RestingPower;
        checks.That(
            "a heavier body spends more, or at rest no less",
            isAtRest
                ? heavier.Gross.Joules >= lighter.Gross.Joules * (1 - Rounding)
                : heavier.Gross.Joules > lighter.Gross.Joules, walk);
    }

    private static void HoldFor(in EnergyEstimate estimate, in RandomWalk walk, Checks checks)
    {
        double gross = estimate.Gross.Joules;
        double resting = estimate.Resting.Joules;
        double active = estimate.Active.Joules;
        checks.That(
            "gross, resting and active are finite", double.IsFinite(gross) && double.IsFinite(resting) && double.IsFinite(active),
            walk);
        checks.That("gross >= resting > 0, active >= 0", gross >= resting && resting > 0 && active >= 0, walk);
        checks.That(
            "gross = active + resting to one unit in the last place",
            Math.Abs(active + resting - gross) <= Math.BitIncrement(gross) - gross, walk);
        checks.That("validity is not outside", estimate.Validity != Validity.Outside, walk);
        checks.That("gross power is 0.5 to 60 W/kg", estimate.GrossPower.WattsPerKilogram is > 0.5 and < 60, walk);
        PredictionInterval<Energy> interval = estimate.GrossInterval(Level);
        checks.That(
            "0 < low <= gross <= high", interval.Low.Joules > 0
                && interval.Low.Joules <= gross
                && gross <= interval.High.Joules, walk);
        checks.That("ends of the interval are finite", double.IsFinite(interval.High.Joules), walk);
    }
}
