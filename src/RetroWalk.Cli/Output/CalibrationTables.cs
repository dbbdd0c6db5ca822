using RetroWalk.Cli.Wording;
using RetroWalk.Metrics.Calibration;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>A person's calibration as a table.</summary>
internal static class CalibrationTables
{
    public static void Write(IAnsiConsole console, PersonalCalibration calibration)
    {
        int count = calibration.MeasurementCount;
        string walks = count == 1 ? "walk" : "walks";
        console.SayLine($"[bold]One person[/]: {NumberText.Of(count, 0)} measured {walks}");
        Table table = PlainTable.Of([""], ["factor", "95 %"]);
        AddRow(table, "f, power against the median person", calibration.Factor.Factor, calibration.FactorInterval());
        if (calibration.ExcessInterval() is CredibleInterval excess)
            AddRow(table, "κ, excess of backward against the model's", calibration.Excess.Factor, excess);
        console.Write(table);
        string unmeasured = calibration.Excess.Spread is not null
            ? "Unmeasured, both would be 1."
            : "Unmeasured, it would be 1. No backward walk was measured, so nothing is known of the excess.";
        console.SayLine($"[dim]{unmeasured} Power and oxygen meet at 20.1 J/mL.[/]");
    }

    private static void AddRow(Table table, string name, double factor, CredibleInterval interval) =>
        table.AddCells(name, NumberText.Of(factor, 3), NumberText.Range(interval.LowFactor, interval.HighFactor, 3));
}
