using System.CommandLine;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk batch</c>: a table of samples, priced row by row.</summary>
internal static class BatchCommand
{
    private const string PowerName = "gross_w_per_kg";
    private const string ValidityName = "validity";
    private const string NotPriced = "notPriced"; // the row lacks an input of the model, such as a body mass

    public static Command Create(Terminal terminal)
    {
        Argument<string> input = new("IN")
        {
            Description = "CSV with the columns speed_mps, grade_fraction and direction; '-' for standard input.",
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
            Pricing pricing = new(parsed.GetValue(input)!, parsed.GetValue(model), conditions.Read(parsed));
            Run(terminal, pricing, parsed.GetValue(output)!, parsed.GetValue(force));
        });
        return command;
    }

    /// <summary>Prices a table into a file or standard output, and shows progress.</summary>
    public static void Run(Terminal terminal, Pricing pricing, string output, bool force)
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

    private static void Price(Pricing pricing, Stream source, Stream destination, Action tick, CancellationToken stop)
    {
        const int RowsBetweenTicks = 4096;
        using CsvTable table = CsvTable.Open(InputFile.NameOf(pricing.Input), source);
        WalkColumns columns = new(table, directionIsRequired: true);
        foreach (string added in (ReadOnlySpan<string>)[PowerName, ValidityName])
        {
            if (table.OptionalColumn(added) is not null)
                throw new InputException($"{table.Name} already has a column '{added}', which OUT would have twice");
        }

        InputColumns inputs = new(table);
        if (pricing.Named is not null)
            inputs.Require(pricing.Named);
        RowPricer forward = pricing.For(WalkingDirection.Forward);
        RowPricer backward = pricing.For(WalkingDirection.Backward);
        using StreamWriter text = new(destination, bufferSize: 65_536, leaveOpen: true);
        using CsvWriter writer = new(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        WriteRow(writer, table.Header, PowerName, ValidityName);
        for (int row = 0; table.Read(); row++)
        {
            if (row % RowsBetweenTicks == 0)
            {
                stop.ThrowIfCancellationRequested();
                tick();
            }

            RowPricer pricer = columns.Direction == WalkingDirection.Forward ? forward : backward;
            (double power, Validity? validity) = pricer.Price(
                inputs.Current, columns.SpeedMetersPerSecond, columns.GradeFraction);
            WriteRow(
                writer, table.Fields,
                double.IsNaN(power) ? "" : power.ToString(CultureInfo.InvariantCulture),
                validity is null ? NotPriced : Names.Of(validity.Value));
        }
    }

    /// <summary>A table to be priced, the named model if there is one, and the conditions.</summary>
    public sealed record Pricing(string Input, ModelEntry? Named, WalkConditions Conditions)
    {
        /// <summary>The named model prices the rows of its own direction, the library's own model those of the other.</summary>
        public RowPricer For(WalkingDirection direction)
        {
            ModelEntry? named = Named?.Card.Direction == direction ? Named : null;
            return new(DefaultModels.Choose(named, direction, Conditions), Conditions);
        }
    }

    private static void WriteRow(CsvWriter writer, IEnumerable<string> fields, string power, string validity)
    {
        foreach (string field in fields)
            writer.WriteField(field);
        writer.WriteField(power);
        writer.WriteField(validity);
        writer.NextRecord();
    }
}
