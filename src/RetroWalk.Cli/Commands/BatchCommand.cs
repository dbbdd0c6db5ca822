using System.CommandLine;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Output;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk batch</c>: a table of samples in, the same table with power and validity out, row by row.</summary>
internal static class BatchCommand
{
    private const string PowerName = "gross_w_per_kg";
    private const string ValidityName = "validity";

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
        Command command = new("batch", "Price a table of samples, in constant memory.") { input, output, force };
        // On another thread, because signals are listened to only once the action has been started.
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(terminal, parsed.GetValue(input)!, parsed.GetValue(output)!, parsed.GetValue(force), cancellation),
            CancellationToken.None));
        return command;
    }

    private static void Run(Terminal terminal, string input, string output, bool force, CancellationToken cancellation)
    {
        using Stream source = InputFile.Open(input, terminal);
        if (output == InputFile.StandardStream)
        {
            Progress.Over(source, terminal with { ErrorIsWatched = terminal.ErrorIsWatched && !terminal.OutputIsWatched },
                tick => Price(input, source, terminal.Out, tick, cancellation));
            return;
        }

        using OutputFile file = OutputFile.Create(output, force);
        // A reader that waits for its pipe cannot see the cancellation; the part file must go all the same.
        using CancellationTokenRegistration onCancel = cancellation.Register(file.Discard);
        Progress.Over(source, terminal, tick => Price(input, source, file.Stream, tick, cancellation));
        file.Keep();
    }

    private static void Price(string input, Stream source, Stream destination, Action tick, CancellationToken cancellation)
    {
        const int RowsBetweenTicks = 4096;
        using CsvTable table = CsvTable.Open(InputFile.NameOf(input), source);
        WalkColumns columns = new(table, directionIsRequired: true);
        foreach (string added in (ReadOnlySpan<string>)[PowerName, ValidityName])
        {
            if (table.OptionalColumn(added) is not null)
                throw new InputException($"{InputFile.NameOf(input)} has a column '{added}' already: it would stand there twice");
        }

        IWalkingModel forward = default(Looney2019Graded);
        IWalkingModel backward = default(RetroWalkBackward);
        using StreamWriter text = new(destination, bufferSize: 65_536, leaveOpen: true);
        using CsvWriter writer = new(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        WriteRow(writer, table.Header, PowerName, ValidityName);
        for (int row = 0; table.Read(); row++)
        {
            if (row % RowsBetweenTicks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                tick();
            }

            IWalkingModel model = columns.Direction == WalkingDirection.Forward ? forward : backward;
            (double power, Validity validity) = RowPricer.Price(model, columns.SpeedMetersPerSecond, columns.GradeFraction);
            WriteRow(
                writer, table.Fields,
                validity == Validity.Outside ? "" : power.ToString(CultureInfo.InvariantCulture), Names.Of(validity));
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
