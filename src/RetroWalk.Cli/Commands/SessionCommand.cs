using System.CommandLine;
using RetroWalk.Cli.Files.Recordings;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Results.Sessions;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk session</c>: what a recorded session cost, forward and backward.</summary>
internal static class SessionCommand
{
    public static Command Create(Terminal terminal)
    {
        RecordingArguments arguments = new();
        WalkOptions walkOptions = new();
        ResultOption result = new(terminal);
        Command command = new("session", "What a recorded session cost, forward and backward, in constant memory.");
        arguments.AddTo(command);
        arguments.AddBreakdownTo(command);
        walkOptions.AddWalkerTo(command);
        result.AddTo(command);
        // On another thread: System.CommandLine listens to signals only after the action has returned its task.
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                Recording recording = arguments.Recording(parsed);
                Breakdown? breakdown = arguments.Breakdown(parsed);
                SessionTally tally = new(walkOptions.ReadWalker(parsed), walkOptions.ReadConditions(parsed), breakdown);
                SessionReader.Read(terminal, arguments.File(parsed), recording, tally.Add, cancellation);
                if (breakdown == Breakdown.Laps && !recording.HasLaps)
                    throw new InputException($"{recording.Name} marks no laps");
                RecordedSession session = new(recording, tally.Totals, breakdown, tally.Parts);
                result.Show(
                    parsed, () => SessionJson.Of(session), JsonText.Contract.SessionJson,
                    page => SessionTables.Write(page, session));
            },
            CancellationToken.None));
        return command;
    }
}
