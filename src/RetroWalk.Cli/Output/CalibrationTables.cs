using RetroWalk.Metrics.Calibration;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>A person's calibration as a table for people.</summary>
internal static class CalibrationTables
{
    public static void Write(IAnsiConsole console, PersonalCalibration calibration)
    {
        console.MarkupLineInterpolated($"[bold]One person[/]: {Page.Number(calibration.MeasurementCount, 0)} measured {(calibration.MeasurementCount == 1 ? "walk" : "walks")}");
        Table table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("") { NoWrap = true });
        foreach (string column in (ReadOnlySpan<string>)["factor", "95 %"])
            table.AddColumn(new TableColumn(column) { NoWrap = true }.RightAligned());
        AddRow(table, "f, power against the median person", calibration.Factor.Factor, calibration.FactorInterval());
        if (calibration.PracticeInterval() is CredibleInterval practice)
            AddRow(table, "k, excess of backward against the unpractised", calibration.Practice.Factor, practice);
        console.Write(table);
        console.MarkupLine(calibration.HasMeasuredPractice
            ? "[dim]Unmeasured, both would be 1. Power and oxygen meet at 20.1 J/mL.[/]"
            : "[dim]Unmeasured, it would be 1. No backward walk was measured, so practice stays as stated. Power and oxygen meet at 20.1 J/mL.[/]");
    }

    private static void AddRow(Table table, string name, double factor, CredibleInterval interval) =>
        table.AddRow(new Text(name), new Text(Page.Number(factor, 3)), new Text(Page.Range(interval.LowFactor, interval.HighFactor, 3)));
}
