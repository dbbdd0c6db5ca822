using System.Globalization;
using System.Text;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Docs.Tests;

/// <summary>The table of models is what the cards say.</summary>
public sealed class ModelIndexTests
{
    private const string Page = "docs/models/index.md";
    private const string Opening = "<!-- models -->\n";
    private const string Closing = "<!-- /models -->";

    [Fact]
    public void Index_shows_the_cards()
    {
        string text = Repository.Read(Page);
        int start = text.IndexOf(Opening, StringComparison.Ordinal);
        int end = text.IndexOf(Closing, StringComparison.Ordinal) + Closing.Length;

        Repository.Verify(Page, text[start..end], Opening + Table() + Closing);
    }

    private static string Table()
    {
        StringBuilder table = new(
            "| Name | Direction | Needs | Native figure | Measured domain | Supported domain | Source |\n"
            + "| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (ModelCard card in WalkingModels.All.Select(entry => entry.Card))
            table.Append(string.Create(
                CultureInfo.InvariantCulture,
                $"| [{card.Name}]({card.Name}.md) | {Direction(card)} | {Needs(card)} | {Basis(card)}, {card.NativeUnit} "
                + $"| {Measured(card)} | {Supported(card)} | {Source(card.Source)} |\n"));
        return table.ToString();
    }

    private static string Direction(ModelCard card) => card.Direction == WalkingDirection.Forward ? "forward" : "backward";

    private static string Needs(ModelCard card)
    {
        string[] needed = Words(card.Needs);
        string[] taken = [.. Words(card.Takes & ~card.Needs).Select(word => $"({word})")];
        return needed.Length + taken.Length == 0 ? "–" : string.Join(", ", [.. needed, .. taken]);
    }

    private static string[] Words(ModelInputKinds kinds) =>
    [
        .. Enum.GetValues<ModelInputKinds>()
            .Where(kind => kind != ModelInputKinds.None && kinds.HasFlag(kind))
            .Select(kind => kind switch
            {
                ModelInputKinds.BodyMass => "body mass",
                ModelInputKinds.Height => "height",
                ModelInputKinds.RestingPower => "resting rate",
                ModelInputKinds.Load => "load",
                ModelInputKinds.Terrain => "ground",
                _ => kind.ToString(),
            }),
    ];

    private static string Basis(ModelCard card) => card.NativeBasis switch
    {
        EnergyBasis.Gross => "gross",
        EnergyBasis.NetOfResting => "net of resting",
        EnergyBasis.NetOfStanding => "net of standing",
        _ => card.NativeBasis.ToString(),
    };

    private static string Supported(ModelCard card)
    {
        string domain = card.Supported == card.Measured ? "the same" : Domain(card.Supported);
        return card.Rows.Count == 0 ? domain : FormattableString.Invariant($"{domain}; {card.Rows.Count} rows, nothing between");
    }

    private static string Measured(ModelCard card) =>
        string.Join("; ", [Domain(card.Measured), .. card.AlsoMeasured.Select(Domain)]);

    private static string Domain(ModelDomain domain)
    {
        string grades = domain.LowestGrade == domain.HighestGrade
            ? $"{Percent(domain.LowestGrade)} %"
            : $"{Percent(domain.LowestGrade)} to {Percent(domain.HighestGrade)} %";
        return FormattableString.Invariant(
            $"{domain.LowestSpeed.MetersPerSecond:0.###} to {domain.HighestSpeed.MetersPerSecond:0.###} m/s, {grades}");
    }

    private static string Percent(Grade grade) =>
        FormattableString.Invariant($"{grade.Percent:+0.##;−0.##;0}");

    private static string Source(Citation source) =>
        FormattableString.Invariant($"{source.Authors.Split(',')[0]} {source.Year} [{source.Key}]");
}
