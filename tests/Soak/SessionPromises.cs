using RetroWalk.Metrics;

namespace RetroWalk.Soak;

/// <summary>What holds for every session, however it is recorded, cut and put together again.</summary>
internal static class SessionPromises
{
    private const double Rounding = 1e-12;

    public static void Hold(in RandomWalk walk, RandomSession session, RandomWalks random, Checks checks)
    {
        Walker walker = walk.Walker;
        SessionTotals columns = session.Of(walker);
        SessionTotals singles = SessionTotals.For(walker);
        for (int i = 0; i < session.Speeds.Length; i++)
            singles = singles.Add(session.Directions[i], session.Speeds[i], session.Grades[i], session.Seconds[i]);
        checks.That("columns sum to what single samples sum to", AreSame(columns, singles), walk);
        checks.That(
            "samples in two parts sum to the same", AreSame(session.Split(random.Between(0, 1)).Of(walker), columns), walk);

        int cut = (int)random.Between(0, session.Speeds.Length);
        SessionTotals before = session.Slice(0, cut).Of(walker);
        SessionTotals after = session.Slice(cut, session.Speeds.Length).Of(walker);
        checks.That("parts of a session merge to the whole", AreSame(before + after, columns), walk);
        checks.That("parts merge to the same bits either way round", before + after == after + before, walk);

        HoldFor(columns.Forward, walk, checks);
        HoldFor(columns.Backward, walk, checks);
        HoldFor(columns.Both, walk, checks);
        double all = session.Seconds.Sum();
        checks.That(
            "every second of a session is priced or excluded",
            IsNear(columns.Both.DurationSeconds + columns.Both.Excluded.TotalSeconds, all), walk);
    }

    private static void HoldFor(in WalkTotals totals, in RandomWalk walk, Checks checks)
    {
        double gross = totals.Gross.Joules;
        double resting = totals.Resting.Joules;
        checks.That(
            "totals are finite and not negative", Numbers(totals).All(number => double.IsFinite(number) && number >= 0), walk);
        checks.That("total gross >= resting", gross >= resting, walk);
        checks.That("total gross = active + resting", IsNear(totals.Active.Joules + resting, gross), walk);
        PredictionInterval<Energy> interval = totals.GrossInterval();
        checks.That("total low <= gross <= high", interval.Low.Joules <= gross && gross <= interval.High.Joules, walk);
    }

    private static bool AreSame(in SessionTotals actual, in SessionTotals expected) =>
        AreSame(actual.Forward, expected.Forward) && AreSame(actual.Backward, expected.Backward);

    private static bool AreSame(in WalkTotals actual, in WalkTotals expected) =>
        Numbers(actual).Zip(Numbers(expected)).All(pair => IsNear(pair.First, pair.Second));

    private static bool IsNear(double actual, double expected) => Math.Abs(actual - expected) <= Rounding * Math.Abs(expected);

    private static double[] Numbers(in WalkTotals totals) =>
    [
        totals.DurationSeconds, totals.DistanceMeters, totals.AscentMeters, totals.DescentMeters,
        totals.Gross.Joules, totals.Resting.Joules, totals.Active.Joules,
        totals.QuadricepsConcentric.Joules, totals.QuadricepsEccentric.Joules, totals.QuadricepsMetabolic.Joules,
        totals.GrossInterval().Low.Joules, totals.GrossInterval(0.5).High.Joules, totals.Excluded.TotalSeconds,
    ];
}
