namespace RetroWalk.Docs.Tests;

/// <summary>Every console block of the documentation shows a call of the tool and exactly what it prints.</summary>
public sealed class ConsoleBlockTests
{
    public static TheoryData<string> Blocks =>
        new(FencedBlock.All.Where(block => block.Language == "console").Select(block => block.Whole));

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Console_block_shows_what_the_tool_prints(string whole)
    {
        FencedBlock block = FencedBlock.All.First(candidate => candidate.Whole == whole);
        string command = block.Text.Split('\n')[0];
        Assert.StartsWith("$ retrowalk ", command, StringComparison.Ordinal);

        // Files of the repository are named as seen from its root.
        ToolRun run = ToolRun.OfLine(
            command["$ retrowalk ".Length..].Replace(" docs/", $" {Repository.Root}/docs/", StringComparison.Ordinal));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        IEnumerable<string> lines = run.Out.Replace($"{Repository.Root}/", "", StringComparison.Ordinal).Split('\n');
        string printed = string.Join('\n', lines.Select(line => line.TrimEnd())).Trim('\n');
        Repository.Verify(block.Page, whole, $"```console\n{command}\n{printed}\n```");
    }
}
