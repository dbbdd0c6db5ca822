using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk session</c>: what recorded sessions cost, forward and backward.</summary>
internal static class SessionCommand
{
    public static Command Create(Terminal terminal)
    {
        SessionOptions options = new(takesSeveral: true);
        RecordingArguments arguments = options.Recordings;
        ResultOption result = new(terminal);
        Option<string> points = new("--points")
        {
            Description = "CSV to write: the cleaned samples of the recording.",
            HelpName = "OUT.csv",
        };
        Option<bool> force = new("--force") { Description = "Replace OUT.csv if it exists." };
        Command command = new ToolCommand(
            "session", "What recorded sessions cost, forward and backward, in constant memory.",
            "session walk.gpx -m 70kg -d forward", "session walk.gpx -m 70kg -d backward --per-minute",
            "session walk.gpx -d forward --mass-history weights.csv");
        options.AddTo(command);
        arguments.AddBreakdownTo(command);
        options.AddIntensityTo(command);
        command.Options.Add(points);
        command.Options.Add(force);
        result.AddTo(command);
        // On another thread: System.CommandLine listens to signals only after the action has returned its task.
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                SessionPricing pricing = options.Read(parsed, terminal);
                IReadOnlyList<Recording> recordings = arguments.Recordings(parsed, pricing.Rules);
                Adding adding = new(terminal, pricing, arguments.Breakdown(parsed), cancellation);
                if (parsed.GetValue(points) == InputFile.StandardStream)
                    throw new InputException("--points needs the name of a file: standard output is for the result");
                if (Given.Is(parsed, points) && recordings.Count > 1)
                    throw new InputException("--points goes with a single recording");
                RecordedSession[] sessions;
                using OutputFile? file = Given.Is(parsed, points)
                    ? OutputFile.Create(parsed.GetValue(points)!, parsed.GetValue(force), terminal)
                    : null;
                using (SampleTable? samples = file is null ? null : new(file.Stream))
                {
                    sessions = [.. recordings.Select(recording => adding.Session(recording, samples))];
                    arguments.CheckUse(parsed, recordings);
                    pricing.Masses.CheckUse();
                    samples?.Complete();
                }

                file?.Keep();
                ShownUnits units = options.ReadUnits(parsed) ?? ShownUnits.Usual;
                if (sessions is [RecordedSession session])
                {
                    result.Show(
                        parsed, () => SessionJson.Of(session), JsonText.Contract.SessionJson,
                        page => SessionTables.Write(page, session, units));
                }
                else
                {
                    result.Show(
                        parsed, () => SessionsJson.Of(sessions), JsonText.Contract.SessionsJson,
                        page => SessionTables.Write(page, sessions, units));
                }
            },
            CancellationToken.None));
        return command;
    }

    private sealed record Adding(
        Terminal Terminal, SessionPricing Pricing, Breakdown? Breakdown, CancellationToken Cancellation)
    {
        public RecordedSession Session(Recording recording, SampleTable? samples)
        {
            SessionTally? tally = null;
            DateOnly? weighed = null;
            SessionReader.Read(
                Terminal, recording,
                sample =>
                {
                    (tally ??= Begun()).Add(sample);
                    samples?.Write(sample);
                },
                Cancellation);
            tally ??= Begun(); // of a recording without samples
            if (Breakdown == Results.Sessions.Breakdown.Laps && !recording.Summary!.HasLaps)
                throw new InputException($"{recording.Name} marks no laps");
            return new(recording, tally.Session, Breakdown, tally.Parts)
            {
                MassHistory = Pricing.Masses.HistoryName,
                Weighed = weighed,
            };

            SessionTally Begun()
            {
                (SessionTotals empty, weighed) = Pricing.For(recording);
                return new(empty, Breakdown);
            }
        }
    }
}
