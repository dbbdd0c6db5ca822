using System.Reflection;
using RetroWalk.Cli;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Recordings;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Docs.Tests;

/// <summary>The folders of each project stand in the order that <c>docs/architecture.md</c> draws: each uses only those before
/// it.</summary>
public sealed class FolderOrderTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.PathOf("docs", "architecture.md"));

    private static readonly Dictionary<string, (Assembly Assembly, string Project)> Projects = new()
    {
        ["The core"] = (typeof(WalkingEnergy).Assembly, "RetroWalk.Metrics"),
        ["Calibration"] = (typeof(EvidenceFit).Assembly, "RetroWalk.Metrics.Calibration"),
        ["Recordings"] = (typeof(RecordingReader).Assembly, "RetroWalk.Metrics.Recordings"),
        ["The tool"] = (typeof(Tool).Assembly, "RetroWalk.Cli"),
    };

    public static TheoryData<string> Headings => [.. Projects.Keys];

    [Theory]
    [MemberData(nameof(Headings))]
    public void Every_folder_uses_only_those_before_it(string heading) =>
        AssertNone(FoldersOf(heading).Against(FolderOrder.Drawn(Page, heading)));

    // Shows that the rule can fail: in the opposite order, what is used comes after its user.
    [Theory]
    [InlineData("The core", "Sessions: RetroWalk.Metrics.SessionTotals uses RetroWalk.Metrics.Walker of Walkers")]
    [InlineData(
        "Recordings",
        "Reading: RetroWalk.Metrics.Recordings.RecordingReader uses RetroWalk.Metrics.Recordings.Reading.Summary.ReadingState of Reading/Summary")]
    [InlineData("The tool", "Commands: RetroWalk.Cli.Commands.CompareCommand uses RetroWalk.Cli.Results.StatedWalk of Results")]
    public void The_opposite_order_is_refused(string heading, string complaint) =>
        Assert.Contains(complaint, FoldersOf(heading).Against([.. FolderOrder.Drawn(Page, heading).Reverse()]));

    [Fact]
    public void Every_namespace_of_the_tool_is_that_of_its_folder() =>
        AssertNone(FoldersOf("The tool").OutsideTheirNamespace("RetroWalk.Cli"));

    private static FolderOrder FoldersOf(string heading) =>
        new(Projects[heading].Assembly, RepositoryRoot.PathOf("src", Projects[heading].Project));

    private static void AssertNone(IEnumerable<string> complaints)
    {
        string[] all = [.. complaints];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}
