using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk evaluate</c>: how far each model lies from measured power.</summary>
internal static class EvaluateCommand
{
    private const string PowerName = "power_gross_w_kg";

    public static Command Create(Terminal terminal)
    {
        Argument<string> measured = new("MEASURED")
        {
            Description = "CSV with the columns speed_mps, grade_fraction, power_gross_w_kg and, if not all forward, direction; "
                + "'-' for standard input.",
        };
        Option<OutputFormat> format = FormatOption.Create();
        Command command = new("evaluate", "How far each model lies from measured power, in all and by grade band.")
        {
            measured, format,
        };
        command.SetAction(parsed =>
        {
            EvaluationJson evaluation = Evaluate(terminal, parsed.GetValue(measured)!);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(format) == OutputFormat.Json)
                JsonOutput.Write(output, evaluation);
            else
                Page.Write(output, terminal.OutputIsWatched, page => EvaluationTables.Write(page, evaluation));
        });
        return command;
    }

    private static EvaluationJson Evaluate(Terminal terminal, string path)
    {
        using Stream source = InputFile.Open(path, terminal);
        using CsvTable table = CsvTable.Open(InputFile.NameOf(path), source);
        WalkColumns columns = new(table, directionIsRequired: false);
        int power = table.Column(PowerName);
        ModelErrors[] all = [.. WalkingModels.All.Select(model => new ModelErrors(model))];
        while (table.Read())
        {
            double measured = table.Number(power);
            if (measured <= 0)
                throw table.Complaint($"{PowerName} is {CsvTable.Shown(table.Fields[power])}: a measured power is greater than zero");
            double speed = columns.SpeedMetersPerSecond;
            double grade = columns.GradeFraction;
            foreach (ModelErrors errors in all.Where(errors => errors.Model.Card.Direction == columns.Direction))
                errors.Add(speed, grade, measured);
        }

        ModelErrors[] used = [.. all.Where(errors => errors.HasRows)];
        return used.Length > 0
            ? new EvaluationJson("W/kg", "predicted minus measured", [.. used.Select(errors => errors.Summary())])
            : throw new InputException($"{InputFile.NameOf(path)} has no rows to evaluate");
    }
}
