namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>What is done about each thing that recordings bring. The right values follow from how the points were made.</summary>
public sealed class RecordingCleanerTests
{
    private static readonly double StraightCalories = WalkingEnergy.Estimate(
        Cleaned.Walker, WalkingDirection.Forward, Speed.FromMetersPerSecond(1.4), Grade.Level, TimeSpan.FromSeconds(600))
        .Gross.Kilocalories;

    [Fact]
    public void A_straight_walk_stays_what_it_is() => CheckStraight(Walks.Straight());

    [Theory]
    [InlineData(0.08)]
    [InlineData(-0.15)]
    public void A_slope_stays_what_it_is(double grade)
    {
        WalkTotals walk = Cleaned.Totals(Walks.Straight(grade: grade));
        Assert.Equal(840, walk.DistanceMeters, 1.0);
        double rise = 840 * Math.Sin(Math.Atan(grade));
        Assert.Equal(rise, walk.AscentMeters - walk.DescentMeters, Math.Abs(rise) / 50);
    }

    [Fact]
    public void Points_without_a_position_are_joined()
    {
        List<RecordedPoint> points = Walks.Straight();
        for (int k = 3; k < points.Count; k += 7)
            points[k] = RecordedPoint.At(points[k].Seconds);
        Finding finding = CheckStraight(points)[FindingKind.PointsWithoutPosition]!;
        Assert.Equal(17, finding.Count);
        Assert.Equal(15, finding.FirstSeconds);
    }

    [Fact]
    public void A_late_point_is_dropped()
    {
        List<RecordedPoint> points = Walks.Straight();
        points.Insert(50, points[40]);
        Assert.Equal(1, CheckStraight(points)[FindingKind.TimesOutOfOrder]!.Count);
    }

    [Fact]
    public void A_clock_that_is_set_back_loses_little()
    {
        List<RecordedPoint> points = Walks.Straight();
        for (int k = 60; k < points.Count; k++)
            points[k] = points[k] with { Seconds = points[k].Seconds - 3600 };
        Assert.InRange(Cleaned.Totals(points).DurationSeconds, 565, 600);
    }

    [Fact]
    public void Points_without_a_time_are_left_out()
    {
        List<RecordedPoint> points = Walks.Straight();
        points[30] = points[30] with { Seconds = double.NaN };
        Assert.Equal(1, CheckStraight(points)[FindingKind.PointsWithoutTime]!.Count);
    }

