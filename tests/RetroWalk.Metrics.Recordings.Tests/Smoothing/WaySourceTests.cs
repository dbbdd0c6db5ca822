namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>Which of several measures says the way, and that a contradiction is told. Ten minutes, one point a second.</summary>
public sealed class WaySourceTests
{
    [Fact]
    public void Speeds_with_grades_are_left_as_they_are_beside_anything()
    {
        RecordingAccount account = new();

        List<CleanedSample> samples = Cleaned.Samples(Points(1.3, grade: 0.05, byDistance: 0.9, byPositions: 0.3), account);

        Assert.All(samples, sample => Assert.Equal((1.3, 0.05), (sample.SpeedMetersPerSecond, sample.GradeFraction)));
        CheckContradiction(account, "distances 540 m, speeds 780 m");
    }

    [Fact]
    public void Distances_go_before_speeds_without_grades()
    {
        RecordingAccount account = new();

        Assert.Equal(540, Cleaned.Totals(Points(1.3, byDistance: 0.9), account).DistanceMeters, 1e-6);
        CheckContradiction(account, "speeds 780 m, distances 540 m");
    }

    [Fact]
    public void Speeds_that_positions_contradict_are_set_aside()
    {
        RecordingAccount account = new();

        Assert.Equal(180, Cleaned.Totals(Points(1.3, byPositions: 0.3), account).DistanceMeters, 2.0);
        CheckContradiction(account, "speeds 780 m, positions 180 m");
    }

    // By turns 0.8 and 1.8 m/s, as positions say too: where the table is a track, cost is that of the mean speed.
    [Theory]
    [InlineData(0, double.NaN, 0.5)]
    [InlineData(double.NaN, double.NaN, 0.5)]
    [InlineData(double.NaN, 1.3, 0)]
    public void Speeds_of_a_table_are_those_of_a_track_where_it_has_positions_and_no_grades(
        double grade, double byPositions, double spread)
    {
        List<RecordedPoint> points = Points(double.NaN, grade, byPositions: byPositions);
        for (int k = 0; k < points.Count; k++)
            points[k] = points[k] with { SpeedMetersPerSecond = k % 2 == 0 ? 0.8 : 1.8 };
        RecordingAccount account = new();

        List<CleanedSample> samples = Cleaned.Samples(points, account);

        Assert.Empty(account.Findings);
        Assert.Equal(780, samples.Sum(sample => sample.SpeedMetersPerSecond * sample.DurationSeconds), 1e-6);
        Assert.All(samples, sample => Assert.Equal(spread, Math.Abs(sample.SpeedMetersPerSecond - 1.3), 1e-9));
    }

    [Theory]
    [InlineData(1.3)]
    [InlineData(1.1)]
    public void Measures_that_differ_by_little_are_no_finding(double byDistance) =>
        Assert.Empty(Tell(Points(1.3, byDistance: byDistance, byPositions: 1.3)).Findings);

    [Fact]
    public void Positions_that_stay_where_they_are_are_a_stop_and_nothing_else()
    {
        Finding finding = Assert.Single(Tell(Points(double.NaN, byPositions: 0)).Findings);
        Assert.Equal((FindingKind.StandingFound, 600), (finding.Kind, finding.Seconds));
    }

    private static RecordingAccount Tell(List<RecordedPoint> points)
    {
        RecordingAccount account = new();
        Cleaned.Samples(points, account);
        return account;
    }

    private static void CheckContradiction(RecordingAccount account, string words)
    {
        Finding finding = Assert.Single(account.Findings);
        Assert.Equal((FindingKind.WaysContradict, 1, words), (finding.Kind, finding.Count, finding.Detail));
    }

    private static List<RecordedPoint> Points(
        double speed, double grade = double.NaN, double byDistance = double.NaN, double byPositions = double.NaN) =>
    [
        .. Enumerable.Range(0, 601)
            .Select(k => double.IsNaN(byPositions) ? RecordedPoint.At(k) : Walks.At(k, byPositions * k, altitude: double.NaN))
            .Select(point => point with
            {
                SpeedMetersPerSecond = speed,
                GradeFraction = grade,
                DistanceMeters = byDistance * point.Seconds,
            }),
    ];
}
