namespace RetroWalk.Docs.Tests;

/// <summary>The calls on the page of calibration print what stands below them, with the table that the page shows.</summary>
public sealed class CalibrationPageTests
{
    private const string Page = "docs/calibration.md";

    [Fact]
    public void Calls_print_what_the_page_shows()
    {
        using TemporaryFolder folder = new();
        IReadOnlyList<FencedBlock> blocks = FencedBlock.Of(Page);
        folder.Write("measurements.csv", blocks.Single(block => block.Language == "csv").Text);
        FencedBlock[] calls = [.. blocks
            .Where(block => block.Language == "text" && block.Text.StartsWith("$ retrowalk ", StringComparison.Ordinal))];
        Assert.Equal(2, calls.Length);

        foreach (FencedBlock call in calls)
        {
            string command = call.Text.Split('\n')[0];
            ToolRun run = ToolRun.Of([.. command["$ retrowalk ".Length..].Split(' ')
                .Select(word => word is "measurements.csv" or "me.json" ? folder[word] : word)]);

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            string printed = string.Concat(run.Out.Split('\n').Select(line => line.TrimEnd() + "\n")).Trim('\n');
            Repository.Verify(Page, call.Whole, $"```text\n{command}\n{printed}\n```");
        }
    }
}
