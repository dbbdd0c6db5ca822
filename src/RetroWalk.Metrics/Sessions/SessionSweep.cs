using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>The one loop over the samples of a session: prices each for its duration and adds it to the sums.</summary>
internal static class SessionSweep
{
    internal static DirectionSums Run<TCost, TDurations>(
        TCost cost, DirectionSums sums, double restingWattsPerKilogram,
        ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, TDurations durations)
        where TCost : struct, ISampleCost
        where TDurations : struct, IDurations, allows ref struct
    {
        ModelDomain supported = TCost.Supported;
        CompensatedSum seconds = sums.Seconds;
        CompensatedSum meters = sums.Meters;
        CompensatedSum ascent = sums.AscentMeters;
        CompensatedSum descent = sums.DescentMeters;
        CompensatedSum active = sums.Active;
        CompensatedSum concentric = sums.Concentric;
        CompensatedSum eccentric = sums.Eccentric;
        CompensatedSum fullReversal = sums.FullReversal;
        CompensatedSum spread = sums.Spread;
        CompensatedSum tail = sums.Tail;
        ExcludedTime excluded = sums.Excluded;

        for (int i = 0; i < speeds.Length; i++)
        {
            double v = speeds[i];
            double G = grades[i];
            double dt = SampleDuration.Checked(durations[i], i);
            if (!supported.Contains(v, G))
            {
                excluded = excluded.Plus(dt, ReasonOf(v, G, supported));
                continue;
            }

            SampleCost at = cost.At(v, G);
            double gross = Math.Max(at.Power, restingWattsPerKilogram); // nobody spends less than at rest
            double distance = v * dt;
            double rise = distance * (G / Math.Sqrt(1 + G * G));
            seconds = seconds.Plus(dt);
            meters = meters.Plus(distance);
            ascent = ascent.Plus(Math.Max(rise, 0));
            descent = descent.Plus(Math.Max(-rise, 0));
            active = active.Plus((gross - restingWattsPerKilogram) * dt);
            concentric = concentric.Plus(at.Concentric * dt);
            eccentric = eccentric.Plus(at.Eccentric * dt);
            fullReversal = fullReversal.Plus(at.FullReversal * dt);
            double ofPerson = at.LogSpread * gross * dt;
            spread = spread.Plus(ofPerson);
            tail = tail.Plus(at.TailWeight * ofPerson);
        }

        return new DirectionSums
        {
            Seconds = seconds,
            Meters = meters,
            AscentMeters = ascent,
            DescentMeters = descent,
            Active = active,
            Concentric = concentric,
            Eccentric = eccentric,
            FullReversal = fullReversal,
            Spread = spread,
            Tail = tail,
            Excluded = excluded,
        };
    }

    private static ExclusionReason ReasonOf(double v, double G, ModelDomain supported) =>
        !(v >= 0 && double.IsFinite(v) && double.IsFinite(G)) ? ExclusionReason.Unusable
        : v > supported.HighestSpeed.MetersPerSecond ? ExclusionReason.HighestSpeed
        : G < supported.LowestGrade.Fraction ? ExclusionReason.LowestGrade
        : ExclusionReason.HighestGrade;
}
