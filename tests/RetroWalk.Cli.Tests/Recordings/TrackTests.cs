using System.Globalization;
using System.Text.Json;
using RetroWalk.Metrics;
using static RetroWalk.Cli.Tests.Recordings.SessionTests;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>Tracks of TCX and GPX: way, climb and cost of synthetic walks whose truth is known.</summary>
public sealed class TrackTests
{
    private static readonly Walker Walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    // One degree of latitude on a sphere of the Earth's mean radius is 111.195 km (2πR/360).
    [Fact]
    public void Way_by_positions_is_that_of_the_great_circle()
    {
        JsonElement session = Json(Tracks.Gpx(1000, 1.25, _ => 400), "--direction", "backward");

        Assert.Equal(1250, Of(session.GetProperty("backward"), "distanceMeters"), 0.5); // the smoother shortens both ends
        Assert.Equal(1000, Of(session.GetProperty("totals"), "durationSeconds"), 1e-6);
        Assert.Equal(0, Of(session.GetProperty("totals"), "ascentMeters"), 1e-6);
        Assert.Equal(0, Of(session.GetProperty("forward"), "durationSeconds"));
        Assert.Equal("gpx", session.GetProperty("input").GetProperty("format").GetString());
    }

    [Fact]
    public void A_steady_slope_is_found_and_priced_to_a_thousandth()
    {
        JsonElement session = Json(Tracks.Gpx(1800, 1.2, way => 0.08 * way), "--direction", "forward");

        double slope = Math.Sqrt(1 + 0.08 * 0.08);
        double expected = WalkingEnergy.Estimate(
            Walker, WalkingDirection.Forward, Speed.FromMetersPerSecond(1.2 * slope), Grade.FromPercent(8),
            TimeSpan.FromSeconds(1800)).Gross.Kilocalories;
        Assert.Equal(expected, Of(session.GetProperty("totals"), "grossKilocalories"), 1e-3 * expected);
        Assert.Equal(0.08 * 1.2 * 1800, Of(session.GetProperty("totals"), "ascentMeters"), 0.1);
        Assert.Equal(1.2 * 1800 * slope, Of(session.GetProperty("totals"), "distanceMeters"), 0.5);
    }

    // A hill of 500 m up and 500 m down at 8 %, and altitudes that a barometer blurs by half a metre.
    [Fact]
    public void A_hill_keeps_its_climb_and_its_cost_through_the_smoothing_and_through_noise()
    {
        Random noise = new(20260501);
        static double Hill(double way) => 0.08 * (way < 500 ? way : Math.Max(1000 - way, 0));
        double truth = new[] { 0.08, -0.08, 0.0 }.Zip([500 / 1.3, 500 / 1.3, 200 / 1.3]).Sum(part => WalkingEnergy.Estimate(
            Walker, WalkingDirection.Forward, Speed.FromMetersPerSecond(
                1.3 * Math.Sqrt(1 + part.First * part.First)), Grade.FromFraction(part.First),
            TimeSpan.FromSeconds(part.Second)).Gross.Kilocalories);

        JsonElement clean = Json(Tracks.Gpx(923, 1.3, Hill), "--direction", "forward");
        JsonElement rough = Json(Tracks.Gpx(923, 1.3, way => Hill(way) + noise.NextDouble() - 0.5), "--direction", "forward");

        Assert.Equal(40, Of(clean.GetProperty("totals"), "ascentMeters"), 1.5); // the summit may fall inside a stretch
        Assert.Equal(40, Of(rough.GetProperty("totals"), "ascentMeters"), 4.0);
        Assert.Equal(truth, Of(clean.GetProperty("totals"), "grossKilocalories"), 0.01 * truth);
        Assert.Equal(truth, Of(rough.GetProperty("totals"), "grossKilocalories"), 0.02 * truth);
    }

    [Fact]
    public void How_often_a_watch_writes_matters_little()
    {
        static double Hill(double way) => 20 * Math.Sin(way / 200);
        double every1 = Of(
            Json(Tracks.Gpx(1800, 1.3, Hill), "--direction", "backward").GetProperty("totals"), "grossKilocalories");
        double every5 = Of(
            Json(Tracks.Gpx(1800, 1.3, Hill, step: 5), "--direction", "backward").GetProperty("totals"), "grossKilocalories");

        Assert.Equal(every1, every5, 0.005 * every1);
    }

