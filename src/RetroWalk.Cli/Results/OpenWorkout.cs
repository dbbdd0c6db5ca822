using System.Globalization;
using System.Text.RegularExpressions;

namespace RetroWalk.Cli.Results;

/// <summary>A workout with question marks, all for the same number of rounds, time or grade: <c>?x(…)</c>, <c>? backward</c> or
/// <c>?%</c>.</summary>
internal sealed partial record OpenWorkout
{
    private readonly string _text;

    private OpenWorkout(string text, WorkoutUnknown unknown)
    {
        _text = text;
        Unknown = unknown;
    }

    public WorkoutUnknown Unknown { get; }

    /// <summary>The open workout of a text; null if nothing in it is open.</summary>
    public static OpenWorkout? Of(string text)
    {
        WorkoutUnknown[] unknowns = [.. Mark().Matches(text).Select(KindOf).Distinct()];
        return unknowns.Length switch
        {
            0 => null,
            1 => new(text, unknowns[0]),
            _ => throw new InputException(
                "the question marks of a workout stand all for rounds (?x), all for a time (? backward) or all for a grade (?%)"),
        };
    }

    /// <summary>The text with so many rounds in place of the question marks.</summary>
    public string With(int rounds) => Filled(string.Create(CultureInfo.InvariantCulture, $"{rounds}x"));

    /// <summary>The text with a time in place of the question marks.</summary>
    public string With(TimeSpan time) =>
        Filled(string.Create(CultureInfo.InvariantCulture, $"{(decimal)time.Ticks / TimeSpan.TicksPerSecond}s"));

    /// <summary>The text with a grade in place of the question marks.</summary>
    public string WithPercent(double percent) => Filled(string.Create(CultureInfo.InvariantCulture, $"{percent}%"));

    private string Filled(string value) => Mark().Replace(_text, value);

    private static WorkoutUnknown KindOf(Match mark) =>
        mark.Groups["x"].Success ? WorkoutUnknown.Rounds
        : mark.Groups["percent"].Success ? WorkoutUnknown.Grade
        : WorkoutUnknown.Duration;

    // Of a time the unit may be left out.
    [GeneratedRegex(
        @"\?(\s*(?<x>[xX×])|\s*(?<percent>%)|\s*(h|min|s)\b)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
