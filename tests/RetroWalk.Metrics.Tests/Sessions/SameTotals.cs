namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>Whether two sessions have the same totals, in each direction and in both, number by number.</summary>
internal static class SameTotals
{
    internal static bool Within(double tolerance, SessionTotals actual, SessionTotals expected) =>
        Within(tolerance, actual.Forward, expected.Forward)
        && Within(tolerance, actual.Backward, expected.Backward)
        && Within(tolerance, actual.Running, expected.Running)
        && Within(tolerance, actual.Both, expected.Both);

    private static bool Within(double tolerance, WalkTotals actual, WalkTotals expected) =>
        Numbers(actual).Append(actual.ExtrapolatedSeconds).Zip(Numbers(expected).Append(expected.ExtrapolatedSeconds))
            .All(pair => Near.Relative(pair.First, pair.Second, tolerance)
                || (double.IsNaN(pair.First) && double.IsNaN(pair.Second)));

    internal static IEnumerable<double> Numbers(WalkTotals totals) =>
    [
        totals.DurationSeconds, totals.DistanceMeters, totals.AscentMeters, totals.DescentMeters,
        totals.Gross.Joules, totals.Resting.Joules, totals.Active.Joules,
        totals.QuadricepsConcentric.Joules, totals.QuadricepsEccentric.Joules, totals.QuadricepsMetabolic.Joules,
        totals.GrossInterval().Low.Joules, totals.GrossInterval(0.5).High.Joules,
        totals.Excluded.TotalSeconds, totals.Intensity.MetMinutes,
        .. Enum.GetValues<IntensityClass>().Select(totals.Intensity.SecondsOf),
        .. Enum.GetValues<IntensityClass>().Select(totals.Intensity.MetMinutesOf),
        .. Enum.GetValues<ExclusionReason>().Select(totals.Excluded.SecondsOf),
    ];
}
