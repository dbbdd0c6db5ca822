using System.CommandLine;

namespace RetroWalk.Cli.Tests;

/// <summary>Answers for people that the documentation does not show, word for word: other tables, notes, reasons and the
/// help.</summary>
/// <remarks>A file holds calls and what they print. RETROWALK_UPDATE=1 writes the answers anew; read the difference then.
/// The numbers in them are those of the library: the tests of each command compare them with it.</remarks>
public sealed class KeptAnswerTests
{
    private const string Prompt = "$ retrowalk";

    private static string Folder => Path.Combine(Repository.Root, "tests", "RetroWalk.Cli.Tests", "Answers");

    private static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public static TheoryData<string> Answers => new(Files.Where(IsAnswer));

    [Theory]
    [MemberData(nameof(Answers))]
    public void Answer_is_the_one_that_was_read(string name)
    {
        string kept = File.ReadAllText(Path.Combine(Folder, name));
        string given = string.Join(
            '\n', kept.Split('\n').Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)).Select(Answered));
        Assert.NotEmpty(given);
        if (Repository.IsUpdating && kept != given)
            File.WriteAllText(Path.Combine(Folder, name), given);

        Assert.Equal(given, File.ReadAllText(Path.Combine(Folder, name)));
    }

    [Fact]
    public void Every_table_is_used()
    {
        string calls = string.Concat(Files.Where(IsAnswer).Select(name => File.ReadAllText(Path.Combine(Folder, name))));

        Assert.All(Files.Where(name => !IsAnswer(name)), name => Assert.Contains($" {name}", calls, StringComparison.Ordinal));
    }

    private static bool IsAnswer(string name) => name.EndsWith(".txt", StringComparison.Ordinal);

    // Tables stand beside the answers and are named without their folder.
    private static string Answered(string call)
    {
        string[] arguments = [.. call[Prompt.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(argument => File.Exists(Path.Combine(Folder, argument)) ? Path.Combine(Folder, argument) : argument)];
        ToolRun run = ToolRun.Of(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        // The help names the running process, which here is that of the tests.
        string shown = run.Out.Replace($"{Folder}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal)
            .Replace($"Usage:\n  {RootCommand.ExecutableName} ", "Usage:\n  retrowalk ", StringComparison.Ordinal);
        return $"{call}\n{shown.TrimEnd('\n')}\n";
    }
}
