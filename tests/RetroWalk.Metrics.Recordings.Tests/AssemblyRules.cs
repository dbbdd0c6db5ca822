using System.Reflection;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Recordings.Tests;

/// <summary>What the package promises as a whole.</summary>
public sealed class AssemblyRules
{
    private static readonly Assembly Library = typeof(RecordedPoint).Assembly;

    private static string Listing => RepositoryRoot.PathOf("tests", "RetroWalk.Metrics.Recordings.Tests", "public-api.txt");

    /// <summary>To accept a change, run with RETROWALK_UPDATE=1 and read the difference.</summary>
    [Fact]
    public void Public_surface_is_the_reviewed_one()
    {
        string actual = PublicApiPrinter.Print(Library);
        if (Environment.GetEnvironmentVariable("RETROWALK_UPDATE") == "1")
            File.WriteAllText(Listing, actual);
        Assert.Equal(File.ReadAllText(Listing), actual);
    }

    // The mark comes with the trimming and ahead-of-time analyzers, whose warnings are errors of the build.
    [Theory]
    [InlineData("IsTrimmable")]
    [InlineData("IsAotCompatible")]
    public void Library_is_marked_as(string mark) =>
        Assert.Contains(
            Library.GetCustomAttributes<AssemblyMetadataAttribute>(),
            data => data is { Key: var key, Value: "True" } && key == mark);

    [Fact]
    public void Library_references_the_core_alone() =>
        Assert.Equal(
            ["RetroWalk.Metrics"],
            Library.GetReferencedAssemblies().Select(name => name.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_public_class_is_sealed_or_static() =>
        Assert.Equal([], Library.GetExportedTypes().Where(type => type.IsClass && !type.IsSealed).Select(type => type.Name));

    [Fact]
    public void A_point_says_nothing_that_it_was_not_given() =>
        Assert.Equal(
            "Seconds",
            string.Join(' ', typeof(RecordedPoint).GetProperties().Where(property => property.GetValue(RecordedPoint.At(0)) is double and not double.NaN)
                .Select(property => property.Name)));
}
