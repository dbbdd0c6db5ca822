namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>Speeds and grades of belts and tables, whose columns may have gaps.</summary>
public sealed class BeltTests
{
    // Ten minutes at one row a second, of which every so many have a speed. The last row that has one holds to the next row.
    [Theory]
    [InlineData(1, 600)]
    [InlineData(2, 600)]
    [InlineData(3, 600)]
    [InlineData(7, 596)]
    [InlineData(29, 581)]
    public void Speed_holds_between_rows_that_have_one(int every, double seconds)
    {
        RecordingAccount account = new();

        WalkTotals walk = Cleaned.Totals(Belt(600, every), account);

        Assert.Equal(seconds, walk.DurationSeconds, 1e-9);
        Assert.Equal(1.3 * seconds, walk.DistanceMeters, 1e-6);
        Assert.Equal(600 - seconds, walk.Excluded.TotalSeconds, 1e-9);
        Assert.Equal(600 / every * (every - 1), account[FindingKind.ValuesHeld]?.Seconds ?? 0);
        Assert.Equal(600 - seconds, account[FindingKind.SpeedsMissing]?.Seconds ?? 0);
        Assert.Equal(seconds, Cleaned.Live(Belt(600, every)).DurationSeconds, 1e-9);
    }

    [Fact]
    public void A_speed_that_is_missing_for_half_a_minute_is_not_known()
    {
        RecordingAccount account = new();

        WalkTotals walk = Cleaned.Totals(Belt(600, every: 30), account);

        Assert.Equal((20, 580), (walk.DurationSeconds, walk.Excluded.SecondsOf(ExclusionReason.Unusable)));
        Finding finding = Assert.Single(account.Findings);
        Assert.Equal((FindingKind.SpeedsMissing, 20, 580), (finding.Kind, finding.Count, finding.Seconds));
        Assert.Equal(1, finding.FirstSeconds);
        Assert.Equal([finding], account.MostOfTheTime);
    }

    // 49 or 51 % of the rows, by themselves or after a good hour.
    [Theory]
    [InlineData(0.49)]
    [InlineData(0.51)]
    [InlineData(0.6)]
    [InlineData(0.95)]
    public void Rows_without_a_speed_cost_the_same_whatever_stands_around_them(double missing)
    {
        Random random = new(3);
        List<RecordedPoint> rows = Belt(1200, 1);
        for (int k = 1; k < 1200; k++)
            rows[k] = random.NextDouble() < missing ? rows[k] with { SpeedMetersPerSecond = double.NaN } : rows[k];
        IEnumerable<RecordedPoint> good = Belt(3600, 1).SkipLast(1);
        List<RecordedPoint> later = [.. good, .. rows.Select(row => row with { Seconds = row.Seconds + 3600 })];

        WalkTotals alone = Cleaned.Totals(rows);
        WalkTotals after = Cleaned.Totals(later);

        Assert.InRange(alone.DurationSeconds, missing < 0.9 ? 1200 : 400, 1200);
        Assert.Equal(alone.DurationSeconds + 3600, after.DurationSeconds, 1e-9);
        Assert.Equal(alone.Excluded.TotalSeconds, after.Excluded.TotalSeconds, 1e-9);
    }

    [Fact]
    public void Grade_holds_between_rows_that_have_one()
    {
        List<RecordedPoint> rows =
            [.. Belt(600, 1).Select((row, k) => k % 3 == 0 ? row : row with { GradeFraction = double.NaN })];
        RecordingAccount account = new();

        Assert.Equal(1.3 * 600 * Math.Sin(Math.Atan(0.05)), Cleaned.Totals(rows, account).AscentMeters, 1e-9);
        Assert.Equal((200, 400), (account[FindingKind.ValuesHeld]!.Count, account[FindingKind.ValuesHeld]!.Seconds));
    }

    [Fact]
    public void Nothing_holds_before_the_first_speed_or_after_the_last_or_through_a_pause()
    {
        List<RecordedPoint> rows = Belt(100, 10);
        rows.RemoveRange(0, 5); // begins at 5 s, with the first speed at 10 s
        rows.RemoveRange(91, 5); // ends at 95 s, with the last speed at 90 s
        rows[50] = rows[50] with { Break = PointBreak.Pause }; // from 54 to 55 s, between the speeds of 50 and 60 s
        RecordingAccount account = new();

        WalkTotals walk = Cleaned.Totals(rows, account);

        Assert.Equal((72, 17), (walk.DurationSeconds, walk.Excluded.TotalSeconds));
        Assert.Equal((4, 17), (account[FindingKind.SpeedsMissing]!.Count, account[FindingKind.SpeedsMissing]!.Seconds));
    }

    // Standing costs the same at any grade, and at none that is known.
    [Theory]
    [InlineData(0.05)]
    [InlineData(double.NaN)]
    public void A_speed_of_zero_is_standing_and_told_as_such(double grade)
    {
        List<RecordedPoint> rows =
            [.. Belt(600, 1).Select(row => row with { SpeedMetersPerSecond = 0, GradeFraction = grade })];
        RecordingAccount account = new();

        List<CleanedSample> samples = Cleaned.Samples(rows, account);

        Assert.All(samples, sample => Assert.Equal((SampleKind.Standing, 0), (sample.Kind, sample.SpeedMetersPerSecond)));
        SessionTotals session = samples.Aggregate(
            SessionTotals.For(Cleaned.Walker), (totals, sample) => sample.AddTo(totals, WalkingDirection.Forward));
        Assert.Equal(1.44 * 70 * 600 / 4184, session.Both.Gross.Kilocalories, 1e-9); // Looney et al. 2019 at no speed
        Finding finding = Assert.Single(account.Findings);
        Assert.Equal((FindingKind.StandingFound, 1, 600), (finding.Kind, finding.Count, finding.Seconds));
        Assert.Equal([finding], account.MostOfTheTime);
    }

    private static List<RecordedPoint> Belt(int seconds, int every) =>
    [
        .. Enumerable.Range(0, seconds + 1).Select(k => RecordedPoint.At(k) with
        {
            SpeedMetersPerSecond = k % every == 0 ? 1.3 : double.NaN,
            GradeFraction = 0.05,
        }),
    ];
}
