using System.Globalization;
using System.Text.RegularExpressions;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Parsing;

/// <summary>Quantities and words as a person types them.</summary>
/// <remarks>The library parses its own quantities; durations, ages and words are parsed here.</remarks>
internal static partial class Quantities
{
    /// <summary>A quantity by the parser of the library, with its message if it refuses.</summary>
    public static T Parse<T>(string text)
        where T : struct, ISpanParsable<T>
    {
        try
        {
            return T.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (Exception refused) when (refused is FormatException or OverflowException)
        {
            throw new InputException(refused.Message);
        }
    }

    /// <summary>An oxygen uptake. A refusal names its unit once, as a shell takes it without quotes; the library reads another
    /// spelling too, and names both.</summary>
    public static OxygenUptake ParseUptake(string text)
    {
        try
        {
            return Parse<OxygenUptake>(text);
        }
        catch (InputException refused)
        {
            throw new InputException(UptakeInBrackets().Replace(refused.Message, ""));
        }
    }

    public static Grade ParseGrade(string text)
    {
        const double SteepestFraction = 1; // 45°: a larger number is a typing error
        Grade grade = Parse<Grade>(text);
        return Math.Abs(grade.Fraction) <= SteepestFraction
            ? grade
            : throw new InputException($"'{text}' is steeper than 100 % (45°), where nobody walks");
    }

    public static double ParseAge(string text)
    {
        (double number, string unit) = NumberWithUnit.Parse(text);
        if (unit.Length > 0)
            throw new InputException($"'{text}' has a unit: an age is a plain number of years");
        return number is >= 18 and <= 100
            ? number
            : throw new InputException($"'{text}' is outside the ages of the resting-rate equation, 18 to 100 years");
    }

    public static WalkingDirection ParseDirection(string text) => text.ToLowerInvariant() switch
    {
        "forward" => WalkingDirection.Forward,
        "backward" or "back" => WalkingDirection.Backward,
        _ => throw new InputException($"'{text}' is neither forward nor backward"),
    };

    /// <summary>One or more parts, as in <c>30min</c> or <c>1h30min</c>, or a clock, as in <c>1:30:00</c>.</summary>
    public static TimeSpan ParseDuration(string text)
    {
        if (Clock().Match(text) is { Success: true } clock)
        {
            int[] units = [
                .. clock.Groups.Values.Skip(1).Select(part => int.Parse(part.ValueSpan, CultureInfo.InvariantCulture))];
            return new TimeSpan(units[0], units[1], units[2]);
        }

        string[] parts = DurationPart().Matches(text).Select(match => match.Value).ToArray();
        if (parts.Length == 0 || string.Concat(parts) != text)
            parts = [text]; // NumberWithUnit says what is wrong
        double seconds = 0;
        double smallestUnit = double.PositiveInfinity;
        foreach (string part in parts)
        {
            (double number, string unit) = NumberWithUnit.Parse(part);
            if (number < 0)
                throw new InputException($"'{text}' is negative: a duration is not");
            double secondsInUnit = SecondsIn(unit) ?? throw UnitError(text, number, unit, "a duration", "s", "min", "h");
            if (secondsInUnit >= smallestUnit)
                throw new InputException($"'{text}' is not a duration: each unit once, the largest first, as in 1h30min");
            smallestUnit = secondsInUnit;
            seconds += number * secondsInUnit;
        }

        double longest = Bounds.LongestDuration.Most.TotalSeconds; // what is longer may not fit into a TimeSpan
        return Bounds.Within(text, TimeSpan.FromSeconds(Math.Min(seconds, 2 * longest)), Bounds.LongestDuration);
    }

    private static double? SecondsIn(string unit) => unit.ToLowerInvariant() switch
    {
        "s" => 1,
        "min" => 60,
        "h" => 3600,
        _ => null,
    };

    private static InputException UnitError(string text, double number, string unit, string what, params string[] units)
    {
        string choices = string.Join(", ", units);
        string examples = string.Join(" or ", units.Select(known => Plain(number) + known));
        return new(
            unit.Length == 0
                ? $"'{text}' has no unit: {what} needs one ({choices}); did you mean {examples}?"
                : $"'{text}' has the unknown unit '{unit}': {what} is given in {choices}");
    }

    private static string Plain(double number) => number.ToString(CultureInfo.InvariantCulture);

    // Three parts only: 1:30 may be minutes and seconds, or hours and minutes.
    [GeneratedRegex(@"^\s*([0-9]{1,4}):([0-5][0-9]):([0-5][0-9])\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<= |\()[-+.0-9E]*mL/\(kg·min\)(, | or )", RegexOptions.CultureInvariant)]
    private static partial Regex UptakeInBrackets();

    [GeneratedRegex(
        @"\G\s*[+-]?[0-9.]+([eE][+-]?[0-9]+)?\s*[A-Za-z]+\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DurationPart();
}
