using System.Reflection;
using RetroWalk.Metrics.Tests.Rules;
using RetroWalk.Tests;

namespace RetroWalk.Metrics.Orleans.Tests;

/// <summary>What the package promises as a whole.</summary>
public sealed class AssemblyRules
{
    private static readonly Assembly Library = typeof(IWalkSession).Assembly;

    private static string Listing => RepositoryRoot.PathOf("tests", "RetroWalk.Metrics.Orleans.Tests", "public-api.txt");

    /// <summary>To accept a change, run with RETROWALK_UPDATE=1 and read the difference.</summary>
    [Fact]
    public void Public_surface_is_the_reviewed_one()
    {
        // What Orleans generates is public, and is Orleans' own.
        string actual = string.Join("\n\n", PublicApiPrinter.Print(Library).Split("\n\n")
            .Where(type => !type.Contains("OrleansCodeGen", StringComparison.Ordinal)));
        if (Environment.GetEnvironmentVariable("RETROWALK_UPDATE") == "1")
            File.WriteAllText(Listing, actual);
        Assert.Equal(File.ReadAllText(Listing), actual);
    }

    [Fact]
    public void Every_public_class_is_sealed_or_static() =>
        Assert.Equal([], Library.GetExportedTypes()
            .Where(type => type.IsClass && !type.IsSealed && type.Namespace == "RetroWalk.Metrics.Orleans").Select(type => type.Name));

    [Fact]
    public void Every_folder_has_its_place_in_the_architecture()
    {
        FolderOrder folders = new(Library, RepositoryRoot.PathOf("src", "RetroWalk.Metrics.Orleans"));
        string page = File.ReadAllText(RepositoryRoot.PathOf("docs", "architecture.md"));
        Assert.Equal([], folders.Against(FolderOrder.Drawn(page, "Orleans")));
        Assert.Equal([$"{FolderOrder.ProjectFolder} has no place in the order"], folders.Against([]));
    }
}
