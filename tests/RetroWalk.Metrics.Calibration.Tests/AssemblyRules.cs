using System.Reflection;
using RetroWalk.Metrics.Tests;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Calibration.Tests;

/// <summary>What the package promises as a whole.</summary>
public sealed class AssemblyRules
{
    private static readonly Assembly Library = typeof(EvidenceFit).Assembly;

    private static string Listing => RepositoryRoot.PathOf("tests", "RetroWalk.Metrics.Calibration.Tests", "public-api.txt");

    public static TheoryData<string> CultureNames => Cultures.Names;

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
    public void Library_references_the_core_and_MathNet_alone() =>
        Assert.Equal(
            ["MathNet.Numerics", "RetroWalk.Metrics"],
            Library.GetReferencedAssemblies().Select(name => name.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_public_class_is_sealed_or_static() =>
        Assert.Equal([], Library.GetExportedTypes().Where(type => type.IsClass && !type.IsSealed).Select(type => type.Name));

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void Texts_are_the_same_in_every_culture(string culture)
    {
        Assert.Equal(Texts(), Cultures.In(culture, Texts));

        static string Texts() => string.Join('\n', [
            EvidenceFit.Run().ToString(),
            PersonalCalibration.Fit([]).ToString(),
            PersonalCalibration.Fit(
                [Personal.People.Forward(1.2, 0, 1.1), Personal.People.Backward(1.2, 0, 1.1, 0.8)]).ToString(),
            Personal.People.Forward(1.2, 0.055, 1.1).ToString(),
            CalibrationGain.Measure(
                [[.. Enumerable.Range(0, 5).Select(i => Personal.People.Forward(1 + 0.1 * i, 0, 1.1))]])[0].ToString(),
            .. EvidenceRows.All.Select(row => row.ToString()),
            .. LeaveOneStudyOut.Run().Select(rule => rule.ToString()),
            .. BlindFacts.Check().Select(fact => fact.Fact + fact.Finding)]);
    }
}
