using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using RetroWalk.Metrics.Recordings.Smoothing;

namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>What holds of every recording.</summary>
public sealed class CleaningPropertyTests
{
    private static readonly double[] Extremes =
        [0, -0.0, 1, -1, 1e11, -1e11, 1e300, -1e300, double.Epsilon, double.MaxValue, double.NaN, double.PositiveInfinity];

    [Property(MaxTest = 200)]
    public void Time_is_neither_lost_nor_made(int seed)
    {
        List<RecordedPoint> points = Hostile(seed);
        double elapsed = points[^1].Seconds - points[0].Seconds;
        Assert.Equal(elapsed, Cleaned.Samples(points).Sum(sample => sample.DurationSeconds), 1e-6);
        IEnumerable<CleanedSample> live = RecordingCleaner.Clean(points, new(), CleaningOptions.Live);
        Assert.Equal(elapsed, live.Sum(sample => sample.DurationSeconds), 1e-6);
    }

    [Property(MaxTest = 200)]
    public void Samples_are_numbers_or_say_that_they_are_none(int seed) =>
        Assert.All(
            Cleaned.Samples(Hostile(seed)),
            sample => Assert.True(
                sample.DurationSeconds > 0 && !(sample.SpeedMetersPerSecond < 0)
                && !double.IsInfinity(sample.SpeedMetersPerSecond) && !double.IsInfinity(sample.GradeFraction)));

    [Property(MaxTest = 300)]
    public void Any_numbers_are_taken(double[] numbers, int seed)
    {
        if (numbers.Length == 0)
            return;
        Random random = new(seed);
        double Any() => random.Next(3) switch
        {
            0 => numbers[random.Next(numbers.Length)],
            1 => random.Next(1000),
            _ => Extremes[random.Next(Extremes.Length)],
        };
        List<RecordedPoint> points =
        [
            .. Enumerable.Range(0, random.Next(1, 60)).Select(k => RecordedPoint.At(random.Next(3) > 0 ? k : Any()) with
            {
                LatitudeDegrees = Any(), LongitudeDegrees = Any(), AltitudeMeters = Any(), DistanceMeters = Any(),
                SpeedMetersPerSecond = Any(), GradeFraction = Any(), Break = (PointBreak)random.Next(4),
                Pause = random.Next(2) == 0 ? null : new(Any(), Any()),
            }),
        ];
        WalkTotals walk = Cleaned.Totals(points);
        Assert.True(double.IsFinite(walk.DurationSeconds) && double.IsFinite(walk.Gross.Joules));
    }

