using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics;
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
        Option<ModelEntry?> model = ModelOption.Create();
        Option<bool> coverage = new("--coverage")
        {
            Description = "Also: how many points lie inside the intervals of the library's forward model, in cross-validation over people; "
                + $"needs the column {CoverageTally.PersonName}.",
        };
        Option<bool> gain = new("--calibration-gain")
        {
            Description = "Instead: what calibrating each person (column subject) on one to three of their walks gains on the rest.",
        };
        Command command = new("evaluate", "How far each model lies from measured power, in all and by grade band.")
        {
            measured, model, coverage, gain, format,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(gain))
            {
                if (parsed.GetValue(model) is not null || parsed.GetValue(coverage))
                    throw new InputException("--calibration-gain stands alone: it judges the library's own models, without --model and --coverage");
                WriteGain(terminal, parsed, GainEvaluation.Run(terminal, parsed.GetValue(measured)!), parsed.GetValue(format));
                return;
            }

            EvaluationJson evaluation = Evaluate(
                terminal, parsed.GetValue(measured)!, parsed.GetValue(model), parsed.GetValue(coverage));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(format) == OutputFormat.Json)
                JsonOutput.Write(output, evaluation);
            else
                Page.Write(output, terminal, page => EvaluationTables.Write(page, evaluation));
        });
        return command;
    }

    private static void WriteGain(Terminal terminal, ParseResult parsed, GainJson gain, OutputFormat format)
    {
        TextWriter output = parsed.InvocationConfiguration.Output;
        if (format == OutputFormat.Json)
            JsonOutput.Write(output, gain);
        else
            Page.Write(output, terminal, page => GainTables.Write(page, gain));
    }

    private static EvaluationJson Evaluate(Terminal terminal, string path, ModelEntry? named, bool withCoverage)
    {
        using Stream source = InputFile.Open(path, terminal);
        using CsvTable table = CsvTable.Open(InputFile.NameOf(path), source);
        WalkColumns columns = new(table, directionIsRequired: false);
        int power = table.Column(PowerName);
        InputColumns inputs = new(table);
        if (named is not null)
            inputs.Require(named);
        ModelEntry[] candidates = named is null ? [.. WalkingModels.All] : [named];
        ModelErrors[] all = [.. candidates
            .Where(entry => (entry.Card.Needs & ~inputs.Offered) == 0).Select(entry => new ModelErrors(entry))];
        CoverageTally? coverage = withCoverage ? new(table) : null;
        while (table.Read())
        {
            double measured = table.Number(power);
            if (measured <= 0)
                throw table.Complaint($"{PowerName} is {CsvTable.Shown(table.Fields[power])}: a measured power is greater than zero");
            double speed = columns.SpeedMetersPerSecond;
            double grade = columns.GradeFraction;
            ModelInputs current = inputs.Current;
            foreach (ModelErrors errors in all.Where(errors => errors.Card.Direction == columns.Direction))
                errors.Add(current, speed, grade, measured);
            if (columns.Direction == WalkingDirection.Forward)
                coverage?.Add(speed, grade, measured);
        }

        ModelErrors[] used = [.. all.Where(errors => errors.HasRows)];
        if (used.Length == 0)
            throw new InputException($"{table.Name} has no rows to evaluate"
                + (named is null ? "" : $" {named.Card.Name} on: it prices walking {Names.Of(named.Card.Direction)}"));
        return new EvaluationJson(
            "W/kg", "predicted minus measured",
            [.. used.Select(errors => errors.Summary()).OrderBy(model => model.Direction != "forward").ThenBy(model => Ranking.Key(model.All))],
            [.. candidates.Where(entry => (entry.Card.Needs & ~inputs.Offered) != 0).Select(entry => entry.WhyNot(ModelInputs.None)!)],
            coverage?.Summary());
    }
}
