using System.Reflection;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>What each package beside the core promises as a whole.</summary>
/// <param name="library">The assembly.</param>
/// <param name="isTrimmable">Whether it can be trimmed and compiled ahead of time.</param>
/// <param name="references">What it refers to, besides the framework.</param>
public abstract class PackageRules(Assembly library, bool isTrimmable, params string[] references)
{
    private const string MadeByOrleans = "OrleansCodeGen"; // public, and not ours

    private string Listing => RepositoryRoot.PathOf("tests", $"{library.GetName().Name}.Tests", "public-api.txt");

    /// <summary>To accept a change, run with RETROWALK_UPDATE=1 and read the difference.</summary>
    [Fact]
    public void Public_surface_is_the_reviewed_one()
    {
        string actual = string.Join("\n\n", PublicApiPrinter.Print(library).Split("\n\n")
            .Where(type => !type.Contains(MadeByOrleans, StringComparison.Ordinal)));
        if (Environment.GetEnvironmentVariable("RETROWALK_UPDATE") == "1")
            File.WriteAllText(Listing, actual);
        Assert.Equal(File.ReadAllText(Listing), actual);
    }

    // The mark comes with the trimming and ahead-of-time analyzers, whose warnings are errors of the build.
    [Theory]
    [InlineData("IsTrimmable")]
    [InlineData("IsAotCompatible")]
    public void Library_is_marked_as(string mark) =>
        Assert.Equal(
            isTrimmable,
            library.GetCustomAttributes<AssemblyMetadataAttribute>().Any(data => data.Key == mark && data.Value == "True"));

    [Fact]
    public void Library_references_nothing_else() =>
        Assert.Equal(
            references,
            library.GetReferencedAssemblies().Select(name => name.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_public_class_is_sealed_or_static() =>
        Assert.Equal(
            [],
            library.GetExportedTypes().Where(type => type.IsClass && !type.IsSealed).Select(type => type.FullName!)
                .Where(name => !name.StartsWith(MadeByOrleans, StringComparison.Ordinal)));
}
