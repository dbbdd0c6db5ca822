using System.CommandLine;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk evidence</c>: what the backward model rests on, and how it stands against rivals and facts.</summary>
internal static class EvidenceCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<OutputFormat> format = FormatOption.Create();
        Command command = new("evidence", "What the backward model rests on: studies, fit, rivals, and facts kept out of the fit.") { format };
        command.SetAction(parsed =>
        {
            Evidence evidence = new(EvidenceRows.All, EvidenceFit.Run(), LeaveOneStudyOut.Run(), BlindFacts.Check());
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(format) == OutputFormat.Json)
                JsonOutput.Write(output, evidence);
            else
                Page.Write(output, terminal, page => EvidenceTables.Write(page, evidence));
        });
        return command;
    }
}
