using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Files.Recordings;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Parsing;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk session</c>: what a recorded session cost, forward and backward.</summary>
internal static class SessionCommand
{
    private const int PiecesBetweenTicks = 512;

    public static Command Create(Terminal terminal)
    {
        RecordingArguments arguments = new();
        WalkOptions walkOptions = new();
        Option<OutputFormat> format = FormatOption.Create();
        Command command = new("session", "What a recorded session cost, forward and backward, in constant memory.");
        arguments.AddTo(command);
        arguments.AddBreakdownTo(command);
        walkOptions.AddWalkerTo(command);
        command.Options.Add(format);
        // On another thread, because signals are listened to only once the action has been started.
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                Recording recording = arguments.Recording(parsed);
                Breakdown? breakdown = arguments.Breakdown(parsed);
                SessionTally tally = new(walkOptions.ReadWalker(parsed), walkOptions.ReadConditions(parsed), breakdown);
                Read(terminal, arguments.File(parsed), recording, tally.Add, cancellation);
                if (breakdown == Breakdown.Laps && !recording.HasLaps)
                    throw new InputException($"{recording.Name} marks no laps");
                RecordedSession session = new(recording, tally.Totals, breakdown, tally.Parts);
                TextWriter output = parsed.InvocationConfiguration.Output;
                if (parsed.GetValue(format) == OutputFormat.Json)
                    JsonOutput.Write(output, session);
                else
                    Page.Write(output, terminal, page => SessionTables.Write(page, session));
            },
            CancellationToken.None));
        return command;
    }

    /// <summary>Hands every piece of a recording on, with a progress bar while somebody watches.</summary>
    public static void Read(
        Terminal terminal, string path, Recording recording, Action<RecordedPiece> use, CancellationToken cancellation)
    {
        using Stream source = InputFile.Open(path, terminal);
        Progress.Over(source, terminal, tick =>
        {
            long count = 0;
            foreach (RecordedPiece piece in recording.Read(source))
            {
                if (count++ % PiecesBetweenTicks == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                    tick();
                }

                use(piece);
            }
        });
    }
}