    [Fact]
    public void Options_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CleaningOptions { Lag = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CleaningOptions { LongestGap = TimeSpan.FromSeconds(-1) });
        Assert.Throws<ArgumentNullException>(() => new RecordingCleaner(null!));
        Assert.Throws<ArgumentNullException>(() => RecordingCleaner.Clean(null!, new()));
        Assert.Throws<ArgumentNullException>(() => RecordingCleaner.Clean([], null!));
    }

    [Theory]
    [InlineData(0.7, 0, 0)]
    [InlineData(2.1, 45, -100)]
    [InlineData(-1.3, -60, 179.999)]
    public void Where_and_which_way_changes_nothing(double turn, double latitude, double longitude)
    {
        List<RecordedPoint> points = Walks.Noisy(3);
        WalkTotals here = Cleaned.Totals(points);
        WalkTotals there = Cleaned.Totals(points.Select(point => Moved(point, turn, latitude, longitude)));
        Assert.Equal(here.DistanceMeters, there.DistanceMeters, 1e-4 * here.DistanceMeters);
        Assert.Equal(here.Gross.Kilocalories, there.Gross.Kilocalories, 1e-4 * here.Gross.Kilocalories);
        Assert.Equal(here.AscentMeters, there.AscentMeters, 0.01);
    }

    [Fact]
    public void Points_that_say_only_the_time_change_nothing()
    {
        List<RecordedPoint> points = Walks.Noisy(4);
        List<RecordedPoint> more =
            [.. points.SelectMany(point => new[] { point, RecordedPoint.At(point.Seconds + 0.5) }).SkipLast(1)];
        WalkTotals few = Cleaned.Totals(points);
        WalkTotals many = Cleaned.Totals(more);
        Assert.Equal(few.DistanceMeters, many.DistanceMeters, 1e-6 * few.DistanceMeters);
        Assert.Equal(few.Gross.Kilocalories, many.Gross.Kilocalories, 1e-3 * few.Gross.Kilocalories);
    }

    [Property]
    public void A_mean_over_time_keeps_the_total(PositiveInt count, int seed)
    {
        (double[] time, double[] values) = Column(count.Get + 1, seed);
        double[] means = new double[time.Length];
        new MeanOverTime(time.Length).Of(time, values, means, 0, time.Length - 1);
        Assert.Equal(values[0], means[0], 1e-9);
        Assert.Equal(values[^1], means[^1], 1e-6);
        Assert.All(means.Zip(means.Skip(1)), pair => Assert.True(pair.Second >= pair.First - 1e-9));
    }

    [Property]
    public void A_mean_over_time_leaves_a_straight_line(PositiveInt count, int seed)
    {
        (double[] time, _) = Column(count.Get + 1, seed);
        double[] values = [.. time.Select(t => 3 + 1.25 * t)];
        double[] means = new double[time.Length];
        new MeanOverTime(time.Length).Of(time, values, means, 0, time.Length - 1);
        Assert.All(values.Zip(means), pair => Assert.Equal(pair.First, pair.Second, 1e-9 * (1 + pair.First)));
    }

    private static (double[] Time, double[] Values) Column(int count, int seed)
    {
        Random random = new(seed);
        double[] time = new double[count];
        double[] values = new double[count];
        for (int k = 1; k < count; k++)
        {
            time[k] = time[k - 1] + 0.1 + 20 * random.NextDouble() * random.NextDouble();
            values[k] = values[k - 1] + 3 * random.NextDouble();
        }

        return (time, values);
    }

    // Steps of all lengths, breaks, late and repeated points, and quantities that come and go.
    private static List<RecordedPoint> Hostile(int seed)
    {
        Random random = new(seed);
        List<RecordedPoint> points = [];
        double time = 0;
        double odometer = 0;
        bool hasOdometer = random.Next(2) == 0;
        bool hasSpeed = random.Next(3) == 0;
        int count = random.Next(2, 600);
        for (int k = 0; k < count; k++)
        {
            odometer += random.Next(20) == 0 ? -odometer : 2 * random.NextDouble();
            RecordedPoint point =
                Walks.At(time, 1.3 * time + 5 * random.NextDouble(), 5 * random.NextDouble(), 20 * random.NextDouble());
            if (random.Next(10) == 0)
                point = RecordedPoint.At(time);
            if (random.Next(15) == 0)
                point = point with { AltitudeMeters = random.Next(2) == 0 ? 0 : double.NaN, LatitudeDegrees = 10.5 };
            if (hasOdometer && random.Next(4) > 0)
                point = point with { DistanceMeters = odometer };
            if (hasSpeed && random.Next(9) > 0)
                point = point with { SpeedMetersPerSecond = 2 * random.NextDouble() };
            if (k > 0)
                point = point with { Break = (PointBreak)(random.Next(20) == 0 ? random.Next(1, 3) : 0) };
            if (random.Next(3) > 0)
                point = point with { Pause = new(time - 10 * random.NextDouble(), time - 5 * random.NextDouble()) };
            points.Add(point);
            if (k > 0 && random.Next(30) == 0)
                points.Add(RecordedPoint.At(time - 10 * random.NextDouble()));
            time += random.Next(12) switch { 0 => 700 * random.NextDouble(), 1 => 0, _ => 5 * random.NextDouble() };
        }

        points.Add(Walks.At(time, 1.3 * time));
        return points;
    }

    private static RecordedPoint Moved(RecordedPoint point, double turn, double latitude, double longitude)
    {
        double metersPerDegree = 6_371_008.8 * Math.PI / 180;
        double north = (point.LatitudeDegrees - 10) * metersPerDegree;
        double east = (point.LongitudeDegrees - 20) * metersPerDegree * Math.Cos(10 * Math.PI / 180);
        double y = north * Math.Cos(turn) - east * Math.Sin(turn);
        double x = north * Math.Sin(turn) + east * Math.Cos(turn);
        double lat = latitude + y / metersPerDegree;
        return point with
        {
            LatitudeDegrees = lat,
            LongitudeDegrees = Math.IEEERemainder(longitude + x / (metersPerDegree * Math.Cos(latitude * Math.PI / 180)), 360),
        };
    }
}
