using System.Globalization;
using System.Text.RegularExpressions;
using RetroWalk.Cli.Files;

namespace RetroWalk.Cli.Results;

/// <summary>A workout with question marks, all for the same number of rounds, time or grade: <c>?x(…)</c>, <c>? backward</c> or
/// <c>?%</c>.</summary>
internal sealed partial record OpenWorkout
{
    private OpenWorkout(WorkoutUnknown unknown) => Unknown = unknown;

    public WorkoutUnknown Unknown { get; }

    /// <summary>What is open in a workout; null if nothing is.</summary>
    public static OpenWorkout? Of(WorkoutSource source)
    {
        WorkoutUnknown[] unknowns = [.. Mark().Matches(source.Text).Select(KindOf).Distinct()];
        return unknowns.Length switch
        {
            0 => null,
            1 => new(unknowns[0]),
            _ => throw source.Complaint(
                "the question marks of a workout stand all for rounds (?x), all for a time (? backward) or all for a grade (?%)"),
        };
    }

    /// <summary>Puts a number of rounds in place of the question marks of a text.</summary>
    public static Func<string, string> With(int rounds) => Filled(string.Create(CultureInfo.InvariantCulture, $"{rounds}x"));

    /// <summary>Puts a time in place of the question marks of a text.</summary>
    public static Func<string, string> With(TimeSpan time) =>
        Filled(string.Create(CultureInfo.InvariantCulture, $"{(decimal)time.Ticks / TimeSpan.TicksPerSecond}s"));

    /// <summary>Puts a grade in place of the question marks of a text.</summary>
    public static Func<string, string> WithPercent(double percent) =>
        Filled(string.Create(CultureInfo.InvariantCulture, $"{percent}%"));

    private static Func<string, string> Filled(string value) => text => Mark().Replace(text, value);

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
