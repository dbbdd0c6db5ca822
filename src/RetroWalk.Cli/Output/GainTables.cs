using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>The gain of calibration as tables for people.</summary>
internal static class GainTables
{
    public static void Write(IAnsiConsole console, GainJson gain)
    {
        console.MarkupLineInterpolated(
            $"[bold]Gain of calibration[/]: people calibrated on some of their walks, the rest predicted; {gain.Repeats} draws each");
        Write(console, gain, ["RMSE, W/kg", "RMSE of ln, %", "MAPE, %"],
            errors => [Page.Number(errors.RmseWattsPerKilogram, 2), Page.Number(100 * errors.RmseLogarithm, 1), Page.Number(errors.MapePercent, 1)]);
        console.MarkupLine("[bold]Intervals[/]: per cent of the measured walks that they hold");
        Write(console, gain, ["50 %", "80 %", "95 %"],
            errors => [Page.Number(errors.Coverage50Percent, 1), Page.Number(errors.Coverage80Percent, 1), Page.Number(errors.Coverage95Percent, 1)]);
        foreach (GainRowJson row in gain.Gains.Where(row => row.Refusals > 0))
        {
            console.MarkupLineInterpolated(
                $"[dim]{Walks(row.WalksPerPerson)}: {row.Refusals} draws were beyond belief and are not counted.[/]");
        }
    }

    private static void Write(IAnsiConsole console, GainJson gain, string[] columns, Func<GainErrorsJson, string[]> numbers)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("calibrated on") { NoWrap = true });
        foreach (string column in (string[])["people", "predictions", .. columns])
            table.AddColumn(new TableColumn(column) { NoWrap = true }.RightAligned());
        foreach (GainRowJson row in gain.Gains)
        {
            Add(table, $"{Walks(row.WalksPerPerson)}, before", row.People, row.Before, numbers);
            Add(table, $"{Walks(row.WalksPerPerson)}, after", row.People, row.After, numbers);
        }

        console.Write(table);
    }

    private static string Walks(int count) => count == 1 ? "1 walk" : $"{Page.Number(count, 0)} walks";

    private static void Add(Table table, string name, int people, GainErrorsJson errors, Func<GainErrorsJson, string[]> numbers) =>
        table.AddRow([.. ((string[])[name, Page.Number(people, 0), Page.Number(errors.Predictions, 0), .. numbers(errors)]).Select(cell => new Text(cell))]);
}
