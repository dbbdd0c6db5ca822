using System.Text;
using RetroWalk.Cli.Files.Recordings;
using RetroWalk.Metrics;
using static RetroWalk.Cli.Tests.Recordings.SessionTests;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>Files that are broken, or mean harm: one clear error each, and no memory to speak of.</summary>
public sealed class HostileRecordingTests
{
    private const string Header = "time_s,speed_mps,grade_fraction,direction\n";

    private static readonly string Track = Tracks.Gpx(100, 1.2, _ => 0);

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(Header, "no rows below its header")]
    [InlineData(Header + "0,1,0,forward\n5,1,0,forward\n3,1,0,forward\n", "line 4: the time 3 is before the 5")]
    [InlineData(Header + "0,1,0,forward\nNaN,1,0,forward\n", "line 3: 'NaN' in column time_s")]
    [InlineData(Header + "0,1,0,forward\n1e300,1,0,forward\n", "beyond every calendar")]
    [InlineData(Header + "0,fast,0,forward\n", "line 2: 'fast' in column speed_mps")]
    [InlineData(Header + "0,1,0,sideways\n", "line 2: column direction")]
    [InlineData(Header + "0,1,0\n", "the number of fields is 3 in the row and 4 in the header")]
    [InlineData(Header + "0,\"1,5\",0,forward\n", "'1,5' in column speed_mps is not a number")]
    [InlineData("time_s;speed_mps;grade_fraction;direction\n0;1,2;0;forward\n", "not semicolons")]
    [InlineData("speed_mps,grade_fraction,direction\n1,0,forward\n", "no column 'time_s' or 'time'")]
    [InlineData("time_s,grade_fraction,direction\n1,0,forward\n", "no column 'speed_mps' or 'speed_kmh'")]
    [InlineData("time_s,speed_mps,direction\n1,0,forward\n", "--grade states one")]
    [InlineData("time_s,speed_mps,grade_fraction\n1,0,0\n", "state --direction")]
    [InlineData(
        "time_s,speed_mps,speed_kmh,grade_fraction,direction\n1,0,0,0,forward\n", "both columns 'speed_mps' and 'speed_kmh'")]
    [InlineData("time,speed_mps,grade_fraction,direction\n5,0,0,forward\n", "'5' in column time is no time")]
    [InlineData("time,speed_mps,grade_fraction,direction\n2026-02-30T00:00:00Z,0,0,forward\n", "is no time")]
    public void Broken_tables_are_refused(string text, string words) =>
        ToolRun.WithInput(text, "session", "-", "--mass", "70kg").RefusedWith(words);

    [Theory]
    [InlineData("<html/>", "neither TCX nor GPX: its root element is 'html'")]
    [InlineData("<gpx/>", "no track points")]
    [InlineData("<gpx><trk><trkseg></trk></gpx>", "not well-formed XML")]
    [InlineData("<gpx><trk><trkseg><trkpt lat='1' lon='1'/></trkseg></trk></gpx>", "line 1: a point has no time")]
    [InlineData(
        "<gpx><trk><trkseg><trkpt lat='91' lon='1'><time>2026-05-01T00:00:00Z</time></trkpt></trkseg></trk></gpx>",
        "'91' is no usable lat")]
    [InlineData(
        "<gpx><trk><trkseg><trkpt lat='1,5' lon='1'><time>2026-05-01T00:00:00Z</time></trkpt></trkseg></trk></gpx>",
        "'1,5' is no usable lat")]
    [InlineData(
        "<gpx><trk><trkseg><trkpt lat='1' lon='1'><ele>NaN</ele><time>2026-05-01T00:00:00Z</time></trkpt></trkseg></trk></gpx>",
        "'NaN' is no usable ele")]
    [InlineData(
        "<gpx><trk><trkseg><trkpt lat='1' lon='1'><ele/><time>2026-05-01T00:00:00Z</time></trkpt></trkseg></trk></gpx>",
        "'' is no usable ele")]
    [InlineData("<gpx><trk><trkseg><trkpt lat='1' lon='1'><time/></trkpt></trkseg></trk></gpx>", "is no time such as")]
    [InlineData(
        "<gpx><trk><trkseg><trkpt lat='1' lon='180.1'><time>2026-05-01T00:00:00Z</time></trkpt></trkseg></trk></gpx>",
        "'180.1' is no usable lon")]
    [InlineData(
        "<gpx><trk><trkseg><trkpt lat='1' lon='1'><time>yesterday</time></trkpt></trkseg></trk></gpx>", "is no time such as")]
    [InlineData(
        "<gpx><trk><trkseg><trkpt lat='1' lon='1'><time><b/></time></trkpt></trkseg></trk></gpx>", "something else than text")]
    [InlineData(
        "<!DOCTYPE gpx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
        + "\"&b;&b;&b;&b;&b;&b;&b;&b;\">]><gpx>&c;</gpx>",
        "document type")]
    [InlineData("<!DOCTYPE gpx SYSTEM \"file:///etc/passwd\"><gpx/>", "document type")]
    [InlineData("<!DOCTYPE gpx [<!ENTITY x SYSTEM \"http://localhost:1/x\">]><gpx>&x;</gpx>", "document type")]
    [InlineData("<gpx>&undeclared;</gpx>", "not well-formed XML")]
    [InlineData("<gpx", "the XML ends before it is complete")]
    [InlineData("<<", "not well-formed XML")]
    public void Broken_and_dangerous_documents_are_refused(string text, string words) =>
        ToolRun.WithInput(text, "session", "-", "--mass", "70kg", "--direction", "forward").RefusedWith(words);

    [Fact]
    public void Declaration_that_is_not_in_its_encoding_is_refused()
    {
        byte[] document =
        [
            .. "<?xml version=\"1.0"u8, .. Enumerable.Repeat((byte)0xDE, 31), .. "\" encoding=\"UTF-8\"?><gpx/>"u8,
        ];

        ToolRun.WithInput(document, "session", "-", "--mass", "70kg", "--direction", "forward")
            .RefusedWith("standard input, line 1: this is not well-formed XML: its declaration is not in its encoding");
    }

    // XML allows all of it anywhere, and none of it is part of a value.
    [Theory]
    [InlineData("<!-- a note -->")]
    [InlineData("<?a-program its text?>")]
    [InlineData("\n  ")]
    public void What_stands_beside_the_values_changes_nothing(string noise)
    {
        string noisy = Track
            .Replace("<time>", $"<time>{noise}<![CDATA[", StringComparison.Ordinal)
                .Replace("</time>", $"]]>{noise}</time>{noise}", StringComparison.Ordinal)
            .Replace("<trkpt ", $"{noise}<trkpt ", StringComparison.Ordinal);

        Assert.Equal(
            ToolRun.WithInput(Track, "session", "-", "--mass", "70kg", "--direction", "forward").Out,
            ToolRun.WithInput(noisy, "session", "-", "--mass", "70kg", "--direction", "forward").Out);
    }

    // A parser asks for as much as it has room for.
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(256)]
    [InlineData(1000)]
    public void Looking_at_the_first_bytes_takes_none_away(int atATime)
    {
        byte[] bytes = new byte[700];
        new Random(7).NextBytes(bytes);
        PeekedStream peeked = new(new MemoryStream(bytes));
        List<byte> read = [];
        byte[] part = new byte[atATime];
        for (int count; (count = peeked.Read(part)) > 0;)
            read.AddRange(part[..count]);

        Assert.Equal(bytes[..256], peeked.Head.ToArray());
        Assert.Equal(bytes, read);
    }

    [Fact]
    public void A_track_cut_off_anywhere_is_refused()
    {
        for (int length = 1; length < Track.TrimEnd().Length; length += 97)
        {
            ToolRun run = ToolRun.WithInput(Track[..length], "session", "-", "--mass", "70kg", "--direction", "forward");
            Assert.Equal((2, ""), (run.ExitCode, run.Out));
        }
    }

    [Fact]
    public void A_track_that_goes_back_in_time_is_refused_and_one_that_stands_still_is_not()
    {
        string back = Tracks.Gpx(Tracks.Point(0, 0, 0), Tracks.Point(60, 80, 0), Tracks.Point(59, 90, 0));
        string twice = Tracks.Gpx(
            Tracks.Point(0, 0, 0), Tracks.Point(60, 80, 0), Tracks.Point(60, 80, 0), Tracks.Point(120, 160, 0));

        ToolRun.WithInput(back, "session", "-", "--mass", "70kg", "--direction", "forward").RefusedWith("the time goes back");
        Assert.Equal(120, Of(Json(twice, "--direction", "forward").GetProperty("totals"), "durationSeconds"), 1e-6);
        Assert.Equal(160, Of(Json(twice, "--direction", "forward").GetProperty("totals"), "distanceMeters"), 0.01);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Byte_order_marks_and_carriage_returns_are_no_obstacle(string encoding)
    {
        Encoding chosen = Encoding.GetEncoding(encoding);
        string text = Track.Replace(
            "encoding=\"UTF-8\"", $"encoding=\"{encoding[..Math.Min(6, encoding.Length)]}\"",
            StringComparison.Ordinal).ReplaceLineEndings("\r\n");

        ToolRun run = ToolRun.WithInput(
            [.. chosen.GetPreamble(), .. chosen.GetBytes(text)],
            "session", "-", "--mass", "70kg", "--direction", "forward", "--format", "json");

        Assert.Equal(100, Of(run.Json.GetProperty("totals"), "durationSeconds"), 1e-6);
    }

    [Fact]
    public void Garbage_and_places_that_are_no_files_are_refused()
    {
        byte[] garbage = new byte[10_000];
        new Random(7).NextBytes(garbage);
        using TemporaryFolder folder = new();

        ToolRun.WithInput(garbage, "session", "-", "--mass", "70kg").RefusedWith("standard input is not UTF-8 text");
        ToolRun.Of("session", Path.GetDirectoryName(folder["x"])!, "--mass", "70kg").RefusedWith("is a directory");
        ToolRun.Of("session", folder["x.gpx"], "--mass", "70kg").RefusedWith("does not exist");
    }

    // Found by the fuzzer: half a character, and a character that XML does not have, within a value.
    [Theory]
    [InlineData(0x80, "Invalid character in the given encoding")]
    [InlineData(0xC3, "Invalid character in the given encoding")]
    [InlineData(0x00, "is an invalid character")]
    public void Bytes_within_a_value_that_are_no_text_are_refused(byte wrong, string words)
    {
        foreach (string value in (string[])["</time>", "</ele>"])
        {
            byte[] track = Encoding.UTF8.GetBytes(Track);
            track[Track.IndexOf(value, StringComparison.Ordinal) - 1] = wrong;
            ToolRun.WithInput(track, "session", "-", "--mass", "70kg", "--direction", "forward").RefusedWith(words);
        }
    }

    [Fact]
    public void Deep_and_endless_documents_are_refused()
    {
        string deep = "<gpx>" + string.Concat(Enumerable.Repeat("<a>", 5000));
        string longName = "<gpx><" + new string('a', 3_000_000) + "/></gpx>";
        string longText =
            $"<gpx><trk><trkseg><trkpt lat='1' lon='1'><time>{new string('1', 3_000_000)}</time></trkpt></trkseg></trk></gpx>";
        string longAttribute = $"<gpx><trk><trkseg><trkpt lat='{new string('1', 3_000_000)}' lon='1'/></trkseg></trk></gpx>";

        Refused(deep, "nested too deep");
        Refused(longName, "a single item of more than 1 MiB");
        Refused(longText, "neither a number nor a time");
        Refused(longAttribute, "a single item of more than 1 MiB");

        static void Refused(string text, string words) =>
            ToolRun.WithInput(text, "session", "-", "--mass", "70kg", "--direction", "forward").RefusedWith(words);
    }

    [Theory]
    [InlineData(32, "no track points")]
    [InlineData(33, "nested too deep")]
    public void Elements_may_be_nested_32_deep(int below, string words) =>
        ToolRun.WithInput(
            $"<gpx>{string.Concat(Enumerable.Repeat("<a>", below))}{string.Concat(Enumerable.Repeat("</a>", below))}</gpx>",
            "session", "-", "--mass", "70kg", "--direction", "forward")
            .RefusedWith(words);

    [Theory]
    [InlineData(64, "no altitudes")] // a point it is, but of a track without a second one
    [InlineData(65, "neither a number nor a time")]
    public void A_value_may_be_64_characters_long(int length, string words) =>
        ToolRun.WithInput(
            $"<gpx><trk><trkseg><trkpt lat='1' lon='1'><time>{"2026-05-01T00:00:00".PadRight(length - 1)}Z</time>"
            + "</trkpt></trkseg></trk></gpx>",
            "session", "-", "--mass", "70kg", "--direction", "forward")
            .RefusedWith(words);

    [Theory]
    [InlineData("1e11")]
    [InlineData("-1e11")]
    public void The_farthest_time_is_a_time(string seconds) =>
        Assert.Equal(
            "1",
            ToolRun.WithInput(Header + $"{seconds},1,0,forward\n", "session", "-", "--mass", "70kg", "--format", "json")
                .Json.GetProperty("input").GetProperty("samples").ToString());

    [Theory]
    [InlineData("--direction backward", "has a column 'direction'")]
    [InlineData("--grade 5%", "has grades")]
    [InlineData("--laps", "marks no laps")]
    [InlineData("--laps --per-minute", "exclude each other")]
    [InlineData("--max-gap 0s", "greater than zero")]
    public void Options_that_contradict_the_file_are_refused(string options, string words) =>
        ToolRun.WithInput(Header + "0,1,0,forward\n9,1,0,forward\n", ["session", "-", "--mass", "70kg", .. options.Split(' ')])
            .RefusedWith(words);

    [Theory]
    [InlineData("", "--direction forward")]
    [InlineData("--direction forward --grade 5%", "leave out --grade")]
    public void What_a_track_does_not_say_is_asked_for(string options, string words) =>
        ToolRun.WithInput(Track, ["session", "-", "--mass", "70kg", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
            .RefusedWith(words);

    [Fact]
    public void No_mass_is_invented() => ToolRun.WithInput(Header + "0,1,0,forward\n", "session", "-").RefusedWith("--mass");

    // What is read and not yet handed on is what memory holds: it stays small however long the file.
    [Theory]
    [InlineData("csv", 1_000_000)]
    [InlineData("gpx", 200_000)]
    public void A_long_file_is_handed_on_while_it_is_read(string format, int samples)
    {
        using EndlessStream stream = format == "csv"
            ? new(Header, samples, i => $"{i},1.2,0.01,forward\n", "")
            : new(Tracks.Gpx("|").Split('|')[0], samples, i => Tracks.Point(i, 1.2 * i, 0), Tracks.Gpx("|").Split('|')[1]);
        Recording recording = new("long", new(format == "csv" ? null : WalkingDirection.Forward, null, null));
        double end = 0;

        foreach (RecordedPiece piece in recording.Read(stream))
        {
            end = piece.StartSeconds + piece.DurationSeconds;
            Assert.InRange(stream.SamplesDelivered - end, 0, 20_000);
        }

        Assert.Equal(samples - 1, end, 1e-6);
        Assert.Equal(samples, recording.Samples);
    }
}
