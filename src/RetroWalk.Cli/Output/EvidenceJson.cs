using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Output;

internal sealed record StudyRowJson(
    string Study,
    string Citation,
    string? Doi,
    double SpeedMetersPerSecond,
    double GradeFraction,
    double ForwardWattsPerKilogram,
    double BackwardWattsPerKilogram,
    double GrossRatio,
    double Weight,
    string Basis)
{
    public static StudyRowJson Of(EvidenceRow row) =>
        new(
            row.Study.Key, Names.Of(row.Study), row.Study.Doi, row.Speed.MetersPerSecond, row.Grade.Fraction,
            row.Forward.WattsPerKilogram, row.Backward.WattsPerKilogram, row.GrossRatio, row.Weight, row.Basis);
}

internal sealed record FitJson(double Lambda, double LambdaSd, double Rho, double RhoSd, double Correlation, double Tau)
{
    public static FitJson Of(EvidenceFit fit) =>
        new(
            fit.ReversalFraction, fit.LambdaStandardDeviation, fit.OtherExcessJoulesPerKilogramPerMeter,
            fit.RhoStandardDeviation, fit.LambdaRhoCorrelation, fit.ExcessLogSpread);
}

internal sealed record BlindFactJson(string Fact, string Source, string? Doi, string Verdict, string Finding)
{
    public static BlindFactJson Of(BlindFact fact) =>
        new(fact.Fact, Names.Of(fact.Source), fact.Source.Doi, Names.Of(fact.Verdict), fact.Finding);
}

/// <summary>The JSON of <c>retrowalk evidence</c>. Each rule has its weighted mean error, as a fraction.</summary>
internal sealed record EvidenceJson(
    IReadOnlyList<StudyRowJson> Studies,
    FitJson Fit,
    IReadOnlyDictionary<string, double> LeaveOneStudyOut,
    IReadOnlyList<BlindFactJson> BlindFacts)
{
    public static EvidenceJson Of(Evidence evidence) =>
        new(
            [.. evidence.Rows.Select(StudyRowJson.Of)],
            FitJson.Of(evidence.Fit),
            new OrderedDictionary<string, double>(
                evidence.Rules.Select(rule => KeyValuePair.Create(rule.Name, rule.WeightedMeanErrorFraction))),
            [.. evidence.Facts.Select(BlindFactJson.Of)]);
}