    [Fact]
    public void Tcx_is_read_by_its_distances_and_laps()
    {
        (double, double?, double?)[] first =
        [
            .. Enumerable.Range(0, 301).Select(i => ((double)i, (double?)1.1 * i, (double?)100)),
        ];
        (double, double?, double?)[] second =
        [
            .. Enumerable.Range(301, 300).Select(i => ((double)i, (double?)1.1 * i, (double?)(100 + 0.1 * 1.1 * (i - 300)))),
        ];

        JsonElement session = Json(Tracks.Tcx(first, second), "--direction", "backward", "--laps");

        JsonElement[] laps = [.. session.GetProperty("laps").EnumerateArray()];
        Assert.Equal(2, laps.Length);
        Assert.Equal("tcx", session.GetProperty("input").GetProperty("format").GetString());
        Assert.Equal(600, Of(session.GetProperty("totals"), "durationSeconds"), 1e-9);
        Assert.Equal(301, Of(laps[0].GetProperty("totals"), "durationSeconds"), 1e-9); // a lap ends where the next begins
        Assert.Equal(1.1 * 300, Of(laps[0].GetProperty("totals"), "distanceMeters"), 2.0);
        Assert.Equal(33, Of(laps[1].GetProperty("totals"), "ascentMeters"), 1.0); // the bend at its foot is smoothed
    }

    // A pause begins a new track within the lap, and an empty track may stand between; a new lap is no pause.
    [Fact]
    public void Tracks_of_one_lap_are_one_lap_with_a_pause()
    {
        JsonElement session = Json(
            $"""
            <TrainingCenterDatabase><Activities><Activity>
            <Lap><Track>{Places(0, 0)}{Places(100, 100)}</Track><Track/>
            <Track>{Places(1000, 100)}{Places(1100, 200)}</Track></Lap>
            <Lap><Track>{Places(1160, 260)}{Places(1260, 360)}</Track></Lap>
            </Activity></Activities></TrainingCenterDatabase>
            """,
            "--direction", "forward", "--laps");

        Assert.Equal(6, session.GetProperty("input").GetProperty("samples").GetInt32());
        Assert.Equal(
            [(1, 0.0, 260.0), (2, 1160.0, 100.0)], // the first lap ends where the second begins
            session.GetProperty("laps").EnumerateArray().Select(lap =>
                (
                    lap.GetProperty("number").GetInt32(), Of(lap, "startSeconds"),
                    Of(lap.GetProperty("totals"), "durationSeconds"))));
        Assert.Equal(360, Of(session.GetProperty("totals"), "distanceMeters"), 0.01); // by positions, for there are no distances
        Assert.Equal(100, Of(session.GetProperty("input"), "longestGapSeconds"), 1e-6); // a pause is none

        static string Places(double seconds, double meters) => string.Create(
            CultureInfo.InvariantCulture,
            $"<Trackpoint><Time>{Tracks.Time(seconds)}</Time><Position>"
            + $"<LatitudeDegrees>{meters / Tracks.MetersPerDegree:F9}</LatitudeDegrees><LongitudeDegrees>8.5</LongitudeDegrees>"
            + $"</Position><AltitudeMeters>7</AltitudeMeters></Trackpoint>");
    }

    [Fact]
    public void A_treadmill_without_altitudes_takes_the_stated_grade()
    {
        (double, double?, double?)[] points = [.. Enumerable.Range(0, 601).Select(i => ((double)i, (double?)i, (double?)null))];

        JsonElement session = Json(Tracks.Tcx(points), "--direction", "backward", "--grade", "10%");

        Assert.Equal(600, Of(session.GetProperty("totals"), "distanceMeters"), 1e-6); // an odometer counts along the belt
        Assert.Equal(600 * Math.Sin(Math.Atan(0.1)), Of(session.GetProperty("totals"), "ascentMeters"), 1e-6);
    }

    [Fact]
    public void An_interruption_counts_nowhere_and_a_long_gap_as_excluded()
    {
        string before = string.Concat(Enumerable.Range(0, 101).Select(i => Tracks.Point(i, i, 400)));
        string after = string.Concat(Enumerable.Range(0, 101).Select(i => Tracks.Point(1000 + i, 100 + i, 400)));

        JsonElement paused = Json(Tracks.Gpx(before, "</trkseg><trkseg>", after), "--direction", "forward");
        JsonElement gap = Json(Tracks.Gpx(before, after), "--direction", "forward", "--max-gap", "1min");

        Assert.Equal(200, Of(paused.GetProperty("totals"), "durationSeconds"), 1e-6);
        Assert.Equal(0, Of(paused.GetProperty("excluded"), "seconds"));
        Assert.Equal(200, Of(gap.GetProperty("totals"), "durationSeconds"), 1e-6);
        Assert.Equal(900, Of(gap.GetProperty("excluded").GetProperty("reasons"), "gap"), 1e-6);
    }

    [Fact]
    public void Standing_about_is_level_whatever_the_barometer_says()
    {
        JsonElement session = Json(
            Tracks.Gpx(Enumerable.Range(0, 601).Select(i => Tracks.Point(i, 0, i % 7))), "--direction", "forward");

        Assert.Equal(0, Of(session.GetProperty("totals"), "ascentMeters"));
        Assert.Equal(600, Of(session.GetProperty("totals"), "durationSeconds"), 1e-6);
    }
}
