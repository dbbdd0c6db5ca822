using System.Text.RegularExpressions;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.CheckValues;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>What every model of the library brings with it: a card, check values, a page and references.</summary>
public sealed partial class ModelRules
{
    private static readonly string[] Headings =
    [
        "What it predicts", "Who was measured", "Equation", "Domain", "Check values", "Deviations", "When not to use it",
        "Citation",
    ];

    public static TheoryData<string> Names => [.. WalkingModels.All.Select(entry => entry.Card.Name)];

    public static TheoryData<string, string> Citations
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (ModelCard card in WalkingModels.All.Select(entry => entry.Card))
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
            WalkingModels.All.Select(entry => TypeOf(entry).Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_of_models_are_unique() =>
        Assert.Equal(
            WalkingModels.All.Count,
            WalkingModels.All.Select(entry => entry.Card.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Forward_models_come_first() =>
        Assert.Equal(
            WalkingModels.All.Select(entry => entry.Card.Direction).Order(),
            WalkingModels.All.Select(entry => entry.Card.Direction));

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_of_a_model_is_the_name_of_its_type(string name) => Assert.Equal(TypeOf(Model(name)).Name, name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_hands_out_the_card_of_its_entry(string name) =>
        Assert.Same(Model(name).Card, Model(name).For(Samples.Inputs).Card);

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_is_found_by_its_name_in_any_case(string name)
    {
        Assert.Same(Model(name), WalkingModels.Find(name));
        Assert.Same(Model(name), WalkingModels.Find(name.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Looney2019")]
    public void Name_of_no_model_finds_none(string name) => Assert.Null(WalkingModels.Find(name));

    /// <summary>docs/models: σ was established on the forward choice, and the two backward models of this project carry it on
    /// with their own excess.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Spread_is_borrowed_but_by_those_it_was_established_for(string name) =>
        Assert.Equal(
            name is not (nameof(Looney2019Graded) or nameof(RetroWalkBackward) or nameof(ConstantRatioBackward)),
            Model(name).Card.BorrowsSpread);

    /// <summary>Its mechanics are of walking.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Quadriceps_go_with_every_model_but_of_running(string name) =>
        Assert.Equal(name is not (nameof(Acsm2014Running) or nameof(Minetti2002Running)), Model(name).Card.QuadricepsApply);

    [Theory]
    [MemberData(nameof(Names))]
    public void Reported_error_says_whether_it_is_of_means_or_of_persons(string name) =>
        Assert.Matches("(?i)mean|person|people|none|not seen", Model(name).Card.ReportedError);

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
            text => Assert.False(string.IsNullOrWhiteSpace(text) || text.Contains('…')));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_has_a_file_of_check_values(string name) =>
        Assert.True(
            CheckValueFile.Names.Contains($"{name}.csv"), $"tests/RetroWalk.Metrics.Tests/CheckValues/{name}.csv is missing");

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_has_a_page(string name) => Assert.True(File.Exists(Page(name)), $"docs/models/{name}.md is missing");

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_of_a_model_has_the_fixed_headings_in_order(string name) =>
        Assert.Equal(
            Headings,
            File.ReadLines(Page(name)).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));

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

    [Fact]
    public void One_key_is_one_publication() =>
        Assert.All(
            WalkingModels.All.SelectMany(entry => Cited(entry.Card)).GroupBy(citation => citation.Key, StringComparer.Ordinal),
            same => Assert.Single(same.Select(citation => (citation.Year, citation.Doi)).Distinct()));

    private static ModelEntry Model(string name) => WalkingModels.All.Single(entry => entry.Card.Name == name);

    private static Type TypeOf(ModelEntry entry) => entry.For(Samples.Inputs).GetType();

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
