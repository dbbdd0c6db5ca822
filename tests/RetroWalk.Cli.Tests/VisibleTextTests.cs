using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace RetroWalk.Cli.Tests;

/// <summary>Letters that a terminal would obey are shown, wherever they come from and wherever they are shown.</summary>
public sealed class VisibleTextTests
{
    // Colour, title of the window, carriage return, one-byte control sequence, bell, right-to-left override, zero width, NUL.
    private const string Hostile = "\e[31m\e]0;owned\a\r\u009b2J\u202egnp.\u200b\0";
    private const string Shown = @"\u001b[31m\u001b]0;owned\u0007\u000d\u009b2J\u202egnp.\u200b\u0000";
    private const string Header = "speed_mps,grade_fraction,direction";

    // A file has no NUL in its name, and XML none of these but the carriage return and what is above them.
    private const string HostileName = "\e[31m\e]0;owned\a\u009b2J\u202egnp";
    private const string HostileXml = "\u009b31m\u202egnp\u200b";

    private static readonly string[] Options =
    [
        "--mass", "--speed", "--grade", "--duration", "--load", "--terrain", "--height", "--age", "--sex", "--resting-rate",
        "--fat-free-mass", "--practice-bouts", "--handrail", "--profile", "--forward-model", "--backward-model", "--format",
    ];

