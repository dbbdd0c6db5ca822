namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>The public surface is the one that was reviewed. To accept a change, run this test with RETROWALK_UPDATE=1 and
/// read the difference.</summary>
public sealed class PublicApiTests
{
    private static string Listing => RepositoryRoot.PathOf("tests", "RetroWalk.Metrics.Tests", "public-api.txt");

    [Fact]
    public void Public_surface_is_the_reviewed_one()
    {
        string actual = PublicApiPrinter.Print(typeof(Speed).Assembly);
        if (Environment.GetEnvironmentVariable("RETROWALK_UPDATE") == "1")
            File.WriteAllText(Listing, actual);
        Assert.Equal(File.ReadAllText(Listing), actual);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Listing_is_the_same_in_every_culture(string culture) =>
        Assert.Equal(
            PublicApiPrinter.Print(typeof(Speed).Assembly),
            Cultures.In(culture, () => PublicApiPrinter.Print(typeof(Speed).Assembly)));

    [Theory]
    [InlineData("static WalkComparison Compare(Walker walker, Speed speed, Grade grade, TimeSpan duration, WalkConditions "
        + "conditions = default)")]
    [InlineData("string? Errata { get; init; }")]
    [InlineData("PredictionInterval<Energy> GrossInterval(double level = 0.95)")]
    [InlineData("const double JoulesPerMilliliter = 20.1")]
    public void Listing_shows_names_nullability_and_defaults(string line) =>
        Assert.Contains(line, PublicApiPrinter.Print(typeof(Speed).Assembly), StringComparison.Ordinal);
}
