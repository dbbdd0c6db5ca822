using RetroWalk.Cli.Results.Evaluations;

namespace RetroWalk.Cli.Output;

internal sealed record PairedModelJson(string Model, ErrorSummaryJson Unpaired, ErrorSummaryJson Paired, ErrorSummaryJson Ratio)
{
    public static PairedModelJson Of(PairedModel model) =>
        new(model.Model, ErrorSummaryJson.Of(model.Unpaired), ErrorSummaryJson.Of(model.Paired),
            ErrorSummaryJson.Of(model.Ratio));
}

/// <summary>The JSON of <c>retrowalk evaluate --paired</c>. Errors are predicted minus measured: W/kg, and of the ratio
/// 1.</summary>
internal sealed record PairedJson(int People, int Walks, IReadOnlyList<PairedModelJson> Models)
{
    public static PairedJson Of(PairedEvaluation evaluation) =>
        new(evaluation.People, evaluation.Walks, [.. evaluation.Models.Select(PairedModelJson.Of)]);
}
