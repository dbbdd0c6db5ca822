using System.Text.RegularExpressions;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Docs.Tests;

/// <summary>Pages of models, their cards and the list of references hold together.</summary>
public sealed partial class ModelPageTests
{
    public static TheoryData<string> Models => [.. WalkingModels.All.Select(entry => entry.Card.Name)];

    public static TheoryData<string> References => [.. ReferenceKeys];

    private static IReadOnlyList<string> ReferenceKeys =>
        [.. Entry().Matches(Repository.Read("docs/references.md")).Select(match => match.Groups["key"].Value)];

    [Theory]
    [MemberData(nameof(Models))]
    public void Page_is_titled_with_its_model(string model) =>
        Assert.StartsWith($"# {model}\n", Repository.Read(PageOf(model)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Models))]
    public void Page_cites_what_the_card_cites(string model)
    {
        ModelCard card = WalkingModels.All.Single(entry => entry.Card.Name == model).Card;
        string page = Repository.Read(PageOf(model));

        Assert.All(
            (IEnumerable<Citation>)[card.Source, .. card.Evidence],
            citation => Assert.Contains($"[{citation.Key}]", page, StringComparison.Ordinal));
        string closing = page[page.LastIndexOf("## Citation", StringComparison.Ordinal)..];
        Assert.Contains($"[{card.Source.Key}]", closing, StringComparison.Ordinal);
        Assert.Contains(card.Source.Doi ?? "", closing, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_is_of_a_model_that_is_not_there() =>
        Assert.Equal(
            WalkingModels.All.Select(entry => $"{entry.Card.Name}.md").Append("index.md").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "models"))
                .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(References))]
    public void Reference_is_cited(string key)
    {
        bool byACard = WalkingModels.All.Any(entry =>
            entry.Card.Source.Key == key || entry.Card.Evidence.Any(citation => citation.Key == key));
        bool byAPage = Repository.Pages.Any(page => Cites(Repository.Read(page), key));

        Assert.True(byACard || byAPage, $"nothing cites {key}");
    }

    [Fact]
    public void References_are_alphabetical_and_unique()
    {
        Assert.NotEmpty(ReferenceKeys);
        Assert.Equal(ReferenceKeys.Distinct().Order(StringComparer.OrdinalIgnoreCase), ReferenceKeys);
    }

    private static string PageOf(string model) => $"docs/models/{model}.md";

    /// <summary>The line that lists a reference does not cite it.</summary>
    private static bool Cites(string page, string key) =>
        page.Replace($"- **[{key}]**", "", StringComparison.Ordinal).Contains($"[{key}]", StringComparison.Ordinal);

    [GeneratedRegex(@"^- \*\*\[(?<key>\w+)\]\*\* ", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
