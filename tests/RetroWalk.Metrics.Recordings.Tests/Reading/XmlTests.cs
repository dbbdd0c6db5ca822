using System.Globalization;
using System.Text;
using RetroWalk.Metrics.Tests;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>GPX and TCX of small own documents.</summary>
public sealed class XmlTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    private static string Gpx(params string[] points) => $"<gpx><trk><trkseg>{string.Concat(points)}</trkseg></trk></gpx>";

    private static string At(int second, string inside = "") =>
        $"<trkpt lat='10' lon='20.{second:00}'>{inside}<time>2026-05-01T09:00:{second:00}Z</time></trkpt>";

    private static string Tcx(params string[] laps) =>
        $"<TrainingCenterDatabase><Activities><Activity Sport='Other'>{string.Concat(laps)}</Activity></Activities>"
        + "</TrainingCenterDatabase>";

    private static string TrackPoint(string time) => $"<Trackpoint><Time>2026-05-01T{time}Z</Time></Trackpoint>";

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void A_point_of_GPX_has_its_values_in_every_culture(string culture) => Cultures.In(culture, () =>
    {
        RecordedPoint point = Reads.All(
            """
            <?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1" xmlns:t="urn:t"><trk><trkseg>
            <trkpt lat="-10.5" lon="20.25"><ele>1.5e2</ele><time>2026-05-01T09:00:00Z</time><extensions>
              <t:TrackPointExtension><t:hr>120</t:hr><t:cad>55</t:cad><t:speed>1.25</t:speed></t:TrackPointExtension>
            </extensions></trkpt></trkseg></trk></gpx>
            """).Points[0];
        Assert.Equal(
            RecordedPoint.At(0) with
            {
                LatitudeDegrees = -10.5,
                LongitudeDegrees = 20.25,
                AltitudeMeters = 150,
                HeartBeatsPerMinute = 120,
                StepsPerMinute = 110,
                SpeedMetersPerSecond = 1.25,
            },
            point);
        return 0;
    });

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void A_point_of_TCX_has_its_values_in_every_culture(string culture) => Cultures.In(culture, () =>
    {
        RecordedPoint point = Reads.All(Tcx(
            """
            <Lap StartTime="2026-05-01T09:00:00Z"><Track><Trackpoint><Time>2026-05-01T09:00:00Z</Time>
              <Position><LatitudeDegrees>-10.5</LatitudeDegrees><LongitudeDegrees>20.25</LongitudeDegrees></Position>
              <AltitudeMeters>150</AltitudeMeters><DistanceMeters>7.5</DistanceMeters><HeartRateBpm><Value>120</Value></HeartRateBpm>
              <Extensions><x:TPX xmlns:x="urn:x"><x:Speed>1.25</x:Speed><x:RunCadence>55</x:RunCadence></x:TPX></Extensions>
            </Trackpoint></Track></Lap>
            """)).Points[0];
        Assert.Equal(
            RecordedPoint.At(0) with
            {
                LatitudeDegrees = -10.5,
                LongitudeDegrees = 20.25,
                AltitudeMeters = 150,
                DistanceMeters = 7.5,
                HeartBeatsPerMinute = 120,
                StepsPerMinute = 110,
                SpeedMetersPerSecond = 1.25,
            },
            point);
        return 0;
    });

    [Fact]
    public void Tracks_and_segments_are_breaks_and_empty_ones_too()
    {
        string text =
            $"<gpx><trk/><trk><type>walking</type><trkseg/><trkseg>{At(1)}{At(2)}</trkseg><trkseg/><trkseg>{At(3)}</trkseg></trk>"
            + $"<trk><trkseg>{At(4)}</trkseg></trk></gpx>";

        (List<RecordedPoint> points, RecordingSummary summary, _) = Reads.All(text);

        Assert.Equal(
            [PointBreak.None, PointBreak.None, PointBreak.Segment, PointBreak.Track], points.Select(point => point.Break));
        Assert.Equal([null, "walking", null], summary.Activities.Select(track => track.Sport));
        Assert.False(summary.HasLaps);
    }

    [Fact]
    public void Laps_of_TCX_have_their_own_totals_and_a_second_track_is_a_break()
    {
        string text = Tcx(
            $"""
            <Lap StartTime="2026-05-01T09:00:00Z"><TotalTimeSeconds>10.5</TotalTimeSeconds><DistanceMeters>14</DistanceMeters>
              <Calories>2</Calories><Track>{TrackPoint("09:00:00")}{TrackPoint("09:00:10")}</Track></Lap>
            """,
            $"""
            <Lap StartTime="2026-05-01T09:00:10Z"><TotalTimeSeconds>20</TotalTimeSeconds>
              <Track>{TrackPoint("09:00:10")}</Track><Track>{TrackPoint("09:00:30")}</Track></Lap>
            """);

        (List<RecordedPoint> points, RecordingSummary summary, _) = Reads.All(text);

        Assert.Equal([0, 0, 1, 1], points.Select(point => point.Lap));
        Assert.Equal(
            [PointBreak.None, PointBreak.None, PointBreak.None, PointBreak.Segment], points.Select(point => point.Break));
        Assert.Equal(
            [(0, 10.5, 14, 2), (10, 20, double.NaN, double.NaN)],
            summary.Laps.Select(lap => (lap.StartSeconds, lap.TimerSeconds, lap.DistanceMeters, lap.EnergyKilocalories)));
        DeviceTotals activity = Assert.Single(summary.Activities);
        Assert.Equal(("Other", 0.0, 30.5), (activity.Sport, activity.StartSeconds, activity.TimerSeconds));
        Assert.Equal((14, 2), (activity.DistanceMeters, activity.EnergyKilocalories));
    }

    [Fact]
    public void A_track_with_its_newest_point_first_is_refused_and_the_newest_track_first_is_not()
    {
        Reads.Refused(Gpx(At(3), At(2), At(1)), "2 of 3 times are earlier than the one before: sort the recording by time");
        foreach (string between in (string[])["</trkseg></trk><trk><trkseg>", "</trkseg><trkseg>"])
            Assert.Equal(2, Reads.All(Gpx(At(2), between, At(1))).Points.Count);
    }

    // By the laps' own times: 60 s long and begun an hour later, or begun where the one before ended.
    [Theory]
    [InlineData("10:00:00", "10:00:00", PointBreak.Segment)]
    [InlineData("09:01:00", "09:01:00", PointBreak.None)]
    [InlineData("09:01:25", "09:01:25", PointBreak.None)] // such a time without a point is usual
    [InlineData("10:00:00", "09:01:05", PointBreak.None)] // the lap's own start contradicts its first point
    [InlineData("09:01:00", "10:00:00", PointBreak.None)] // a gap within the lap is not the lap's
    public void A_device_that_was_off_between_laps_is_a_break(string begun, string first, PointBreak expected)
    {
        string text = Tcx(
            $"""
            <Lap StartTime="2026-05-01T09:00:00Z"><TotalTimeSeconds>60</TotalTimeSeconds>
              <Track>{TrackPoint("09:00:00")}{TrackPoint("09:00:58")}</Track></Lap>
            """,
            $"<Lap StartTime='2026-05-01T{begun}Z'><Track>{TrackPoint(first)}</Track></Lap>");

        Assert.Equal(expected, Reads.All(text).Points[2].Break);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<ele/>")]
    [InlineData("<ele></ele>")]
    [InlineData("<ele> </ele>")]
    [InlineData("<ele>NaN</ele>")]
    public void An_altitude_that_is_not_there_is_none(string altitude)
    {
        string text = Gpx(At(1, altitude), At(2, "<ele>7</ele>"));

        (List<RecordedPoint> points, RecordingSummary summary, RecordingAccount account) = Reads.All(text, isStrict: true);

        Assert.Equal([double.NaN, 7], points.Select(point => point.AltitudeMeters));
        Assert.Equal(1, summary.PointsWithAltitude);
        Assert.Empty(account.Findings);
    }

    [Fact]
    public void One_time_that_is_missing_is_a_point_without_a_time()
    {
        string text = Gpx(At(1), "<trkpt lat='10' lon='20'/>", "<trkpt lat='10' lon='20'><time/></trkpt>", At(4));

        (List<RecordedPoint> points, RecordingSummary summary, _) = Reads.All(text);

        Assert.Equal([0, double.NaN, double.NaN, 3], points.Select(point => point.Seconds));
        Assert.Equal((4, 2), (summary.Points, summary.PointsWithTime));
    }

    [Fact]
    public void One_value_that_cannot_be_is_none_and_noted_with_its_line()
    {
        string[] points = [
            .. Enumerable.Range(0, 20).Select(second => At(second, second == 7 ? "\n<ele>1,5</ele>" : "<ele>5</ele>"))];

        (List<RecordedPoint> read, RecordingSummary summary, RecordingAccount account) = Reads.All(Gpx(points));

        Assert.Equal((20, 19), (read.Count, summary.PointsWithAltitude));
        Finding finding = Assert.Single(account.Findings);
        Assert.Equal((FindingKind.ValuesUnreadable, 1, 8), (finding.Kind, finding.Count, finding.FirstPoint));
        Assert.Equal("line 2: '1,5' is no usable ele", finding.Detail);
        InvalidDataException refusal = Assert.Throws<InvalidDataException>(() => Reads.All(Gpx(points), isStrict: true));
        Assert.Contains(finding.Detail!, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("   \n<?xml version='1.0'?>")]
    [InlineData("\uFEFF  <?xml version='1.0' encoding='utf-8'?>")]
    public void Blanks_before_the_declaration_are_noted(string start)
    {
        (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(start + Gpx(At(1), At(2)));

        Assert.Equal(2, points.Count);
        Assert.Equal(FindingKind.XmlRepaired, Assert.Single(account.Findings).Kind);
        Assert.Throws<InvalidDataException>(() => Reads.All(start + Gpx(At(1), At(2)), isStrict: true));
    }

    [Theory]
    [InlineData("<x:distance>7</x:distance>")]
    [InlineData("<extensions x:kind='7'/>")]
    public void A_prefix_that_is_not_declared_is_noted(string extension)
    {
        (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(Gpx(At(1, extension), At(2)));

        Assert.Equal([0, 1], points.Select(point => point.Seconds));
        Assert.Equal(FindingKind.XmlRepaired, Assert.Single(account.Findings).Kind);
    }

    [Theory]
    [InlineData("windows-1252", 0x80)]
    [InlineData("koi8-r", 0xC3)]
    [InlineData("utf-8", 0xC3)] // half a character
    [InlineData("UTF-16", (byte)'e')] // although it is in single bytes
    [InlineData("no-such-encoding", 0xFF)]
    public void An_encoding_matters_to_names_alone(string encoding, byte letter)
    {
        byte[] document =
        [
            .. Encoding.ASCII.GetBytes($"<?xml version='1.0' encoding='{encoding}'?><gpx creator='caf"), letter,
            .. "'><trk><name>"u8, letter,
            .. Encoding.ASCII.GetBytes($"</name><trkseg>{At(1)}{At(2)}</trkseg></trk></gpx>"),
        ];

        Assert.Equal([0, 1], Reads.All(document).Points.Select(point => point.Seconds));
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-8", true)]
    public void Byte_order_marks_and_carriage_returns_are_no_obstacle(string encoding, bool hasMark)
    {
        Encoding chosen = Encoding.GetEncoding(encoding);
        string text =
            $"<?xml version=\"1.0\" encoding=\"{encoding[..Math.Min(6, encoding.Length)]}\"?>\r\n{Gpx(At(1), "\r\n", At(2))}";

        byte[] document = [.. hasMark ? chosen.GetPreamble() : [], .. chosen.GetBytes(text)];

        Assert.Equal([0, 1], Reads.All(document).Points.Select(point => point.Seconds));
    }

    // XML allows all of it anywhere, and none of it is part of a value.
    [Theory]
    [InlineData("<!-- a note -->")]
    [InlineData("<?a-program its text?>")]
    [InlineData("\n  ")]
    public void What_stands_beside_the_values_changes_nothing(string noise)
    {
        string plain = Gpx(At(1, "<ele>5</ele>"), At(2));
        string noisy = plain
            .Replace("<time>", $"<time>{noise}<![CDATA[", StringComparison.Ordinal)
            .Replace("</time>", $"]]>{noise}</time>{noise}", StringComparison.Ordinal)
            .Replace("<trkpt ", $"{noise}<trkpt ", StringComparison.Ordinal);

        Assert.Equal(Reads.All(plain).Points, Reads.All(noisy).Points);
    }

    [Fact]
    public void Times_before_the_first_point_are_negative()
    {
        string Day(int day) =>
            $"<trk><trkseg><trkpt lat='1' lon='1'><time>2026-05-{day:00}T09:00:00Z</time></trkpt></trkseg></trk>";

        (List<RecordedPoint> points, RecordingSummary summary, _) = Reads.All($"<gpx>{Day(2)}{Day(1)}</gpx>");

        Assert.Equal([0, -86400], points.Select(point => point.Seconds));
        Assert.Equal(DateTimeOffset.Parse("2026-05-02T09:00:00Z", CultureInfo.InvariantCulture), summary.Start);
    }
}
