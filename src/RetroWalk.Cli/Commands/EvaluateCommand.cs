using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk evaluate</c>: how far each model lies from measured power.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> measured = new("MEASURED")
        {
            Description = "CSV with the columns speed_mps or speed_kmh, grade_fraction or grade_percent, power_gross_w_kg "
                + "and, if not all forward, direction; '-' for standard input.",
        };
        ResultOption result = new(terminal);
        Option<ModelEntry?> model = ModelOption.Create();
        Option<bool> coverage = new("--coverage")
        {
            Description = "Also: how many walks lie inside the intervals of the library's models, forward in cross-validation "
                + "over people where their grades allow it, backward as shipped; "
                + $"needs the column {PeopleColumns.PersonName}.",
        };
        Option<bool> gain = new("--calibration-gain")
        {
            Description = "Instead: what calibrating each person (column subject) on one to three of their walks "
                + "gains on the rest, and on each walk backward what the person's other walks gain.",
        };
        Option<bool> paired = new("--paired")
        {
            Description = "Instead: how far each backward model lies from the ratio to the same person's own walks forward; "
                + $"needs the column {PeopleColumns.PersonName}.",
        };
        Command command = new ToolCommand(
            "evaluate", "How far each model lies from measured power, in all and by grade band.",
            "evaluate measured.csv", "evaluate measured.csv --paired -f json")
        {
            measured, model, coverage, paired, gain,
        };
        result.AddTo(command);
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(measured)!;
            (ModelEntry? named, bool withCoverage) = (parsed.GetValue(model), parsed.GetValue(coverage));
            if (parsed.GetValue(paired))
            {
                if (named is not null || withCoverage || parsed.GetValue(gain))
                {
                    throw new InputException(
                        "--paired stands alone: it judges all backward models, "
                            + "without --model, --coverage and --calibration-gain");
                }

                PairedEvaluation pairs = NamedTable.Read(path, terminal, PairedEvaluation.Of);
                result.Show(
                    parsed, () => PairedJson.Of(pairs), JsonText.Contract.PairedJson, page => PairedTables.Write(page, pairs));
                return;
            }

            if (!parsed.GetValue(gain))
            {
                Evaluation evaluation = NamedTable.Read(path, terminal, table => Evaluation.Of(table, named, withCoverage));
                result.Show(
                    parsed, () => EvaluationJson.Of(evaluation), JsonText.Contract.EvaluationJson,
                    page => EvaluationTables.Write(page, evaluation));
                return;
            }

            if (named is not null || withCoverage)
            {
                throw new InputException(
                    "--calibration-gain stands alone: it judges the library's own models, without --model and --coverage");
            }

            CalibrationGains gains = NamedTable.Read(path, terminal, CalibrationGains.Of);
            result.Show(parsed, () => GainJson.Of(gains), JsonText.Contract.GainJson, page => GainTables.Write(page, gains));
        });
        return command;
    }
}
