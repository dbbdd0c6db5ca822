using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics.Calibration;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>The gain of calibration as tables.</summary>
internal static class GainTables
{
    private const string Title = "Gain of calibration";

    public static void Write(IAnsiConsole console, CalibrationGains gains)
    {
        GainJson gain = GainJson.Of(gains);
        console.SayLine(
            $"[bold]{Title}[/]: people calibrated on some of their walks, the rest predicted; {gain.Repeats} draws each");
        Write(console, gain, ["RMSE, W/kg", "RMSE of ln, %", "MAPE, %"], errors =>
        [
            NumberText.Of(errors.RmseWattsPerKilogram, 2), NumberText.Of(100 * errors.RmseLogarithm, 1),
            NumberText.Of(errors.MapePercent, 1),
        ]);
        console.MarkupLine("[bold]Intervals[/]: per cent of the measured walks that they hold");
        Write(console, gain, ["50 %", "80 %", "95 %"], errors =>
        [
            NumberText.Of(errors.Coverage50Percent, 1), NumberText.Of(errors.Coverage80Percent, 1),
            NumberText.Of(errors.Coverage95Percent, 1),
        ]);
        foreach (GainRowJson row in gain.Gains.Where(row => row.Refusals > 0))
        {
            console.SayLine(
                $"[dim]{Walks(row.WalksPerPerson)}: {row.Refusals} draws were beyond belief and are not counted.[/]");
        }

        WriteBackward(console, gains.Backward);
    }

    private static void Write(IAnsiConsole console, GainJson gain, string[] columns, Func<GainErrorsJson, string[]> numbers)
    {
        Table table = PlainTable.Of(["calibrated on"], ["people", "predictions", .. columns]);
        foreach (GainRowJson row in gain.Gains)
        {
            Add("before", row.Before);
            Add("after", row.After);

            void Add(string time, GainErrorsJson errors) =>
                table.AddCells(
                    [
                        $"{Walks(row.WalksPerPerson)}, {time}", NumberText.Of(row.People, 0),
                        NumberText.Of(errors.Predictions, 0), .. numbers(errors),
                    ]);
        }

        console.Write(table);
    }

    private static void WriteBackward(IAnsiConsole console, IReadOnlyList<BackwardGain> gains)
    {
        if (gains.Count == 0)
            return;
        console.MarkupLine("[bold]Backward[/]: each walk predicted from other walks of the same person, never from itself");
        Table table = PlainTable.Of(["known"], ["predictions", "RMSE, W/kg", "MAPE, %", "50 %", "80 %", "95 %"]);
        foreach (BackwardGain gain in gains)
        {
            PredictionErrors errors = gain.Errors;
            table.AddCells(
                Names.ForPeople(gain.Known), NumberText.Of(errors.Predictions, 0), NumberText.Of(errors.RmseWattsPerKilogram, 2),
                NumberText.Of(100 * errors.MeanAbsoluteErrorFraction, 1), NumberText.Of(100 * errors.CoverageAt50Percent, 1),
                NumberText.Of(100 * errors.CoverageAt80Percent, 1), NumberText.Of(100 * errors.CoverageAt95Percent, 1));
        }

        console.Write(table);
        foreach (BackwardGain gain in gains.Where(gain => gain.Refusals > 0))
        {
            console.SayLine(
                $"[dim]{Names.ForPeople(gain.Known)}: {gain.Refusals} were beyond belief and are not counted.[/]");
        }
    }

    private static string Walks(int count) => count == 1 ? "1 walk" : $"{NumberText.Of(count, 0)} walks";
}
