using System.Reflection;
using RetroWalk.Metrics.Tests.Rules;

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
}
