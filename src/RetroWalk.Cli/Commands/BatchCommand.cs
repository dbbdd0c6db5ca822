using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Results.Batches;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk batch</c>: a table of samples, priced row by row.</summary>
internal static class BatchCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> input = new("IN")
        {
            Description = "CSV with the columns speed_mps or speed_kmh, grade_fraction or grade_percent, and direction; "
                + "'-' for standard input.",
        };
        Argument<string> output = new("OUT")
        {
            Description = "CSV to write: the same rows with gross_w_per_kg and validity; '-' for standard output.",
        };
        Option<bool> force = new("--force") { Description = "Replace OUT if it exists." };
        Option<ModelEntry?> model = ModelOption.Create();
        ConditionOptions conditions = new();
        Command command = new ToolCommand(
            "batch", "Price a table of samples, in constant memory.",
            "batch samples.csv priced.csv", "batch - - < samples.csv")
        {
            input, output, force, model,
        };
        foreach (Option option in conditions.All)
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            BatchPricing pricing = new(parsed.GetValue(input)!, parsed.GetValue(model), conditions.Read(parsed));
            Run(terminal, pricing, parsed.GetValue(output)!, parsed.GetValue(force));
        });
        return command;
    }

    /// <summary>Prices a table into a file or standard output, and shows progress.</summary>
    public static void Run(Terminal terminal, BatchPricing pricing, string output, bool force)
    {
        using Stream source = InputFile.Open(pricing.Input, terminal);
        if (output == InputFile.StandardStream)
        {
            // No progress bar between rows that appear in the same window.
            bool showsProgress = terminal.ErrorIsWatched && !terminal.OutputIsWatched;
            Progress.Over(
                source, terminal with { ErrorIsWatched = showsProgress },
                tick => Price(pricing, source, terminal.Out, tick, terminal.Stop));
            return;
        }

        using OutputFile file = OutputFile.Create(output, force, terminal);
        Progress.Over(source, terminal, tick => Price(pricing, source, file.Stream, tick, terminal.Stop));
        file.Keep();
    }

    private static void Price(
        BatchPricing pricing, Stream source, Stream destination, Action tick, CancellationToken stop)
    {
        using CsvTable table = CsvTable.Open(InputFile.NameOf(pricing.Input), source);
        using BatchTable rows = new(table);
        if (pricing.Named is not null)
            rows.Inputs.Require(pricing.Named);
        using BatchRun run = new(rows, pricing);
        run.Run(destination, tick, stop);
    }
}
