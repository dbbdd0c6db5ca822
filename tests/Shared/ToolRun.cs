using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using RetroWalk.Cli;

namespace RetroWalk.Tests;

/// <summary>One run of the tool, with the streams a user would have.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error)
{
    public static ToolRun Of(params string[] arguments) => WithInput("", arguments);

    public static ToolRun WithInput(string input, params string[] arguments) =>
        WithInput(Encoding.UTF8.GetBytes(input), arguments);

    public static ToolRun WithInput(byte[] input, params string[] arguments) =>
        On(usual => usual with { In = new MemoryStream(input) }, arguments);

    /// <summary>A run on a terminal that is not quite the usual one.</summary>
    public static ToolRun On(Func<Terminal, Terminal> changed, params string[] arguments)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        Terminal terminal = changed(new Terminal(Stream.Null, output, error));
        int exitCode = Tool.RunAsync(arguments, terminal).GetAwaiter().GetResult();
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs a command line as it stands in a text.</summary>
    public static ToolRun OfLine(string line) => Of(Words(line));

    /// <summary>A line split at the blanks outside double quotes, as a shell does it.</summary>
    public static string[] Words(string line) =>
        [.. Regex.Matches(line, "\"([^\"]*)\"|([^ ]+)").Select(word => word.Groups[1].Value + word.Groups[2].Value)];

    public JsonElement Json
    {
        get
        {
            Assert.Equal(("", 0), (Error, ExitCode));
            return JsonDocument.Parse(Out).RootElement;
        }
    }

    /// <summary>Asserts a refusal: exit 2, one line that holds the words, and nothing else anywhere.</summary>
    public void RefusedWith(string words)
    {
        Assert.Equal(2, ExitCode);
        Assert.Equal("", Out);
        Assert.StartsWith("retrowalk: ", Error, StringComparison.Ordinal);
        Assert.Single(Error.TrimEnd('\n').Split('\n'));
        Assert.Contains(words, Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", Error, StringComparison.Ordinal);
    }
}
