using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Parsing;
using RetroWalk.Cli.Results;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk session</c>: what recorded sessions cost, forward and backward.</summary>
internal static class SessionCommand
{
    public static Command Create(Terminal terminal)
    {
        RecordingArguments arguments = new(takesSeveral: true);
        WalkOptions walkOptions = new();
        Option<ModelEntry?> forwardModel = ModelOption.Create("--forward-model", WalkingDirection.Forward);
        RunOptions runs = new();
        ResultOption result = new(terminal);
        Option<string> points = new("--points")
        {
            Description = "CSV to write: the cleaned samples of the recording.",
            HelpName = "OUT.csv",
        };
        Option<OxygenUptake> maximum = TypedOption.Create(
            "--vo2max", "Measured maximal oxygen uptake: intensity by the share of the reserve; by METs unless given.",
            "42mL/kg/min", Quantities.Parse<OxygenUptake>);
        Option<bool> force = new("--force") { Description = "Replace OUT.csv if it exists." };
        Command command = new ToolCommand(
            "session", "What recorded sessions cost, forward and backward, in constant memory.",
            "session walk.gpx -m 70kg -d forward", "session walk.gpx -m 70kg -d backward --per-minute");
        arguments.AddTo(command);
        arguments.AddBreakdownTo(command);
        walkOptions.AddWalkerTo(command);
        command.Options.Add(forwardModel);
        walkOptions.AddLoadTo(command);
        runs.AddTo(command);
        command.Options.Add(maximum);
        command.Options.Add(points);
        command.Options.Add(force);
        result.AddTo(command);
        // On another thread: System.CommandLine listens to signals only after the action has returned its task.
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                StatedWalk walk = walkOptions.ReadRecorded(parsed);
                Walker walker = walk.Walker;
                _ = walk.ModelFor(parsed.GetValue(forwardModel), WalkingDirection.Forward); // refuses what it cannot be made for
                SessionRules rules = runs.Read(parsed) with
                {
                    ForwardModel = DefaultModels.IsOwn(parsed.GetValue(forwardModel)) ? null : parsed.GetValue(forwardModel),
                    ForwardInputs = new() { Height = walk.Height, Load = walk.Load, Terrain = walk.Terrain },
                    MaximalUptake = Given.Is(parsed, maximum) ? Checked(parsed.GetValue(maximum), walker) : null,
                };
                IReadOnlyList<Recording> recordings = arguments.Recordings(parsed, rules);
                SessionTotals empty = SessionTotals.For(walker, walk.Conditions, rules);
                Pricing pricing = new(terminal, empty, arguments.Breakdown(parsed), cancellation);
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
                    sessions = [.. recordings.Select(recording => pricing.Price(recording, samples))];
                    arguments.CheckUse(parsed, recordings);
                    samples?.Complete();
                }

                file?.Keep();
                ShownUnits units = walkOptions.ReadUnits(parsed) ?? ShownUnits.Usual;
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

    private static OxygenUptake Checked(OxygenUptake maximum, Walker walker) =>
        maximum > walker.RestingPower.OxygenUptake
            ? maximum
            : throw new InputException($"--vo2max must be above the uptake at rest, {walker.RestingPower.OxygenUptake}");

    private sealed record Pricing(
        Terminal Terminal, SessionTotals Empty, Breakdown? Breakdown, CancellationToken Cancellation)
    {
        public RecordedSession Price(Recording recording, SampleTable? samples)
        {
            SessionTally tally = new(Empty, Breakdown);
            SessionReader.Read(
                Terminal, recording,
                sample =>
                {
                    tally.Add(sample);
                    samples?.Write(sample);
                },
                Cancellation);
            if (Breakdown == Results.Sessions.Breakdown.Laps && !recording.Summary!.HasLaps)
                throw new InputException($"{recording.Name} marks no laps");
            return new(recording, tally.Session, Breakdown, tally.Parts);
        }
    }
}
