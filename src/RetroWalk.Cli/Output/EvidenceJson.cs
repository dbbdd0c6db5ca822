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

internal sealed record RulePredictionJson(string Rule, double GrossRatio, double Error)
{
    public static RulePredictionJson Of(BlindPrediction prediction) =>
        new(prediction.Rule, prediction.GrossRatio, prediction.ErrorFraction);
}

internal sealed record PredictedBeforeFitJson(
    string Study, double SpeedMetersPerSecond, double GradeFraction, int People, double MeasuredRatio, double PredictedRatio,
    double Error, IReadOnlyList<RulePredictionJson> Rules)
{
    public static PredictedBeforeFitJson Of(BlindTest test) =>
        new(
            test.Row.Study.Key, test.Row.Speed.MetersPerSecond, test.Row.Grade.Fraction, test.People, test.Row.GrossRatio,
            test.Predictions[0].GrossRatio, test.Predictions[0].ErrorFraction,
            [.. test.Predictions.Select(RulePredictionJson.Of)]);
}

/// <summary>The JSON of <c>retrowalk evidence</c>. Each rule has its weighted mean error, as a fraction.</summary>
internal sealed record EvidenceJson(
    IReadOnlyList<PredictedBeforeFitJson> PredictedBeforeFit,
    IReadOnlyList<StudyRowJson> Studies,
    FitJson Fit,
    IReadOnlyDictionary<string, double> LeaveOneStudyOut,
    IReadOnlyList<BlindFactJson> BlindFacts)
{
    public static EvidenceJson Of(Evidence evidence) =>
        new(
            [.. evidence.Predicted.Select(PredictedBeforeFitJson.Of)],
            [.. evidence.Rows.Select(StudyRowJson.Of)],
            FitJson.Of(evidence.Fit),
            new OrderedDictionary<string, double>(
                evidence.Rules.Select(rule => KeyValuePair.Create(rule.Name, rule.WeightedMeanErrorFraction))),
            [.. evidence.Facts.Select(BlindFactJson.Of)]);
}