    [Fact]
    public void Tracks_in_any_order_are_taken_each_by_itself()
    {
        List<RecordedPoint> later = [.. Walks.Straight().Select(point => point with { Seconds = point.Seconds + 86_400 })];
        List<RecordedPoint> earlier = Walks.Straight();
        earlier[0] = earlier[0] with { Break = PointBreak.Track };
        RecordingAccount account = new();
        WalkTotals walk = Cleaned.Totals([.. later, .. earlier], account);
        Assert.Equal(1200, walk.DurationSeconds, 1e-6);
        Assert.Equal(2 * StraightCalories, walk.Gross.Kilocalories, 0.2);
        Assert.Equal(1, account[FindingKind.TracksOutOfOrder]!.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_jump_is_cut_and_the_way_joined(int length)
    {
        List<RecordedPoint> points = Walks.Straight();
        for (int k = 60; k < 60 + length; k++)
            points[k] = points[k] with { LongitudeDegrees = points[k].LongitudeDegrees + 0.002 };
        Assert.Equal(1, CheckStraight(points)[FindingKind.JumpsCut]!.Count);
    }

    [Fact]
    public void A_shift_of_the_whole_track_is_no_way()
    {
        List<RecordedPoint> points = Walks.Straight();
        for (int k = 60; k < points.Count; k++)
            points[k] = points[k] with { LongitudeDegrees = points[k].LongitudeDegrees + 0.002 };
        CheckStraight(points);
    }

    [Fact]
    public void An_hour_without_points_is_left_out_and_said_loudly()
    {
        List<RecordedPoint> points = Walks.Straight();
        points.AddRange(Walks.Straight().Select(point => point with { Seconds = point.Seconds + 4200 }));
        RecordingAccount account = new();
        WalkTotals walk = Cleaned.Totals(points, account);
        Assert.Equal(1200, walk.DurationSeconds, 1e-6);
        Assert.Equal(3600, walk.Excluded.SecondsOf(ExclusionReason.Gap), 1e-6);
        Assert.Equal([FindingKind.GapsLeftOut], account.MostOfTheTime.Select(finding => finding.Kind));
    }

    [Fact]
    public void A_wrong_date_prices_no_years()
    {
        List<RecordedPoint> points = [Walks.At(-8e7, 0), .. Walks.Straight()];
        RecordingAccount account = new();
        Assert.Equal(StraightCalories, Cleaned.Totals(points, account).Gross.Kilocalories, 0.1);
        Assert.Equal(8e7, account[FindingKind.ExtremeDates]!.Seconds);
    }

    [Fact]
    public void A_pause_of_the_device_counts_nowhere()
    {
        List<RecordedPoint> points = Walks.Straight();
        for (int k = 60; k < points.Count; k++)
            points[k] = points[k] with { Seconds = points[k].Seconds + 300 };
        points[60] = points[60] with { Break = PointBreak.Pause };
        RecordingAccount account = new();
        WalkTotals walk = Cleaned.Totals(points, account);
        Assert.Equal(595, walk.DurationSeconds, 1e-6);
        Assert.Equal(0, walk.Excluded.TotalSeconds);
        Assert.Equal(305, account[FindingKind.PausesLeftOut]!.Seconds, 1e-6);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(52)]
    [InlineData(300)]
    public void A_gap_between_places_is_walked(double gap) =>
        CheckStraight(Walks.Straight().Where(point => point.Seconds <= 200 || point.Seconds >= 200 + gap));

    [Fact]
    public void An_odometer_in_steps_gives_the_mean_speed_between_them()
    {
        List<RecordedPoint> points =
            [.. Enumerable.Range(0, 241).Select(k => RecordedPoint.At(5 * k) with { DistanceMeters = k / 16 * 100 })];
        RecordingAccount account = new();
        WalkTotals walk = Cleaned.Totals(points, account);
        Assert.Equal(1500, walk.DistanceMeters, 1e-6);
        Assert.Equal(83.5, walk.Gross.Kilocalories, 0.1);
        Assert.NotNull(account[FindingKind.OdometerInSteps]);
    }

    [Fact]
    public void An_odometer_that_starts_over_is_a_new_count()
    {
        List<RecordedPoint> points =
            [.. Enumerable.Range(0, 121).Select(k => RecordedPoint.At(5 * k) with { DistanceMeters = 7 * (k % 60) })];
        Assert.Equal(2, CheckStraight(points)[FindingKind.OdometerRestarted]!.Count);
    }

    [Fact]
    public void A_leap_of_the_odometer_is_no_way()
    {
        List<RecordedPoint> points =
        [
            .. Enumerable.Range(0, 121).Select(
                k => RecordedPoint.At(5 * k) with { DistanceMeters = 7 * k + (k < 50 ? 0 : 5000) }),
        ];
        Assert.Equal(1, CheckStraight(points)[FindingKind.JumpsCut]!.Count);
    }

    [Fact]
    public void An_odometer_goes_before_positions()
    {
        IEnumerable<RecordedPoint> level = Walks.Noisy(1, 600, 5).Select(point => point with { AltitudeMeters = 0 });
        CheckStraight(level.Select(point => point with { DistanceMeters = 1.4 * point.Seconds }));
    }

    [Fact]
    public void A_speed_that_the_device_measured_goes_before_positions()
    {
        IEnumerable<RecordedPoint> level = Walks.Noisy(1, 600, 5).Select(point => point with { AltitudeMeters = 0 });
        Assert.Equal(720, Cleaned.Totals(level.Select(point => point with { SpeedMetersPerSecond = 1.2 })).DistanceMeters, 1e-6);
    }

    [Fact]
    public void A_belt_is_left_as_it_is()
    {
        RecordedPoint[] points =
        [
            RecordedPoint.At(0) with { SpeedMetersPerSecond = 1, GradeFraction = 0 },
            RecordedPoint.At(60) with { SpeedMetersPerSecond = 1.5, GradeFraction = 0.05 },
            RecordedPoint.At(90) with { SpeedMetersPerSecond = 0, GradeFraction = 0.05 },
            RecordedPoint.At(100) with { SpeedMetersPerSecond = 1, GradeFraction = -0.02 },
        ];
        Assert.Equal(
            [(60, 1, 0), (30, 1.5, 0.05), (10, 0, 0.05)],
            Cleaned.Samples(points).Select(
                sample => (sample.DurationSeconds, sample.SpeedMetersPerSecond, sample.GradeFraction)));
    }

    [Fact]
    public void Nothing_that_moves_is_not_priced_as_standing()
    {
        List<RecordedPoint> points = [.. Enumerable.Range(0, 100).Select(k => RecordedPoint.At(k) with { DistanceMeters = 0 })];
        RecordingAccount account = new();
        WalkTotals walk = Cleaned.Totals(points, account);
        Assert.Equal(99, walk.Excluded.SecondsOf(ExclusionReason.Unusable));
        Assert.NotNull(account[FindingKind.NoWay]);
    }

    [Fact]
    public void Way_in_no_time_is_said()
    {
        List<RecordedPoint> points = [.. Walks.Straight().Select(point => point with { Seconds = 0 })];
        RecordingAccount account = new();
        Assert.Equal(0, Cleaned.Totals(points, account).DurationSeconds);
        Assert.Equal("840 m", account[FindingKind.WayWithoutTime]!.Detail);
    }

    [Theory]
    [InlineData(1.5)]
    [InlineData(3)]
    public void Jitter_is_no_way(double deviation)
    {
        // The same errors as of a walk, about one spot.
        List<RecordedPoint> walk = Walks.Noisy(2, 600, deviation);
        List<RecordedPoint> still = Walks.Noisy(2, 600, 0);
        List<RecordedPoint> points =
        [
            .. walk.Zip(still, (noisy, true_) => noisy with
            {
                LatitudeDegrees = 10 + noisy.LatitudeDegrees - true_.LatitudeDegrees,
                LongitudeDegrees = 20 + noisy.LongitudeDegrees - true_.LongitudeDegrees,
                AltitudeMeters = double.NaN,
            }),
        ];
        WalkTotals standing = Cleaned.Totals(points);
        Assert.InRange(standing.DistanceMeters, 0, 100);
        Assert.InRange(standing.Gross.Kilocalories, 14.4, 20);
    }

    [Fact]
    public void A_small_circle_is_not_standing()
    {
        List<RecordedPoint> points =
            [.. Enumerable.Range(0, 601).Select(t => Walks.At(t, 4.8 * Math.Sin(0.9 * t / 4.8), 4.8 * Math.Cos(0.9 * t / 4.8)))];
        Assert.InRange(Cleaned.Totals(points).DistanceMeters, 0.85 * 540, 540);
    }

    [Fact]
    public void Missing_altitudes_lie_on_the_way_between()
    {
        List<RecordedPoint> points = Walks.Straight(grade: 0.1);
        for (int k = 1; k < points.Count - 1; k++)
            points[k] = points[k] with { AltitudeMeters = k % 30 == 0 ? points[k].AltitudeMeters : double.NaN };
        WalkTotals walk = Cleaned.Totals(points);
        Assert.Equal(600, walk.DurationSeconds, 1e-6);
        Assert.Equal(840 * Math.Sin(Math.Atan(0.1)), walk.AscentMeters, 2.0);
    }

    [Fact]
    public void Zeros_before_the_first_altitude_are_missing()
    {
        List<RecordedPoint> points = Walks.Straight();
        for (int k = 0; k < 5; k++)
            points[k] = points[k] with { AltitudeMeters = 0 };
        Assert.Equal(5, CheckStraight(points)[FindingKind.AltitudesZeroBeforeFix]!.Count);
    }

    [Theory]
    [InlineData(-200)]
    [InlineData(-30)]
    public void A_dropout_of_the_altitude_is_no_climb(double depth)
    {
        List<RecordedPoint> points = Walks.Straight();
        for (int k = 50; k < 62; k++)
            points[k] = points[k] with { AltitudeMeters = 50 + depth };
        Assert.Equal(12, CheckStraight(points)[FindingKind.AltitudesRejected]!.Count);
    }

    [Fact]
    public void A_run_inside_a_walk_stays_a_run()
    {
        double north = 0;
        List<RecordedPoint> points = [];
        for (int t = 0; t <= 1800; t++)
        {
            points.Add(Walks.At(t, north));
            north += t is >= 600 and < 1200 ? 2.8 : 1.3;
        }

        Assert.Equal(600, Cleaned.Totals(points).Excluded.SecondsOf(ExclusionReason.HighestSpeed), 10.0);
    }

    [Fact]
    public void A_strict_account_refuses_what_needs_a_repair()
    {
        List<RecordedPoint> points = Walks.Straight();
        points[30] = points[30] with { Seconds = double.NaN };
        Assert.Throws<InvalidDataException>(() => Cleaned.Samples(points, new(isStrict: true)));
    }

    [Fact]
    public void Nothing_gives_nothing() => Assert.Empty(Cleaned.Samples([]));

    [Fact]
    public void One_point_gives_nothing() => Assert.Empty(Cleaned.Samples([Walks.At(0, 0)]));

    private static RecordingAccount CheckStraight(IEnumerable<RecordedPoint> points)
    {
        RecordingAccount account = new();
        WalkTotals walk = Cleaned.Totals(points, account);
        Assert.Equal(600, walk.DurationSeconds, 1e-6);
        Assert.Equal(840, walk.DistanceMeters, 5.0);
        Assert.Equal(StraightCalories, walk.Gross.Kilocalories, StraightCalories / 100);
        return account;
    }
}