    [Theory]
    [InlineData("plain äöü ÷ 雪 🚶", "plain äöü ÷ 雪 🚶")]
    [InlineData(Hostile, Shown)]
    [InlineData("\u061c\u200e\u200f\u2066\u2069\u2028\u2029\ufeff\u007f\u0085", @"\u061c\u200e\u200f\u2066\u2069\u2028\u2029\ufeff\u007f\u0085")]
    [InlineData("a\U000E0041b", @"a\udb40\udc41b")] // an invisible letter of two units
    public void Text(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    [Fact]
    public void Half_a_letter() => Assert.Equal(@"a\ud83db", VisibleText.Of("a" + (char)0xD83D + "b"));

    [Fact]
    public void Options_and_names_of_commands()
    {
        foreach (string option in Options)
            Harmless(ToolRun.Of("compare", option, Hostile));
        Harmless(ToolRun.Of(Hostile));
        Harmless(ToolRun.Of("compare", "--" + Hostile));
        Harmless(ToolRun.Of("compare", Hostile));
        Harmless(ToolRun.Of("plot", Hostile));
        Harmless(ToolRun.Of("plot", "evidence", Hostile, "-o", "x.svg"));
        Harmless(ToolRun.Of("plot", "compare", "-o", Hostile));
        Harmless(ToolRun.Of("batch", Hostile, "-"));
        Harmless(ToolRun.WithInput("", "batch", "-", Hostile));
        Harmless(ToolRun.WithInput("", "batch", "-", $"nowhere/{HostileName}"));
    }

    [Fact]
    public void Names_of_files_keep_to_their_line()
    {
        const string Recorded = "time_s,speed_mps,grade_fraction,direction\n0,1,0,forward\n60,1,0,forward\n";
        using TemporaryFolder folder = new();
        string name = folder.Write("a\nb\tc.csv", Recorded);
        string one = ToolRun.Of("session", name, "--mass", "70kg").Out;
        string other = folder.Write("a\nb\td.csv", Recorded);
        string two = ToolRun.Of("session", name, other, "--mass", "70kg", "--per-minute").Out;
        string weights = folder.Write("w\n.csv", "date,mass_kg\n2026-01-05,80\n");
        string third = ToolRun.Of("session", name, "--mass", "70kg", "--mass-history", weights).Out;

        Assert.Matches(@"^Session: [^\n]*a\\u000ab\\u0009c\.csv, 70 kg", one);
        Assert.Equal(2, two.Split('\n').Count(line => line.StartsWith(@"  a\u000ab\u0009", StringComparison.Ordinal)));
        Assert.Contains(@"--mass: w\u000a.csv has none for this recording.", third, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Hostile + "\n1\n")]
    [InlineData(Header + "," + Hostile + "," + Hostile + "\n1,0,forward," + Hostile + "\n")]
    [InlineData(Header + "\n" + Hostile + ",0,forward\n")]
    [InlineData(Header + "\n1," + Hostile + ",forward\n")]
    [InlineData(Header + "\n1,0," + Hostile + "\n")]
    [InlineData(Header + ",height_m\n1,0,forward," + Hostile + "\n")]
    public void Headers_and_cells(string table)
    {
        foreach (string call in (string[])["batch - OUT", "session - --mass 70kg", "evaluate -", "calibrate -"])
        {
            using TemporaryFolder folder = new();
            Harmless(ToolRun.WithInput(table, call.Replace("OUT", folder["out.csv"], StringComparison.Ordinal).Split(' ')));
        }
    }

    [Fact]
    public void Text_of_two_bytes_a_letter_without_a_mark()
    {
        byte[] table = Encoding.Unicode.GetBytes(Header + "\n1,0,forward\n");

        ToolRun run = ToolRun.WithInput(table, "batch", "-", "-");

        Harmless(run);
        Assert.Contains(@"\u0000", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<gpx><trk><trkseg><trkpt lat='VALUE' lon='0'/></trkseg></trk></gpx>")]
    [InlineData("<gpx><trk><trkseg><trkpt lat='0' lon='0'><time>VALUE</time></trkpt></trkseg></trk></gpx>")]
    [InlineData("<gpx><trk><trkseg><trkpt lat='0' lon='0'><ele>VALUE</ele></trkpt></trkseg></trk></gpx>")]
    [InlineData("<VALUE/>")]
    public void Values_of_xml(string text)
    {
        string xml = text.Replace("VALUE", HostileXml, StringComparison.Ordinal);

        Harmless(ToolRun.WithInput(xml, "session", "-", "--mass", "70kg", "--direction", "forward"));
    }

    [Fact]
    public void Properties_of_a_profile()
    {
        using TemporaryFolder folder = new();
        string profile = folder.Write(
            "p.json", $$"""{"format":"retrowalk-profile","version":1,"measurements":1,"{{Escaped(Hostile)}}":2}""");

        Harmless(ToolRun.Of("compare", "--mass", "70kg", "--speed", "1m/s", "--duration", "1h", "--profile", profile));
    }

    [Fact]
    public void Heading_json_and_picture_of_a_file_with_such_a_name()
    {
        if (OperatingSystem.IsWindows())
            return; // it has no such names
        using TemporaryFolder folder = new();
        string file = folder.Write($"{HostileName}.csv", "time_s," + Header + "\n0,1,0,forward\n60,1,0,forward\n");

        ToolRun table = ToolRun.Of("session", file, "--mass", "70kg");
        ToolRun json = ToolRun.Of("session", file, "--mass", "70kg", "--format", "json");
        ToolRun picture = ToolRun.Of("plot", "session", file, "--mass", "70kg", "-o", folder["p.svg"]);

        Harmless(table);
        Harmless(json);
        Assert.Contains(VisibleText.Of(HostileName), table.Out, StringComparison.Ordinal);
        Assert.Contains($"{HostileName}.csv", Texts(JsonDocument.Parse(json.Out).RootElement)); // escaped, and not changed
        Assert.Equal((0, ""), (picture.ExitCode, picture.Error));
        Assert.Contains(VisibleText.Of(HostileName), XDocument.Load(folder["p.svg"]).Root!.Value, StringComparison.Ordinal);
    }

    private static void Harmless(ToolRun run)
    {
        Assert.DoesNotContain(
            (run.Out + run.Error).Replace("\n", "", StringComparison.Ordinal).EnumerateRunes(),
            rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format);
        Assert.True(run.ExitCode is 0 or 2, run.Error);
    }

    private static string Escaped(string text) => JsonEncodedText.Encode(text).ToString();

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [Path.GetFileName(element.GetString()!)],
        _ => [],
    };
}
