using System.Text.Json.Serialization;
using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Cli.Wording;
using static RetroWalk.Cli.Output.JsonText;

namespace RetroWalk.Cli.Output;

internal sealed record ErrorSummaryJson(int Points, int NotPriced, double? Bias, double? Rmse, double? MapePercent)
{
    public static ErrorSummaryJson Of(ErrorSummary errors) =>
        new(errors.Points, errors.NotPriced, Number(errors.Bias), Number(errors.Rmse), Number(errors.MapePercent));
}

internal sealed record GradeBandJson(string Band, ErrorSummaryJson Errors)
{
    public static GradeBandJson Of(GradeBandErrors band) => new(band.Band, ErrorSummaryJson.Of(band.Errors));
}

internal sealed record ModelEvaluationJson(
    string Model, string Direction, ErrorSummaryJson All, IReadOnlyList<GradeBandJson> GradeBands)
{
    public static ModelEvaluationJson Of(ModelEvaluation model) =>
        new(
            model.Model, Names.Of(model.Direction), ErrorSummaryJson.Of(model.All),
            [.. model.GradeBands.Select(GradeBandJson.Of)]);
}

/// <summary>The JSON of <c>retrowalk evaluate</c>.</summary>
internal sealed record EvaluationJson(
    string Unit,
    string Sign,
    IReadOnlyList<ModelEvaluationJson> Models,
    IReadOnlyList<string> NotApplicable,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CoverageJson? Coverage)
{
    public static EvaluationJson Of(Evaluation evaluation) =>
        new(
            ErrorSummary.Unit, ErrorSummary.Sign, [.. evaluation.Models.Select(ModelEvaluationJson.Of)], evaluation.NotApplicable,
            evaluation.Coverage is CoverageEvaluation coverage ? CoverageJson.Of(coverage) : null);
}
