namespace RetroWalk.Cli.Tests;

/// <summary>Help that explains everything it lists.</summary>
public sealed class HelpTests
{
    private static readonly string[] Names =
        ["compare", "estimate", "batch", "evaluate", "models", "evidence", "equivalent", "explain", "workout", "session", "plot",
            "calibrate", "completion"];

    public static TheoryData<string> Commands =>
        new(Names.Concat(["", "plot compare", "plot plan", "plot workout", "plot session", "plot evidence"]));

    // "  --mass <70kg|154lb>   Body mass.": a name, where it takes one an example of a value, and a sentence.
    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_entry_is_explained_in_whole_sentences(string command)
    {
        string[] lines = ToolRun.OfLine(command + " --help").Out.Split("\nExamples:")[0].Split('\n');
        string[] entries =
        [
            .. lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Skip(2) // description and usage,
        
            .Where(
                line => !line.Contains("--help ", StringComparison.Ordinal)
                    && !line.Contains("--version ", StringComparison.Ordinal))];

        Assert.Matches(@"^  [A-Z].*\.$", lines[1]);
        Assert.All(entries, entry => Assert.Matches(@"^  \S.*?  +[A-Z].*\.$", entry));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_value_has_an_example_that_says_more_than_the_name(string command) =>
        Assert.All(
            ToolRun.OfLine(command + " --help").Out.Split('\n')
                .Where(line => line.Contains('<', StringComparison.Ordinal) && line.Contains(" --", StringComparison.Ordinal)),
            line => Assert.DoesNotMatch(@"--([a-z-]+) <\1>|<>", line));

    [Fact]
    public void Line_that_asks_for_a_command_names_them_all() =>
        Assert.Equal(
            $"retrowalk: 'walk' is not a command: {string.Join(", ", Names[..^1])} or {Names[^1]} (--help shows more)\n",
            ToolRun.Of("walk").Error);

    [Theory]
    [InlineData("", "--help")]
    [InlineData("help", "--help")]
    [InlineData("help compare", "compare --help")]
    [InlineData("help plot plan", "plot plan --help")]
    [InlineData("version", "--version")]
    public void First_word_that_people_try_does_what_the_option_does(string line, string option)
    {
        Assert.Equal((0, ""), (ToolRun.OfLine(line).ExitCode, ToolRun.OfLine(line).Error));
        Assert.Equal(ToolRun.OfLine(option).Out, ToolRun.OfLine(line).Out);
    }

    // In a folder with the files that the examples name; "< FILE" is the standard input, as in a shell.
    [Theory]
    [MemberData(nameof(Commands))]
    [InlineData("evidence knee")]
    [InlineData("plot")]
    public void Every_example_works(string command)
    {
        using TemporaryFolder folder = new();
        string[] examples =
        [
            .. ToolRun.OfLine(command + " --help").Out.Split("\nExamples:\n")[1].TrimEnd('\n').Split('\n'),
        ];

        Assert.All(examples, example =>
        {
            Assert.StartsWith($"  retrowalk {command}".TrimEnd(), example.Replace("help ", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.InRange(example.Length, 1, 80);
            string[] parts = example["  retrowalk ".Length..].Split(" < ");
            byte[] input = parts.Length > 1 ? File.ReadAllBytes(Named(parts[1])) : [];
            ToolRun run = ToolRun.WithInput(input, [.. ToolRun.Words(parts[0]).Select(Named)]);

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        });

        string Named(string word) => ExampleFiles.IsName(word) ? ExampleFiles.In(folder, word) : word;
    }

    [Theory]
    [InlineData("-m", "--mass")]
    [InlineData("-s", "--speed")]
    [InlineData("-g", "--grade")]
    [InlineData("-t", "--duration")]
    [InlineData("-d", "--direction")]
    [InlineData("-f", "--format")]
    public void Short_name_is_the_long_one(string letter, string name)
    {
        const string Call = "estimate --mass 70kg --speed 3mph --grade -5% --duration 30min --direction back --format json";

        ToolRun run = ToolRun.OfLine(Call.Replace(name + " ", letter + " ", StringComparison.Ordinal));

        Assert.Equal(ToolRun.OfLine(Call).Out, run.Out);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Every_command_is_listed() =>
        Assert.All(
            Names,
            command => Assert.Contains($"\n  {command} ", ToolRun.Of("--help").Out, StringComparison.Ordinal));
}
