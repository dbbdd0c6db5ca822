using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Output;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk calibrate</c>: the model fitted to one person, from walks that were measured.</summary>
internal static class CalibrateCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> measurements = new("MEASUREMENTS")
        {
            Description = "CSV with the columns speed_mps, grade_fraction, direction, one of power_gross_w_kg and vo2_ml_kg_min, "
                + "and, if it is not 0.03, relative_error; '-' for standard input.",
        };
        Option<string?> output = new("--output", "-o")
        {
            Description = "Profile to write, for --profile.",
            HelpName = "PROFILE.json",
        };
        Option<bool> force = new("--force") { Description = "Replace the profile if it exists." };
        Option<int> bouts = ConditionOptions.CreateBouts();
        ResultOption result = new(terminal);
        Command command = new ToolCommand(
            "calibrate", "Fit the model to one person, from measured walks.",
            "calibrate measured.csv", "calibrate measured.csv -o profile.json")
        {
            measurements, output, force, bouts,
        };
        result.AddTo(command);
        command.SetAction(parsed =>
        {
            PersonalCalibration calibration = NamedTable.Read(
                parsed.GetValue(measurements)!, terminal, table => Fit(table, Practice.AfterBouts(parsed.GetValue(bouts))));
            if (parsed.GetValue(output) is string path)
                Write(terminal, path, parsed.GetValue(force), calibration);
            result.Show(
                parsed, () => CalibrationJson.Of(calibration), JsonText.Contract.CalibrationJson,
                page => CalibrationTables.Write(page, calibration));
        });
        return command;
    }

    private static PersonalCalibration Fit(CsvTable table, Practice practice)
    {
        WalkMeasurement[] rows = [.. MeasurementRows.Read(table)];
        if (rows.Length == 0)
            throw new InputException($"{table.Name} has no measurements");
        try
        {
            return PersonalCalibration.Fit(rows, new() { Practice = practice });
        }
        catch (ArgumentException exception)
        {
            throw new InputException($"{table.Name}: {InputException.Words(exception)}");
        }
    }

    private static void Write(Terminal terminal, string path, bool force, PersonalCalibration calibration)
    {
        if (path == InputFile.StandardStream)
            throw new InputException("-o needs a file: standard output shows the result");
        using OutputFile file = OutputFile.Create(path, force, terminal);
        ProfileFile.Write(file.Stream, calibration.Profile);
        file.Keep();
    }
}
