using RetroWalk.Tests;

namespace RetroWalk.Cli.Tests;

/// <summary>The folders of the tool stand in the order that <c>docs/architecture.md</c> draws: each uses only those before
/// it.</summary>
public sealed class FolderOrderTests
{
    private static readonly string Root = FolderOrder.RepositoryAbove(AppContext.BaseDirectory);

    private static readonly FolderOrder Folders = new(typeof(Tool).Assembly, Path.Combine(Root, "src", "RetroWalk.Cli"));

    private static readonly IReadOnlyList<string> Drawn =
        FolderOrder.Drawn(File.ReadAllText(Path.Combine(Root, "docs", "architecture.md")), "The tool");

    [Fact]
    public void Every_folder_uses_only_those_before_it() => AssertNone(Folders.Against(Drawn));

    // Shows that the rule can fail: in the opposite order, what Commands uses comes after it.
    [Fact]
    public void The_opposite_order_is_refused() =>
        Assert.Contains(
            "Commands: RetroWalk.Cli.Commands.CompareCommand uses RetroWalk.Cli.Results.StatedWalk of Results",
            Folders.Against([.. Drawn.Reverse()]));

    [Fact]
    public void Every_namespace_is_that_of_its_folder() => AssertNone(Folders.OutsideTheirNamespace("RetroWalk.Cli"));

    private static void AssertNone(IEnumerable<string> complaints)
    {
        string[] all = [.. complaints];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}
