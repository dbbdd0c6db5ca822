using System.Text.RegularExpressions;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.CheckValues;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>What every model of the library brings with it: a card, check values, a page and references.</summary>
public sealed partial class ModelRules
{
    public static TheoryData<string> Names => [.. WalkingModels.All.Select(model => model.Card.Name)];

    public static TheoryData<string, string> Citations
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (ModelCard card in WalkingModels.All.Select(model => model.Card))
            {
                foreach (Citation citation in Cited(card))
                    data.Add(card.Name, citation.Key);
            }

            return data;
        }
    }

    [Fact]
    public void Every_model_of_the_library_is_listed()
    {
        IEnumerable<string> inTheLibrary = typeof(IWalkingModel).Assembly.GetTypes()
            .Where(type => !type.IsInterface && typeof(IWalkingModel).IsAssignableFrom(type)).Select(type => type.Name);
        Assert.Equal(
            inTheLibrary.Order(StringComparer.Ordinal),
            WalkingModels.All.Select(model => model.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_of_models_are_unique() =>
        Assert.Equal(
            WalkingModels.All.Count,
            WalkingModels.All.Select(model => model.Card.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Forward_models_come_first() =>
        Assert.Equal(
            WalkingModels.All.Select(model => model.Card.Direction).Order(),
            WalkingModels.All.Select(model => model.Card.Direction));

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_of_a_model_is_the_name_of_its_type(string name) => Assert.Equal(Model(name).GetType().Name, name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_of_a_card_are_not_empty(string name)
    {
        ModelCard card = Model(name).Card;
        Assert.All(
            new[]
            {
                card.Name, card.Equation, card.NativeUnit, card.Population, card.ReportedError, card.Trust, card.Errata ?? "none",
            },
            text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Measured_domain_lies_inside_the_supported_one(string name)
    {
        ModelCard card = Model(name).Card;
        Assert.True(card.Supported.Contains(card.Measured.LowestSpeed, card.Measured.LowestGrade));
        Assert.True(card.Supported.Contains(card.Measured.HighestSpeed, card.Measured.HighestGrade));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Measured_domain_is_not_empty(string name)
    {
        ModelDomain measured = Model(name).Card.Measured;
        Assert.True(measured.LowestSpeed.MetersPerSecond < measured.HighestSpeed.MetersPerSecond);
        Assert.True(measured.LowestGrade.Fraction < measured.HighestGrade.Fraction);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_has_check_values_on_every_side_of_its_domain(string name)
    {
        CheckValue[] rows = [.. CheckValueFile.Rows($"{name}.csv").Where(row => row.Quantity == $"{name}.Power")];
        ModelDomain domain = Model(name).Card.Supported;
        CheckValue[] inside = [.. rows.Where(row => row.Kind != ToleranceKind.NaN)];
        CheckValue[] outside = [.. rows.Where(row => row.Kind == ToleranceKind.NaN)];
        Assert.Contains(inside, row => row.Input("v") == domain.LowestSpeed.MetersPerSecond);
        Assert.Contains(inside, row => row.Input("v") == domain.HighestSpeed.MetersPerSecond);
        Assert.Contains(inside, row => row.Input("G") == domain.LowestGrade.Fraction);
        Assert.Contains(inside, row => row.Input("G") == domain.HighestGrade.Fraction);
        Assert.Contains(outside, row => row.Input("v") == Math.BitDecrement(domain.LowestSpeed.MetersPerSecond));
        Assert.Contains(outside, row => row.Input("v") == Math.BitIncrement(domain.HighestSpeed.MetersPerSecond));
        Assert.Contains(outside, row => row.Input("G") == Math.BitDecrement(domain.LowestGrade.Fraction));
        Assert.Contains(outside, row => row.Input("G") == Math.BitIncrement(domain.HighestGrade.Fraction));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_has_a_page(string name) => Assert.True(File.Exists(Page(name)), $"docs/models/{name}.md is missing");

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_of_a_model_names_its_source(string name) =>
        Assert.Contains(Model(name).Card.Source.Key, File.ReadAllText(Page(name)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Citations))]
    public void Citation_is_in_the_references(string name, string key) =>
        Assert.Matches($@"\b{Regex.Escape(key)}\b", References(name));

    [Theory]
    [MemberData(nameof(Citations))]
    public void Digital_object_identifier_of_a_citation_is_in_the_references(string name, string key)
    {
        string? doi = Cited(Model(name).Card).Single(citation => citation.Key == key).Doi;
        Assert.Contains(doi ?? key, References(name), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Citations))]
    public void Citation_is_complete(string name, string key)
    {
        Citation citation = Cited(Model(name).Card).Single(candidate => candidate.Key == key);
        Assert.All(
            new[] { citation.Authors, citation.Title, citation.Publication },
            text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.True(citation.Doi is null || Doi().IsMatch(citation.Doi), $"{citation.Doi} is no bare DOI");
        Assert.True(citation.Year is null or (> 1900 and < 2100), $"{key} is of the year {citation.Year}");
    }

    private static IWalkingModel Model(string name) => WalkingModels.All.Single(model => model.Card.Name == name);

    private static IEnumerable<Citation> Cited(ModelCard card) => [card.Source, .. card.Evidence];

    private static string Page(string name) => RepositoryRoot.PathOf("docs", "models", $"{name}.md");

    private static string References(string askedFor)
    {
        string path = RepositoryRoot.PathOf("docs", "references.md");
        Assert.True(File.Exists(path), $"docs/references.md is missing; {askedFor} needs it");
        return File.ReadAllText(path);
    }

    [GeneratedRegex(@"^10\.\d{4,9}/\S+$")]
    private static partial Regex Doi();
}
