using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Output;

internal sealed record DomainJson(
    double LowestSpeedMetersPerSecond,
    double HighestSpeedMetersPerSecond,
    double LowestGradeFraction,
    double HighestGradeFraction)
{
    public static DomainJson Of(ModelDomain domain) =>
        new(
            domain.LowestSpeed.MetersPerSecond, domain.HighestSpeed.MetersPerSecond,
            domain.LowestGrade.Fraction, domain.HighestGrade.Fraction);
}

/// <summary>A model in the JSON of <c>retrowalk models</c>: its card.</summary>
internal sealed record ModelJson(
    string Name,
    string Direction,
    string Citation,
    string? Doi,
    string Equation,
    string NativeUnit,
    string NativeBasis,
    IReadOnlyList<string> Needs,
    IReadOnlyList<string> Takes,
    DomainJson MeasuredDomain,
    DomainJson SupportedDomain,
    IReadOnlyList<DomainJson> Rows,
    string Population,
    string ReportedError,
    bool BorrowsSpread,
    string Trust,
    string? Errata,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<DomainJson> AlsoMeasuredDomains)
{
    public static ModelJson Of(ModelCard card) =>
        new(
            card.Name, Names.Of(card.Direction), Names.Of(card.Source), card.Source.Doi, card.Equation, card.NativeUnit,
            Names.Of(card.NativeBasis), Names.Of(card.Needs), Names.Of(card.Takes), DomainJson.Of(card.Measured),
            DomainJson.Of(card.Supported), [.. card.Rows.Select(DomainJson.Of)], card.Population, card.ReportedError,
            card.BorrowsSpread, card.Trust, card.Errata, [.. card.Evidence.Select(Names.Of)],
            [.. card.AlsoMeasured.Select(DomainJson.Of)]);
}
