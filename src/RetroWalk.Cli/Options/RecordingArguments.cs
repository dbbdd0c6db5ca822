using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Files.Recordings;
using RetroWalk.Cli.Parsing;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Options;

/// <summary>A recorded file, and options for what the file does not say.</summary>
internal sealed class RecordingArguments
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "CSV with time_s or time, speed_mps or speed_kmh, grade_fraction or grade_percent, "
            + "and direction or --direction; or TCX or GPX; '-' for standard input.",
    };

    private readonly Option<WalkingDirection> _direction = TypedOption.Create(
        "--direction", "Which way the person faced, for a file that does not tell.", "forward|backward",
        Quantities.ParseDirection);

    private readonly Option<Grade> _grade = TypedOption.Create(
        "--grade", "How steep it was, for a file without grades and altitudes.", "5%|3deg|0.05", Quantities.ParseGrade);

    private readonly Option<TimeSpan> _longestGap = TypedOption.Create(
        "--max-gap", "Exclude times without a sample that are longer; without it the last sample holds through every gap.",
        "30s|5min", Quantities.ParseDuration);

    private readonly Option<bool> _laps = new("--laps") { Description = "Show every lap of the file." };

    private readonly Option<bool> _minutes = new("--per-minute") { Description = "Show every minute." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        foreach (Option option in (ReadOnlySpan<Option>)[_direction, _grade, _longestGap])
            command.Options.Add(option);
    }

    public void AddBreakdownTo(Command command)
    {
        command.Options.Add(_laps);
        command.Options.Add(_minutes);
    }

    public string File(ParseResult parsed) => parsed.GetValue(_file)!;

    public Recording Recording(ParseResult parsed)
    {
        TimeSpan? longestGap = Given.Is(parsed, _longestGap) ? parsed.GetValue(_longestGap) : null;
        if (longestGap <= TimeSpan.Zero)
            throw new InputException("--max-gap must be greater than zero");
        return new(
            InputFile.NameOf(File(parsed)),
            new RecordingOptions(
                Given.Is(parsed, _direction) ? parsed.GetValue(_direction) : null,
                Given.Is(parsed, _grade) ? parsed.GetValue(_grade) : null,
                longestGap));
    }

    public Breakdown? Breakdown(ParseResult parsed) => (parsed.GetValue(_laps), parsed.GetValue(_minutes)) switch
    {
        (true, true) => throw new InputException("--laps and --per-minute exclude each other"),
        (true, false) => Results.Sessions.Breakdown.Laps,
        (false, true) => Results.Sessions.Breakdown.Minutes,
        _ => null,
    };
}
