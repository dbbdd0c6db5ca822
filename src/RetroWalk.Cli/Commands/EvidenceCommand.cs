using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Results;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk evidence</c>: what the backward model was fitted to, and how well it does.</summary>
internal static class EvidenceCommand
{
    public static Command Create(Terminal terminal)
    {
        ResultOption result = new(terminal);
        Command command = new ToolCommand(
            "evidence", "What the backward model rests on: a blind test, studies, fit, rivals, and facts kept out of the fit.",
            "evidence", "evidence -f json");
        Option<string?> rows = new("--rows")
        {
            Description = "Fit these rows instead, in the columns of the library's own file: study, speed_mps, grade_fraction, "
                + "forward_w_per_kg, backward_w_per_kg, weight and basis; '-' for standard input.",
            HelpName = "FILE.csv",
        };
        command.Options.Add(rows);
        result.AddTo(command);
        command.Subcommands.Add(Knee(terminal));
        command.SetAction(parsed =>
        {
            Evidence evidence = parsed.GetValue(rows) is string path
                ? Evidence.Of(
                    InputFile.NameOf(path), NamedTable.Read(path, terminal, EvidenceFile.Read, hasComments: true))
                : Evidence.Shipped();
            result.Show(
                parsed, () => EvidenceJson.Of(evidence), JsonText.Contract.EvidenceJson,
                page => EvidenceTables.Write(page, evidence));
        });
        return command;
    }

    private static Command Knee(Terminal terminal)
    {
        Argument<string> strides = new("STRIDES")
        {
            Description = "CSV with a row for each sample and the columns subject, direction, speed_mps, grade_fraction, stride, "
                + "time_s, knee_angle_deg (positive flexed) and knee_moment_nm_kg (positive for the extensors); "
                + "'-' for standard input.",
        };
        ResultOption result = new(terminal);
        Command command = new ToolCommand(
            "knee", "How far the knee, walking backward, does forward walking in reverse: λ from strides.",
            "evidence knee strides.csv")
        {
            strides,
        };
        result.AddTo(command);
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(strides)!;
            KneeReversal found = NamedTable.Read(path, terminal, table => StrideFile.Found(table));
            result.Show(parsed, () => KneeJson.Of(found), JsonText.Contract.KneeJson, page => KneeTables.Write(page, found));
        });
        return command;
    }
}
