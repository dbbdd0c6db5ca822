using System.IO.Compression;
using System.Text;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>Recordings that are broken or no recordings: the tool names the file and says what is wrong, in one line.</summary>
/// <remarks>What the library refuses and how is tested with it; here it is the way from there to the user.</remarks>
public sealed class HostileRecordingTests
{
    private const string Header = "time_s,speed_mps,grade_fraction,direction\n";

    private static readonly string Track = Tracks.Gpx(100, 1.2, _ => 400);

    [Theory]
    [InlineData("", "standard input: the file is empty")]
    [InlineData(Header, "standard input: the table has no rows below its header")]
    [InlineData(Header + "0,1,0,forward\nNaN,1,0,forward\n", "standard input: line 3: 'NaN' in column time_s")]
    [InlineData(Header + "0,1,0,sideways\n", "'sideways' in column direction is neither forward nor backward")]
    [InlineData("time_s;speed_mps;grade_fraction;direction\n0;1,2;0;forward\n", "not semicolons")]
    [InlineData("<gpx/>", "no track points")]
    [InlineData("<gpx><trk><trkseg><trkpt lat='1' lon='1'/></trkseg></trk></gpx>", "this is a planned route, not a recording")]
    [InlineData("<!DOCTYPE gpx SYSTEM \"file:///etc/passwd\"><gpx/>", "document type")]
    [InlineData("<kml/>", "standard input: this is KML")]
    [InlineData("%PDF-1.7\n", "standard input: this is a PDF document: export the recording itself")]
    [InlineData("{\"a\":1}", "standard input: this is JSON: export the recording as GPX or FIT")]
    [InlineData("PK\u0003\u0004", "standard input: this is a zip archive: unpack it")]
    public void What_cannot_be_read_is_refused_by_name_with_the_way_out(string text, string words) =>
        ToolRun.WithInput(text, "session", "-", "--mass", "70kg", "--direction", "forward").RefusedWith(words);

    // Each is a control character or a sign that would move the cursor of a window.
    [Fact]
    public void A_refusal_shows_no_control_characters_of_the_file()
    {
        ToolRun run = ToolRun.WithInput(Header + "0,\u001B[2J\u0007,0,forward\n", "session", "-", "--mass", "70kg");

        run.RefusedWith("in column speed_mps is not a number");
        Assert.DoesNotContain(run.Error.TrimEnd('\n'), char.IsControl);
    }

    [Fact]
    public void Places_that_are_no_recordings_are_refused()
    {
        byte[] garbage = new byte[10_000];
        new Random(7).NextBytes(garbage);
        using TemporaryFolder folder = new();

        ToolRun run = ToolRun.WithInput(garbage, "session", "-", "--mass", "70kg");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        ToolRun.Of("session", folder["x.gpx"], "--mass", "70kg").RefusedWith("does not exist");
        ToolRun.Of("session", folder["."], "--mass", "70kg").RefusedWith("holds no file whose name ends in .gpx");
        ToolRun.Of("plot", "session", folder["."], "--mass", "70kg", "-o", folder["a.svg"]).RefusedWith("is a directory");
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
    public void A_packed_recording_is_unpacked()
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Track));

        Assert.Equal(
            ToolRun.WithInput(Track, "session", "-", "--mass", "70kg", "--direction", "forward").Out,
            ToolRun.WithInput(packed.ToArray(), "session", "-", "--mass", "70kg", "--direction", "forward").Out);
    }

    [Theory]
    [InlineData("--direction backward", "standard input says which way the person faced: leave out --direction")]
    [InlineData("--grade 5%", "has grades or altitudes: leave out --grade")]
    [InlineData("--laps", "marks no laps")]
    [InlineData("--laps --per-minute", "exclude each other")]
    [InlineData("--max-gap 0s", "greater than zero")]
    public void Options_that_contradict_the_file_are_refused(string options, string words) =>
        ToolRun.WithInput(Header + "0,1,0,forward\n9,1,0,forward\n", ["session", "-", "--mass", "70kg", .. options.Split(' ')])
            .RefusedWith(words);

    [Theory]
    [InlineData("", "state --direction forward or backward")]
    [InlineData("--direction forward --grade 5%", "leave out --grade")]
    public void What_a_track_does_not_say_is_asked_for(string options, string words) =>
        ToolRun.WithInput(Track, ["session", "-", "--mass", "70kg", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
            .RefusedWith(words);

    [Fact]
    public void A_table_without_grades_asks_for_one() =>
        ToolRun.WithInput("time_s,speed_mps,direction\n0,1,forward\n9,1,forward\n", "session", "-", "--mass", "70kg")
            .RefusedWith("standard input has neither grades nor altitudes: state how steep it was, as in --grade 0%");

    // Which of the two holds where the table is silent nobody can know.
    [Fact]
    public void A_stated_grade_does_not_fill_the_holes_of_a_table() =>
        ToolRun.WithInput(
            "time_s,speed_mps,grade_fraction,direction\n0,1,,forward\n9,1,0.1,forward\n18,1,0,forward\n",
            "session", "-", "--mass", "70kg", "--grade", "5%")
            .RefusedWith("has grades or altitudes, if not everywhere: leave out --grade");

    [Fact]
    public void No_mass_is_invented() => ToolRun.WithInput(Header + "0,1,0,forward\n", "session", "-").RefusedWith("--mass");
}
