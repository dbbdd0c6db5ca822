using System.Text;
using System.Text.RegularExpressions;

namespace RetroWalk.Cli.Tests;

/// <summary>Who watches sees in a window of 80 columns what a pipe gets, with colours unless NO_COLOR is set.</summary>
[Collection(WatchedConsole.Name)]
public sealed partial class WatchedPageTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "RetroWalk.Cli.Tests", "Answers");

    public static TheoryData<string, string> Calls => new()
    {
        { "compare", "" },
        { "explain", "" },
        { "estimate --direction backward --mass 62.5kg --speed 1m/s --grade 10% --duration 45min", "" },
        { "equivalent --direction backward --mass 70kg --speed 1.8m/s --grade 20% --duration 30min --met 3", "" },
        { "session - --mass 70kg --per-minute", "laps.csv" },
        { "evaluate - --model Looney2019Graded", "measured.csv" },
        { "evaluate -", "measured.csv" },
        { "evaluate - --model RetroWalkBackward --coverage", "measured.csv" },
        { "evaluate - --calibration-gain", "gain.csv" },
        { "calibrate -", "person.csv" },
        { "evidence", "" },
        { "models", "" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Window_shows_what_a_pipe_gets(string call, string table)
    {
        byte[] input = table.Length > 0 ? File.ReadAllBytes(Path.Combine(Folder, table)) : [];

        Assert.Equal(Words(ToolRun.WithInput(input, call.Split(' ')).Out), Words(Watched(call, input, noColor: null)));
    }

    // 60 columns are a telephone's terminal, or half of a screen.
    [Theory]
    [MemberData(nameof(Calls))]
    public void Narrow_window_breaks_no_word(string call, string table)
    {
        byte[] input = table.Length > 0 ? File.ReadAllBytes(Path.Combine(Folder, table)) : [];
        string narrow = Watched(call, input, noColor: "1", columns: 60);

        // A table that is too wide becomes lines, which repeat its headings.
        Assert.Equal(Distinct(ToolRun.WithInput(input, call.Split(' ')).Out), Distinct(narrow));
        Assert.All(narrow.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 60));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("1", false)]
    public void Colours_are_left_out_on_request(string? noColor, bool hasColours) =>
        Assert.Equal(hasColours, Watched("compare", [], noColor).Contains('\e'));

    // A warning is yellow, however many colours the window has.
    [Fact]
    public void Warning_is_yellow() =>
        Assert.Matches(
            @"\e\[(1;)?(33|93|38;5;11|38;2;255;255;0)mNo time passed\e",
            Watched(
                "session - --mass 70kg", "time_s,speed_mps,grade_fraction,direction\n0,1,0,forward\n"u8.ToArray(),
                noColor: null));

    private static string Watched(string call, byte[] input, string? noColor, int columns = 80)
    {
        (string? Name, string? Value)[] before =
        [
            .. ((string[])["NO_COLOR", "TERM"]).Select(name => (name, Environment.GetEnvironmentVariable(name))),
        ];
        using MemoryStream output = new();
        using StringWriter error = new();
        try
        {
            Environment.SetEnvironmentVariable("NO_COLOR", noColor);
            Environment.SetEnvironmentVariable("TERM", "xterm-256color");
            Terminal terminal = new(new MemoryStream(input), output, error) { OutputIsWatched = true, Columns = columns };
            Assert.Equal(0, Tool.RunAsync(call.Split(' '), terminal).GetAwaiter().GetResult());
        }
        finally
        {
            foreach ((string? name, string? value) in before)
                Environment.SetEnvironmentVariable(name!, value);
        }

        Assert.Equal("", error.ToString());
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static IEnumerable<string> Distinct(string text) =>
        Words(text).Select(word => word.TrimEnd(':')).Where(word => word.Length > 0).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The words, whole and without colours; a window may break lines and cells between them.</summary>
    private static string[] Words(string text) =>
        [.. Colours().Replace(text, "").Split(
            (char[]?)null,
            StringSplitOptions.RemoveEmptyEntries).Where(word => word.Trim('─').Length > 0).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\e\[[0-9;]*m")]
    private static partial Regex Colours();
}
