using RetroWalk.Metrics.Recordings.Tests.Reading;

namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>Real recordings, beside an independent reading and beside what docs/smoothing.md says of them.</summary>
[Collection(MeasuredRecordings.Name)]
public sealed class RealTrackTests
{
    private static bool IsThere => SharedRecordings.Files("real").Any();

    // The energies of the independent reading stand in the README of the recordings.
    [Theory]
    [InlineData("phone-coast-level-a.gpx", 173)]
    [InlineData("phone-coast-level-c.gpx", 104)]
    [InlineData("phone-coast-level-d.gpx", 69)]
    [InlineData("lake-7-segments.gpx", 210)]
    [InlineData("watch-level-no-altitude.tcx", 171)]
    public void Energy_is_near_the_independent_reading(string file, double calories)
    {
        if (IsThere)
            Assert.Equal(calories, Cleaned.Totals(Cleaned.Read("real", file)).Gross.Kilocalories, 0.05 * calories);
    }

    [Theory]
    [InlineData("phone-coast-level-a.gpx")]
    [InlineData("phone-coast-level-c.gpx")]
    [InlineData("phone-coast-level-d.gpx")]
    public void A_coast_costs_what_level_ground_does(string file)
    {
        if (!IsThere)
            return;
        List<RecordedPoint> points = Cleaned.Read("real", file);
        double level = Cleaned.Totals(points.Select(point => point with { AltitudeMeters = double.NaN })).Gross.Kilocalories;
        Assert.Equal(level, Cleaned.Totals(points).Gross.Kilocalories, 0.05 * level);
    }

    [Fact]
    public void Way_of_the_watch_is_its_own()
    {
        if (IsThere)
            Assert.Equal(3989, Cleaned.Totals(Cleaned.Read("real", "watch-hill-walk-4-laps.tcx")).DistanceMeters, 0.01 * 3989);
    }

    [Fact]
    public void Gaps_of_the_hike_are_left_out()
    {
        if (!IsThere)
            return;
        RecordingAccount account = new();
        Cleaned.Totals(Cleaned.Read("real", "hike-14-tracks-unordered.gpx"), account);
        Assert.Equal((3, 83), (account[FindingKind.GapsLeftOut]!.Count, (int)(account[FindingKind.GapsLeftOut]!.Seconds / 60)));
    }

    [Fact]
    public void Creeping_costs_half_as_much_again_as_standing()
    {
        double Power(double speed) => WalkingEnergy.Estimate(
            Cleaned.Walker, WalkingDirection.Forward, Speed.FromMetersPerSecond(speed), Grade.Level, TimeSpan.FromMinutes(1))
            .Gross.Joules;
        Assert.Equal(1.5, Power(0.1) / Power(0), 0.05);
    }

    // What the page says is unsolved: tests that fail when it is solved, so that the page is changed.
    [Fact]
    public void A_long_stop_under_strong_jitter_costs_a_fifth_too_much() =>
        Assert.All(
            TrackErrors.All.Where(track => track.File.StartsWith("e-stop-600s-jitter8", StringComparison.Ordinal)),
            track => Assert.InRange(track.Now.Energy, 17, 25));

    [Fact]
    public void A_slow_walk_under_slow_errors_is_a_tenth_and_more_too_long() =>
        Assert.All(
            TrackErrors.All.Where(track => track.File.StartsWith("a-level-0.6-alt2-pos5", StringComparison.Ordinal)),
            track => Assert.InRange(track.Now.Distance, 10, 25));
}
