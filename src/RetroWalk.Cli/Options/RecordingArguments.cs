using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Parsing;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Options;

/// <summary>Recordings, and options for what they do not say and for how they are cleaned.</summary>
internal sealed class RecordingArguments(bool takesSeveral)
{
    private const string Formats =
        "GPX, TCX, FIT, or CSV with time_s or time, speed_mps or speed_kmh, and grade_fraction or grade_percent; "
        + "each also as .gz; '-' for standard input.";

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = $"Recordings, and folders of them: {Formats}",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Argument<string> _file = new("FILE") { Description = $"A recording: {Formats}" };

    private readonly Option<WalkingDirection> _direction = DirectionOption.Create(
        "Which way the person faced, for a recording that does not tell.", isRequired: false);

    private readonly Option<Grade> _grade = TypedOption.Create(
        "--grade", "How steep it was, for a recording without grades and altitudes.", "5%|3deg|0.05", Quantities.ParseGrade,
        shortName: "-g");

    private readonly Option<TimeSpan> _longestGap = TypedOption.Create(
        "--max-gap", "Longest time between two points that counts; a longer one is left out and said. 10min unless given.",
        "30s|5min", Quantities.ParseDuration);

    private readonly Option<bool> _strict = new("--strict") { Description = "Refuse a recording that needs a repair." };

    private readonly Option<bool> _laps = new("--laps") { Description = "Show every lap of the recording." };

    private readonly Option<bool> _minutes = new("--per-minute") { Description = "Show every minute." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(takesSeveral ? _files : _file);
        foreach (Option option in (ReadOnlySpan<Option>)[_direction, _grade, _longestGap, _strict])
            command.Options.Add(option);
    }

    public void AddBreakdownTo(Command command)
    {
        command.Options.Add(_laps);
        command.Options.Add(_minutes);
    }

    public IReadOnlyList<Recording> Recordings(ParseResult parsed, SessionRules? rules = null)
    {
        TimeSpan? longestGap = Given.Is(parsed, _longestGap) ? parsed.GetValue(_longestGap) : null;
        if (longestGap <= TimeSpan.Zero)
            throw new InputException("--max-gap must be greater than zero");
        RecordingOptions options = new(
            Given.Is(parsed, _direction) ? parsed.GetValue(_direction) : null,
            Given.Is(parsed, _grade) ? parsed.GetValue(_grade) : null,
            longestGap,
            parsed.GetValue(_strict),
            rules);
        IEnumerable<string> paths = takesSeveral ? RecordingFolder.Expand(parsed.GetValue(_files)!) : [parsed.GetValue(_file)!];
        Recording[] recordings = [.. paths.Select(path => new Recording(path, options))];
        Recording? again = recordings.GroupBy(recording => Path.GetFullPath(recording.Path))
            .Select(same => same.ElementAtOrDefault(1)).FirstOrDefault(recording => recording is not null);
        return again is null
            ? recordings
            : throw new InputException($"{again.Name} is there twice, and would count twice");
    }

    /// <summary>Refuses a direction or a grade that no recording needed.</summary>
    public void CheckUse(ParseResult parsed, IReadOnlyList<Recording> recordings)
    {
        if (Given.Is(parsed, _direction) && recordings.All(recording => recording.HasDirections))
            throw new InputException($"{recordings[0].Name} says which way the person faced: leave out --direction");
        if (Given.Is(parsed, _grade) && recordings.All(recording => recording.HasGrades))
            throw new InputException($"{recordings[0].Name} has grades or altitudes: leave out --grade");
    }

    public Breakdown? Breakdown(ParseResult parsed) => (parsed.GetValue(_laps), parsed.GetValue(_minutes)) switch
    {
        (true, true) => throw new InputException("--laps and --per-minute exclude each other"),
        (true, false) => Results.Sessions.Breakdown.Laps,
        (false, true) => Results.Sessions.Breakdown.Minutes,
        _ => null,
    };
}
