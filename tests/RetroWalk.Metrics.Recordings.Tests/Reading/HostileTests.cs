using System.IO.Compression;
using System.Text;
using RetroWalk.Tests;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>Files that are broken, or of something else, or mean harm: one clear sentence each, and no memory to speak
/// of.</summary>
public sealed class HostileTests
{
    private const string Time = "<time>2026-05-01T00:00:00Z</time>";

    private static readonly string Track =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><gpx><trk><trkseg>"
        + Repeated(60, i => $"<trkpt lat='1' lon='1'><ele>5</ele><time>2026-05-01T00:00:{i:00}Z</time></trkpt>")
        + "</trkseg></trk></gpx>";

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("\n<!doctype HTML><html/>", "this is a web page")]
    [InlineData("<html/>", "this is a web page")]
    [InlineData("<kml/>", "this is KML")]
    [InlineData("<pwx/>", "export the recording as TCX")]
    [InlineData("<HealthData/>", "workout-routes")]
    [InlineData("<other/>", "neither TCX nor GPX: its root element is 'other'")]
    [InlineData("<gpx/>", "no track points")]
    [InlineData("<gpx><wpt lat='1' lon='1'/></gpx>", "a planned route or single places")]
    [InlineData("<gpx><rte><rtept lat='1' lon='1'/></rte></gpx>", "a planned route or single places")]
    [InlineData("<TrainingCenterDatabase/>", "the TCX file has no track points")]
    [InlineData("<gpx><trk><trkseg></trk></gpx>", "not well-formed XML")]
    [InlineData("<gpx><trk><trkseg><trkpt lat='1' lon='1'/></trkseg></trk></gpx>", "no point has a time")]
    [InlineData($"<gpx><trk><trkseg><trkpt lat='91' lon='1'>{Time}</trkpt></trkseg></trk></gpx>", "'91' is no usable lat")]
    [InlineData($"<gpx><trk><trkseg><trkpt lat='1,5' lon='1'>{Time}</trkpt></trkseg></trk></gpx>", "'1,5' is no usable lat")]
    [InlineData($"<gpx><trk><trkseg><trkpt lat='1' lon='180.1'>{Time}</trkpt></trkseg></trk></gpx>", "'180.1' is no usable lon")]
    [InlineData($"<gpx><trk><trkseg><trkpt lat='1' lon='1'><ele>Infinity</ele>{Time}</trkpt></trkseg></trk></gpx>", "'Infinity' is no usable ele")]
    [InlineData("<gpx><trk><trkseg><trkpt lat='1' lon='1'><time>yesterday</time></trkpt></trkseg></trk></gpx>", "is no time such as")]
    [InlineData("<gpx><trk><trkseg><trkpt lat='1' lon='1'><time><b/></time></trkpt></trkseg></trk></gpx>", "something else than text")]
    [InlineData("<!DOCTYPE gpx [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><gpx>&b;</gpx>", "document type")]
    [InlineData("<!DOCTYPE gpx SYSTEM \"file:///etc/passwd\"><gpx/>", "document type")]
    [InlineData("<!DOCTYPE gpx [<!ENTITY x SYSTEM \"http://localhost:1/x\">]><gpx>&x;</gpx>", "document type")]
    [InlineData("<gpx>&undeclared;</gpx>", "not well-formed XML")]
    [InlineData("<gpx", "the XML ends before it is complete")]
    [InlineData("<<", "not well-formed XML")]
    [InlineData("{\"a\": 1}", "this is JSON")]
    [InlineData("[ {\"a\": 1}]", "this is JSON")]
    [InlineData("%PDF-1.7", "this is a PDF")]
    [InlineData("$GPGGA,1", "NMEA")]
    [InlineData("SQLite format 3\0", "SQLite")]
    [InlineData("[Params]\nVersion=106\n", "Polar HRM")]
    [InlineData("just words", "no column 'time_s' or 'time'")]
    public void What_is_no_recording_is_refused_with_the_way_out(string text, string words) => Reads.Refused(text, words);

    [Fact]
    public void Archives_are_named()
    {
        byte[] Zip(string name)
        {
            using MemoryStream bytes = new();
            using (ZipArchive archive = new(bytes, ZipArchiveMode.Create))
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write("<kml/>"u8);
            }

            return bytes.ToArray();
        }

        Reads.Refused(Zip("doc.kml"), "this is KMZ");
        Reads.Refused(Zip("[Content_Types].xml"), "save the table as CSV");
        Reads.Refused(
            Zip("123_ACTIVITY.fit"), "a zip archive: unpack it, and give the file in it ('123_ACTIVITY.fit' is the first)");
        Reads.Refused([0xFD, .. "7zXZ"u8, 0], "xz");
        Reads.Refused([.. "BZh9"u8], "bzip2");
        Reads.Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "Excel");
    }

    [Fact]
    public void Garbage_is_refused()
    {
        byte[] garbage = new byte[10_000];
        new Random(7).NextBytes(garbage);

        Reads.Refused(garbage, "not UTF-8 text");
    }

    [Fact]
    public void What_a_file_says_is_shown_without_what_a_terminal_obeys()
    {
        Reads.Refused("\u001b]0;pwn\u0007\u202e,b\n1,2\n", "'\\u001b]0;pwn\\u0007\\u202e,b'");
        Reads.Refused($"<gpx><trkpt lat='&#x9b;&#x202e;' lon='1'>{Time}</trkpt></gpx>", "'\\u009b\\u202e' is no usable lat");
    }

    [Fact]
    public void A_track_cut_off_anywhere_is_refused()
    {
        for (int length = 1; length < Track.Length; length += 61)
            Assert.Throws<InvalidDataException>(() => Reads.All(Track[..length]));
    }

    // Half a character, and a character that XML does not have, within a value.
    [Theory]
    [InlineData(0x80)]
    [InlineData(0xC3)]
    public void A_byte_within_a_value_that_is_no_text_makes_it_unreadable(byte wrong)
    {
        foreach (string value in (string[])["</time>", "</ele>"])
        {
            byte[] track = Encoding.UTF8.GetBytes(Track);
            track[Track.IndexOf(value, StringComparison.Ordinal) - 1] = wrong;
            Assert.Equal(1, Reads.All(track).Account[FindingKind.ValuesUnreadable]!.Count);
            track[Track.IndexOf(value, StringComparison.Ordinal) - 1] = 0;
            Reads.Refused(track, "is an invalid character");
        }
    }

    [Fact]
    public void Deep_and_endless_documents_are_refused()
    {
        Reads.Refused("<gpx>" + Repeated(5000, _ => "<a>"), "nested too deep");
        Reads.Refused("<gpx><" + new string('a', 3_000_000) + "/></gpx>", "a single item of more than 1 MiB");
        Reads.Refused($"<gpx><trkpt lat='{new string('1', 3_000_000)}' lon='1'/></gpx>", "a single item of more than 1 MiB");
        Reads.Refused($"<gpx><trkpt lat='{new string('1', 300)}' lon='1'/></gpx>", "neither a number nor a time");
        Reads.Refused($"<gpx><trkpt><time>{new string('1', 3_000_000)}</time></trkpt></gpx>", "neither a number nor a time");
        Reads.Refused($"<gpx>{Repeated(30_000, i => $"<a{i}/>")}</gpx>", "different names");
    }

    [Theory]
    [InlineData(32, "no track points")]
    [InlineData(33, "nested too deep")]
    public void Elements_may_be_nested_32_deep(int below, string words) =>
        Reads.Refused($"<gpx>{Repeated(below, _ => "<a>")}{Repeated(below, _ => "</a>")}</gpx>", words);

    [Fact]
    public void A_value_may_be_64_characters_long()
    {
        string Document(int length) =>
            $"<gpx><trkpt lat='1' lon='1'><time>{"2026-05-01T00:00:00".PadRight(length - 1)}Z</time></trkpt></gpx>";

        Assert.Single(Reads.All(Document(64)).Points);
        Reads.Refused(Document(65), "neither a number nor a time");
    }

    [Fact]
    public void Many_laps_are_counted_and_not_all_kept()
    {
        const string Lap = "<Lap><Track><Trackpoint><Time>2026-05-01T00:00:00Z</Time></Trackpoint></Track></Lap>";
        string text = $"<TrainingCenterDatabase>{Repeated(20_000, _ => Lap)}</TrainingCenterDatabase>";

        (List<RecordedPoint> points, RecordingSummary summary, _) = Reads.All(text);

        Assert.Equal(19_999, points[^1].Lap);
        Assert.Equal(10_000, summary.Laps.Count);
    }

    // Where a stream fails, its own exception comes through, whatever was read before.
    [Fact]
    public void A_stream_that_fails_is_not_taken_for_a_broken_file()
    {
        for (int good = 0; good < Track.Length; good += 997)
        {
            byte[] start = Encoding.UTF8.GetBytes(Track)[..good];
            using MadeStream stream = new(start, 1, _ => throw new IOException("the disk is gone"), []);
            Assert.Equal("the disk is gone", Assert.Throws<IOException>(() => Reads.All(stream)).Message);
        }
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Track));
        using (RecordingReader reader = RecordingReader.Open(stream))
            Assert.Equal(60, reader.Points().Count());

        Assert.True(stream.CanRead);
        stream.Dispose();
        Assert.Throws<ArgumentException>(() => RecordingReader.Open(stream));
        Assert.Throws<ArgumentNullException>(() => RecordingReader.Open(null!));
    }

    private static string Repeated(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
