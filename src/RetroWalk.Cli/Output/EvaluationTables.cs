using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>Errors of models as tables for people.</summary>
internal static class EvaluationTables
{
    public static void Write(IAnsiConsole console, EvaluationJson evaluation)
    {
        foreach (ModelEvaluationJson model in evaluation.Models)
        {
            console.MarkupLineInterpolated($"[bold]{model.Model}[/], {model.Direction}: {evaluation.Sign}, {evaluation.Unit}");
            Table table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("grade") { NoWrap = true });
            foreach (string column in (ReadOnlySpan<string>)["points", "not priced", "bias", "RMSE", "MAPE, %"])
                table.AddColumn(new TableColumn(column) { NoWrap = true }.RightAligned());
            AddRow(table, "all", model.All);
            foreach (GradeBandJson band in model.GradeBands)
                AddRow(table, band.Band, band.Errors);
            console.Write(table);
        }
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
