using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>Errors of models as tables: one model by grade band, or several models ranked.</summary>
internal static class EvaluationTables
{
    public static void Write(IAnsiConsole console, Evaluation evaluation)
    {
        foreach (IGrouping<WalkingDirection, ModelEvaluation> direction in evaluation.Models.GroupBy(model => model.Direction))
        {
            ModelEvaluation[] models = [.. direction];
            if (models.Length == 1)
                WriteOne(console, models[0]);
            else
                WriteRanking(console, direction.Key, models);
        }

        foreach (string reason in evaluation.NotApplicable)
            console.SayLine($"[dim]Not applicable: {reason}[/]");
        if (evaluation.Coverage is CoverageEvaluation coverage)
            CoverageTables.Write(console, coverage);
    }

    private static void WriteOne(IAnsiConsole console, ModelEvaluation model)
    {
        console.SayLine(
            $"[bold]{model.Model}[/], {Names.Of(model.Direction)}: {ErrorSummary.Sign}, {ErrorSummary.Unit}");
        Table table = NewTable("grade");
        AddRow(table, "all", model.All);
        foreach (GradeBandErrors band in model.GradeBands)
            AddRow(table, band.Band, band.Errors);
        console.Write(table);
    }

    private static void WriteRanking(IAnsiConsole console, WalkingDirection direction, ModelEvaluation[] models)
    {
        console.SayLine($"[bold]{Names.Of(direction)}[/]: {ErrorSummary.Sign}, {ErrorSummary.Unit}");
        console.SayLine($"[dim]{Ranking.Rule}[/]");
        WriteRanked(console, "all grades", models.Select(model => (model.Model, model.All)));
        foreach (IGrouping<string, (string Model, GradeBandErrors Row)> band in models
            .SelectMany(model => model.GradeBands, (model, row) => (model.Model, Row: row)).GroupBy(pair => pair.Row.Band))
        {
            WriteRanked(console, "grade " + band.Key, band.Select(pair => (pair.Model, pair.Row.Errors)));
        }
    }

    private static void WriteRanked(IAnsiConsole console, string title, IEnumerable<(string Model, ErrorSummary Errors)> models)
    {
        Table table = NewTable(title);
        foreach ((string model, ErrorSummary errors) in
            models.Where(row => row.Errors.Points > 0).OrderBy(row => Ranking.Key(row.Errors)))
        {
            AddRow(table, model, errors);
        }

        console.Write(table);
    }

    private static Table NewTable(string title) => PlainTable.Of([title], ["points", "not\npriced", "bias", "RMSE", "MAPE, %"]);

    private static void AddRow(Table table, string name, ErrorSummary errors) =>
        table.AddCells(
            name, NumberText.Of(errors.Points, 0), NumberText.Of(errors.NotPriced, 0), NumberText.Of(errors.Bias, 2),
            NumberText.Of(errors.Rmse, 2), NumberText.Of(errors.MapePercent, 1));
}
