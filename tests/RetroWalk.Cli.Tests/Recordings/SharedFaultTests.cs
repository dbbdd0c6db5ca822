using System.Text.Json;
using static RetroWalk.Cli.Tests.Recordings.SessionTests;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>Recordings with one fault each, through the tool. They stand beside the repository, as the measured points do; the
/// right values and their reasons are those of the index beside them.</summary>
public sealed class SharedFaultTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "data", "recordings", "faults");

    // Least and most seconds, metres, kilocalories; tolerances are those of the index, and else a hundredth.
    [Theory]
    [InlineData("01-point-without-position.tcx", 600, 600, 840, 840, 46.2, 46.2)]
    [InlineData("02-first-point-empty.tcx", 595, 600, 833, 840, 45.8, 46.2)]
    [InlineData("04a-empty-ele.gpx", 600, 600, 840, 840, 46.2, 46.2)]
    [InlineData("04c-empty-element-ele.gpx", 600, 600, 840, 840, 46.2, 46.2)]
    [InlineData("05-spaces-before-declaration.tcx", 600, 600, 840, 840, 46.2, 46.2)]
    [InlineData("06-undeclared-prefix.gpx", 600, 600, 840, 840, 46.2, 46.2)]
    [InlineData("07-one-step-back.gpx", 597, 600, 840, 840, 46, 46.2)]
    [InlineData("08-newest-first.gpx", 1200, 1200, 1680, 1680, 92.4, 92.4)]
    [InlineData("09-one-time-missing.gpx", 590, 600, 840, 840, 46, 46.2)]
    [InlineData("10-wrong-first-date.gpx", 600, 600, 840, 840, 46.2, 46.2, "extremeDates")]
    [InlineData("12-standing-jitter.gpx", 600, 600, 0, 100, 14.5, 20, "standingFound")]
    [InlineData("13-level-noisy-altitude.gpx", 1800, 1800, 2520, 2520, 138.6, 138.6)]
    [InlineData("14-treadmill-zero-altitude.tcx", 600, 600, 840, 840, 80.3, 80.3, "", "--grade 8%")]
    [InlineData("15-distance-starts-over.tcx", 600, 600, 833, 840, 45.8, 46.2, "", "--grade 0%")]
    [InlineData("15b-distance-starts-over-pos.tcx", 600, 600, 833, 840, 45.8, 46.2)]
    [InlineData("18-distance-in-100m-steps.tcx", 1200, 1200, 1500, 1500, 83.5, 83.5, "", "--grade 0%")]
    [InlineData("20-lunch-in-one-segment.gpx", 1195, 1200, 1680, 1680, 92.4, 92.4, "gapsLeftOut")]
    [InlineData("21-zero-before-fix.gpx", 600, 600, 840, 840, 46.2, 46.2)]
    [InlineData("31b-lower-case.gpx", 600, 600, 840, 840, 46.2, 46.2)]
    [InlineData("31c-zone-hours-only.gpx", 600, 600, 840, 840, 46.2, 46.2)]
    [InlineData("31d-comma-fraction.gpx", 600, 600, 840, 840, 46.2, 46.2)]
    [InlineData("42-altitude-once-per-600m.gpx", 1800, 1800, 2565, 2565, 109.9, 109.9)]
    [InlineData("50-windows-1252.gpx", 600, 600, 843, 843, 80.3, 80.3)]
    [InlineData("right-today/03b-all-altitudes.gpx", 600, 600, 843, 843, 80.3, 80.3)]
    [InlineData("right-today/11-one-jump.gpx", 590, 600, 840, 840, 46.2, 46.2)]
    [InlineData("right-today/11b-jump-200m.gpx", 590, 600, 840, 840, 46.2, 46.2)]
    [InlineData("right-today/18b-distance-in-10m-steps.tcx", 1200, 1200, 1500, 1500, 83.5, 83.5, "", "--grade 0%")]
    [InlineData("right-today/21b-zero-in-between.gpx", 600, 600, 840, 840, 46.2, 46.2)]
    [InlineData("right-today/31a-nine-digits.gpx", 600, 600, 840, 840, 46.2, 46.2)]
    [InlineData("right-today/36-prefixed.gpx", 600, 600, 843, 843, 80.3, 80.3)]
    [InlineData("right-today/37-two-per-second.gpx", 600, 600, 840, 840, 46.2, 46.2)]
    [InlineData("right-today/38-run-in-the-middle.gpx", 1190, 1200, 1680, 1680, 92.4, 92.4)]
    [InlineData("right-today/41-null-island.gpx", 590, 600, 840, 840, 46.2, 46.2)]
    [InlineData("right-today/42b-altitude-all.gpx", 1800, 1800, 2565, 2565, 109.9, 109.9)]
    public void Fault_comes_to_the_right_value(
        string file, double leastSeconds, double mostSeconds, double leastMeters, double mostMeters, double leastKilocalories,
        double mostKilocalories, string loud = "", string options = "")
    {
        if (!Directory.Exists(Folder))
            return;
        JsonElement session = Session(file, options).Json;
        JsonElement totals = session.GetProperty("totals");

        Assert.InRange(Of(totals, "durationSeconds"), leastSeconds - 1e-6, mostSeconds + 1e-6);
        Assert.InRange(Of(totals, "distanceMeters"), 0.99 * leastMeters, 1.01 * mostMeters);
        Assert.InRange(Of(totals, "grossKilocalories"), 0.99 * leastKilocalories, 1.01 * mostKilocalories);
        Assert.Equal(
            loud, string.Join(',', session.GetProperty("mostOfTheTime").EnumerateArray().Select(kind => kind.GetString())));
    }

    [Fact]
    public void Climb_that_altitudes_invent_is_not_climbed_and_what_is_there_is()
    {
        if (!Directory.Exists(Folder))
            return;
        Assert.Equal(0, Of(Session("13-level-noisy-altitude.gpx").Json.GetProperty("totals"), "ascentMeters"), 1.0);
        Assert.Equal(0, Of(Session("21-zero-before-fix.gpx").Json.GetProperty("totals"), "ascentMeters"), 0.1);
        Assert.Equal(479, Of(Session("42-altitude-once-per-600m.gpx").Json.GetProperty("totals"), "descentMeters"), 10.0);
    }

    [Fact]
    public void Way_in_no_time_is_said_and_not_priced()
    {
        if (!Directory.Exists(Folder))
            return;
        ToolRun run = Session("19b-all-one-time.gpx", "", "table");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("No time passed, so nothing is priced.", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 piece of way in no time, at 0:00:00 (840 m): not priced.", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("53-fit-header-only.fit", "the FIT file is cut or damaged before its first record")]
    [InlineData("right-today/45-empty-segment.gpx", "the GPX file has no track points")]
    public void What_holds_nothing_is_refused(string file, string words)
    {
        if (Directory.Exists(Folder))
            Session(file).RefusedWith(words);
    }

    private static ToolRun Session(string file, string options = "", string format = "json") =>
        ToolRun.Of(
        [
            "session", Path.Combine(Folder, file), "--direction", "forward", "--mass", "70kg", "--format", format,
            .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ]);
}
