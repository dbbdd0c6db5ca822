using System.Text;
using RetroWalk.Cli.Files.Recordings;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>Ways between points, the stretches they are joined to, and the laps they belong to.</summary>
public sealed class TrackGeometryTests
{
    private const double EarthRadius = 6_371_008.8; // m, mean radius of the WGS 84 ellipsoid

    // Great circles whose angle anybody can name, in degrees.
    [Theory]
    [InlineData(0, 0, 0, 90, 90)]
    [InlineData(0, 0, 90, 0, 90)]
    [InlineData(0, -170, 0, 170, 20)] // across the date line
    [InlineData(60, 0, 60, 180, 60)] // over the pole
    [InlineData(45, 0, 0, 90, 90)]
    [InlineData(-30, 10, 30, -170, 180)] // the other end of the world
    [InlineData(48, 11, 48, 11, 0)]
    public void Way_by_positions_is_the_great_circle(
        double fromLatitude, double fromLongitude, double toLatitude, double toLongitude, double degrees) =>
        Assert.Equal(
            degrees * Math.PI / 180 * EarthRadius,
            TrackPoint.MetersBetween(
                At(fromLatitude, fromLongitude), At(toLatitude, toLongitude)), 0.2); // near 180° the sine is flat

    [Fact]
    public void Distance_of_the_device_goes_before_positions() =>
        Assert.Equal(7, TrackPoint.MetersBetween(At(0, 0) with { DistanceMeters = 3 }, At(0, 90) with { DistanceMeters = 10 }));

    // Points 10 m and 10 s apart. A stretch ends at 50 m or 60 s; what is left below 25 m and 30 s joins the one before it.
    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "20")]
    [InlineData(5, "50")]
    [InlineData(7, "70")]
    [InlineData(8, "50,30")]
    [InlineData(10, "50,50")]
    [InlineData(12, "50,70")]
    public void Steps_join_to_stretches(int steps, string seconds) =>
        Assert.Equal(seconds, Durations(Enumerable.Range(0, steps + 1).Select(i => Step(10 * i, 10 * i))));

    [Theory]
    [InlineData(24, 20, "74")]
    [InlineData(25, 25, "50,25")] // half of 50 m
    [InlineData(30, 5, "50,30")] // half of 60 s
    [InlineData(29, 24.9, "79")]
    [InlineData(0, 30, "50")] // a leap in no time has no speed
    public void Rest_joins_below_half_a_stretch(double seconds, double meters, string durations) =>
        Assert.Equal(durations, Durations([Step(0, 0), Step(50, 50), Step(50 + seconds, 50 + meters)]));

    [Fact]
    public void A_minute_of_standing_is_a_stretch() =>
        Assert.Equal("60,60", Durations([Step(0, 0), Step(30, 0), Step(60, 0), Step(120, 0)]));

    // The unknown altitude in the middle, at the start and at the end is that of its neighbours: 3 m over 60 m.
    [Theory]
    [InlineData(100, double.NaN, 103, 0.05)]
    [InlineData(double.NaN, 100, 103, 0.05)]
    [InlineData(100, 103, double.NaN, 0.05)]
    public void Point_without_an_altitude_stands_at_that_of_its_neighbour(double first, double second, double third, double grade)
    {
        TrackPoint[] points =
        [
            Step(0, 0) with { AltitudeMeters = first },
            Step(20, 20) with { AltitudeMeters = second },
            Step(60, 60) with { AltitudeMeters = third },
        ];
        RecordedPiece piece = Assert.Single(Pieces(points, null));

        Assert.Equal(grade, piece.GradeFraction, 1e-12);
        Assert.Equal(Math.Sqrt(1 + grade * grade), piece.SpeedMetersPerSecond, 1e-12); // along the slope
    }

    [Theory]
    [InlineData(9.5, 0)]
    [InlineData(10, 0.1)]
    public void Who_walks_ten_metres_in_a_minute_does_not_stand(double meters, double grade) =>
        Assert.Equal(
            grade,
            Assert.Single(Pieces(
                [Step(0, 0) with { AltitudeMeters = 100 }, Step(60, meters) with { AltitudeMeters = 101 }], null)).GradeFraction);

    [Fact]
    public void No_climb_is_lost_where_a_stretch_ends_without_an_altitude() =>
        Assert.Equal(
            [0.0, 0.1],
            Pieces([Step(0, 0) with { AltitudeMeters = 100 }, Step(50, 50), Step(100, 100) with { AltitudeMeters = 105 }], null)
                .Select(piece => piece.GradeFraction));

    [Fact]
    public void Segments_of_gpx_are_laps()
    {
        const string Text =
            "<gpx><trk><trkseg><trkpt lat='0' lon='0'><time>2026-05-01T09:00:00Z</time></trkpt><trkpt lat='0' lon='0.001'>"
            + "<time>2026-05-01T09:01:40Z</time></trkpt></trkseg>"
            + "<trkseg><trkpt lat='0' lon='0.002'><time>2026-05-01T09:05:00Z</time></trkpt><trkpt lat='0' lon='0.003'>"
            + "<time>2026-05-01T09:06:40Z</time></trkpt></trkseg></trk></gpx>";

        RecordedPiece[] pieces =
        [
            .. new Recording("a.gpx", new(WalkingDirection.Forward, Grade.Level, null))
                .Read(new MemoryStream(Encoding.UTF8.GetBytes(Text))),
        ];

        Assert.Equal(
            [(0.0, 100.0, 1), (300.0, 100.0, 2)], pieces.Select(piece => (piece.StartSeconds, piece.DurationSeconds, piece.Lap)));
    }

    [Theory]
    [InlineData("<gpx>\n<trk></gpx>", "retrowalk: standard input, line 2: this is not well-formed XML: ")]
    [InlineData("<gpx>\n\n<trk>", "retrowalk: standard input, line 3: the XML ends before it is complete\n")]
    [InlineData("\n<?xml version='1.0'?>", "retrowalk: standard input, line 2: this is not well-formed XML: ")]
    [InlineData("<?xml version='1.0'?>\n", "retrowalk: standard input: the XML ends before it is complete\n")]
    [InlineData(
        "<!DOCTYPE gpx [<!ENTITY a 'a'>]>",
        "retrowalk: standard input: it declares a document type, which is not read\n")] // at no line
    [InlineData("<html/>", "retrowalk: standard input is neither TCX nor GPX: its root element is 'html'\n")]
    public void Broken_xml_is_named_by_its_line(string text, string words)
    {
        string error = ToolRun.WithInput(text, "session", "-", "--mass", "70kg", "--direction", "forward").Error;

        Assert.StartsWith(words, error, StringComparison.Ordinal);
        Assert.DoesNotContain(" Line ", error, StringComparison.Ordinal);
    }

    private static TrackPoint At(double latitude, double longitude) =>
        new(0, double.NaN, latitude, longitude, double.NaN, 1, false);

    private static TrackPoint Step(double seconds, double meters) =>
        new(seconds, meters, double.NaN, double.NaN, double.NaN, 1, false);

    private static string Durations(IEnumerable<TrackPoint> points) =>
        string.Join(',', Pieces(points, Grade.Level).Select(piece => piece.DurationSeconds));

    private static IEnumerable<RecordedPiece> Pieces(IEnumerable<TrackPoint> points, Grade? grade) =>
        new TrackSmoother(new("track", new(WalkingDirection.Forward, grade, null))).Pieces(points);
}
