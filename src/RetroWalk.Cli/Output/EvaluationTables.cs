using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>Errors of models as tables for people: one model by grade band, or many models ranked.</summary>
internal static class EvaluationTables
{
    public static void Write(IAnsiConsole console, EvaluationJson evaluation)
    {
        foreach (IGrouping<string, ModelEvaluationJson> direction in evaluation.Models.GroupBy(model => model.Direction))
        {
            ModelEvaluationJson[] models = [.. direction];
            if (models.Length == 1)
                WriteOne(console, evaluation, models[0]);
            else
                WriteRanking(console, evaluation, direction.Key, models);
        }

        foreach (string reason in evaluation.NotApplicable)
            console.MarkupLineInterpolated($"[dim]Not applicable: {reason}[/]");
        if (evaluation.Coverage is CoverageJson coverage)
            CoverageTables.Write(console, coverage);
    }

    private static void WriteOne(IAnsiConsole console, EvaluationJson evaluation, ModelEvaluationJson model)
    {
        console.MarkupLineInterpolated($"[bold]{model.Model}[/], {model.Direction}: {evaluation.Sign}, {evaluation.Unit}");
        Table table = NewTable("grade");
        AddRow(table, "all", model.All);
        foreach (GradeBandJson band in model.GradeBands)
            AddRow(table, band.Band, band.Errors);
        console.Write(table);
    }

    private static void WriteRanking(
        IAnsiConsole console, EvaluationJson evaluation, string direction, ModelEvaluationJson[] models)
    {
        console.MarkupLineInterpolated($"[bold]{direction}[/]: {evaluation.Sign}, {evaluation.Unit}");
        console.MarkupLineInterpolated($"[dim]{Ranking.Rule}[/]");
        WriteRanked(console, "all grades", models.Select(model => (model.Model, model.All)));
        foreach (string band in models.SelectMany(model => model.GradeBands).Select(band => band.Band).Distinct())
        {
            WriteRanked(
                console, "grade " + band,
                models.SelectMany(model => model.GradeBands.Where(other => other.Band == band).Select(other => (model.Model, other.Errors))));
        }
    }

    private static void WriteRanked(IAnsiConsole console, string title, IEnumerable<(string Model, ErrorSummaryJson Errors)> models)
    {
        Table table = NewTable(title);
        foreach ((string model, ErrorSummaryJson errors) in models.Where(row => row.Errors.Points > 0).OrderBy(row => Ranking.Key(row.Errors)))
            AddRow(table, model, errors);
        console.Write(table);
    }

    private static Table NewTable(string title)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(title) { NoWrap = true });
        foreach (string column in (ReadOnlySpan<string>)["points", "not\npriced", "bias", "RMSE", "MAPE, %"])
            table.AddColumn(new TableColumn(column) { NoWrap = true }.RightAligned());
        return table;
    }

    private static void AddRow(Table table, string name, ErrorSummaryJson errors) =>
        table.AddRow(
            new Text(name),
            new Text(Page.Number(errors.Points, 0)),
            new Text(Page.Number(errors.NotPriced, 0)),
            new Text(Page.Number(errors.Bias ?? double.NaN, 2)),
            new Text(Page.Number(errors.Rmse ?? double.NaN, 2)),
            new Text(Page.Number(errors.MapePercent ?? double.NaN, 1)));
}
