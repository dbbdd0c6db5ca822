using System.CommandLine;
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
        Command command = new(
            "evidence", "What the backward model rests on: studies, fit, rivals, and facts kept out of the fit.");
        result.AddTo(command);
        command.SetAction(parsed =>
        {
            Evidence evidence = new(EvidenceRows.All, EvidenceFit.Run(), LeaveOneStudyOut.Run(), BlindFacts.Check());
            result.Show(
                parsed, () => EvidenceJson.Of(evidence), JsonText.Contract.EvidenceJson,
                page => EvidenceTables.Write(page, evidence));
        });
        return command;
    }
}
