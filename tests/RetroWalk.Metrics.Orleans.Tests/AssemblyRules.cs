using RetroWalk.Metrics.Tests.Rules;
using RetroWalk.Tests;

namespace RetroWalk.Metrics.Orleans.Tests;

/// <summary>What the package promises as a whole.</summary>
public sealed class AssemblyRules() : PackageRules(
    typeof(IWalkSession).Assembly, isTrimmable: false, "Microsoft.Extensions.DependencyInjection.Abstractions",
    "Microsoft.Extensions.Diagnostics", "Orleans.Core.Abstractions", "Orleans.Runtime", "Orleans.Serialization",
    "Orleans.Serialization.Abstractions", "RetroWalk.Metrics")
{
    [Fact]
    public void Every_folder_has_its_place_in_the_architecture()
    {
        FolderOrder folders = new(typeof(IWalkSession).Assembly, RepositoryRoot.PathOf("src", "RetroWalk.Metrics.Orleans"));
        string page = File.ReadAllText(RepositoryRoot.PathOf("docs", "architecture.md"));
        Assert.Equal([], folders.Against(FolderOrder.Drawn(page, "Orleans")));
        Assert.Equal([$"{FolderOrder.ProjectFolder} has no place in the order"], folders.Against([]));
    }
}
