using RetroWalk.Metrics.Recordings.Tests.Reading;

namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>Recordings with one fault each; the right values and their reasons stand in the index beside them.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData("01-point-without-position.tcx", 600, 600, 840, 46.2)]
    [InlineData("02-first-point-empty.tcx", 595, 600, 840, 46.2)]
    [InlineData("04a-empty-ele.gpx", 600, 600, 840, 46.2)]
    [InlineData("04c-empty-element-ele.gpx", 600, 600, 840, 46.2)]
    [InlineData("05-spaces-before-declaration.tcx", 600, 600, 840, 46.2)]
    [InlineData("06-undeclared-prefix.gpx", 600, 600, 840, 46.2)]
    [InlineData("07-one-step-back.gpx", 597, 600, 840, 46.2)]
    [InlineData("08-newest-first.gpx", 1200, 1200, 1680, 92.4)]
    [InlineData("09-one-time-missing.gpx", 590, 600, 840, 46.2)]
    [InlineData("10-wrong-first-date.gpx", 600, 600, 840, 46.2)]
    [InlineData("12-standing-jitter.gpx", 600, 600, 0, 14.5)]
    [InlineData("13-level-noisy-altitude.gpx", 1800, 1800, 2520, 138.6)]
    [InlineData("15-distance-starts-over.tcx", 600, 600, 840, 46.2)]
    [InlineData("15b-distance-starts-over-pos.tcx", 600, 600, 840, 46.2)]
    [InlineData("18-distance-in-100m-steps.tcx", 1200, 1200, 1500, 83.5)]
    [InlineData("19b-all-one-time.gpx", 0, 0, 0, 0)]
    [InlineData("20-lunch-in-one-segment.gpx", 1200, 1200, 1680, 92.4)]
    [InlineData("21-zero-before-fix.gpx", 600, 600, 840, 46.2)]
    [InlineData("31b-lower-case.gpx", 600, 600, 840, 46.2)]
    [InlineData("31c-zone-hours-only.gpx", 600, 600, 840, 46.2)]
    [InlineData("31d-comma-fraction.gpx", 600, 600, 840, 46.2)]
    [InlineData("42-altitude-once-per-600m.gpx", 1800, 1800, 2565, 109.9)]
    [InlineData("50-windows-1252.gpx", 600, 600, 843, 80.3)]
    [InlineData("right-today/03b-all-altitudes.gpx", 600, 600, 843, 80.3)]
    [InlineData("right-today/11-one-jump.gpx", 600, 600, 840, 46.2)]
    [InlineData("right-today/11b-jump-200m.gpx", 600, 600, 840, 46.2)]
    [InlineData("right-today/18b-distance-in-10m-steps.tcx", 1200, 1200, 1500, 83.5)]
    [InlineData("right-today/21b-zero-in-between.gpx", 600, 600, 840, 46.2)]
    [InlineData("right-today/31a-nine-digits.gpx", 600, 600, 840, 46.2)]
    [InlineData("right-today/36-prefixed.gpx", 600, 600, 843, 80.3)]
    [InlineData("right-today/37-two-per-second.gpx", 600, 600, 840, 46.2)]
    [InlineData("right-today/38-run-in-the-middle.gpx", 1190, 1200, 1680, 92.4)]
    [InlineData("right-today/41-null-island.gpx", 600, 600, 840, 46.2)]
    [InlineData("right-today/42b-altitude-all.gpx", 1800, 1800, 2565, 109.9)]
    public void Fault_gives_the_right_value(string file, double least, double most, double meters, double calories)
    {
        if (!SharedRecordings.Files("faults").Any())
            return;
        WalkTotals walk = Cleaned.Totals(Cleaned.Read("faults", file));
        Assert.InRange(walk.DurationSeconds, least - 1e-6, most + 1e-6);
        Assert.Equal(meters, walk.DistanceMeters, 0.01 * meters + 0.5);
        Assert.Equal(calories, walk.Gross.Kilocalories, 0.01 * calories + 0.01);
    }

    /// <summary>Altitudes that are zero throughout are none: the grade is the user's.</summary>
    [Fact]
    public void Treadmill_takes_the_grade_of_the_user()
    {
        if (!SharedRecordings.Files("faults").Any())
            return;
        WalkTotals walk = Cleaned.Totals(Cleaned.Read("faults", "14-treadmill-zero-altitude.tcx"), grade: Grade.FromPercent(8));
        Assert.Equal(80.3, walk.Gross.Kilocalories, 0.8);
    }

    [Theory]
    [InlineData("10-wrong-first-date.gpx", FindingKind.ExtremeDates)]
    [InlineData("20-lunch-in-one-segment.gpx", FindingKind.GapsLeftOut)]
    public void What_is_most_of_the_time_is_said_loudly(string file, FindingKind kind)
    {
        if (!SharedRecordings.Files("faults").Any())
            return;
        RecordingAccount account = new();
        Cleaned.Totals(Cleaned.Read("faults", file), account);
        Assert.Equal([kind], account.MostOfTheTime.Select(finding => finding.Kind));
    }
}
