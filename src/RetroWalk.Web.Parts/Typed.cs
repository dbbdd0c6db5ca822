using System.Globalization;
using System.Text.RegularExpressions;
using RetroWalk.Metrics;

namespace RetroWalk.Web;

/// <summary>Reads what a visitor types or an address carries; <see cref="Refusal.Of"/> has the sentence for a text that is
/// refused.</summary>
public static partial class Typed
{
    private const double LongestHours = 24 * 7;
    private const double SteepestFraction = 1;
    private const double FastestMetersPerSecond = 15; // the fastest sprinters reach less than 13

    /// <summary>A quantity; a plain number is in the unit of the field.</summary>
    /// <exception cref="FormatException">A text that is no such quantity.</exception>
    public static T Quantity<T>(string text, string unit)
        where T : struct, IParsable<T>
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new Refusal("refused.empty");
        try
        {
            return T.Parse(WithUnit(text, unit), CultureInfo.InvariantCulture);
        }
        catch (OverflowException exception)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    /// <summary>A speed at which somebody could move.</summary>
    /// <exception cref="FormatException">No speed, or a higher one.</exception>
    public static Speed Speed(string text, string unit)
    {
        Speed speed = Quantity<Speed>(text, unit);
        return speed.MetersPerSecond <= FastestMetersPerSecond ? speed : throw new Refusal("refused.fast", text);
    }

    /// <summary>A grade of at most 100 %, above which nobody walks. A plain number is in per cent, as in a field; if no unit is
    /// wanted it is a fraction, as in the tool's options.</summary>
    /// <exception cref="FormatException">No grade, or a steeper one.</exception>
    public static Grade Grade(string text, string unit = "%")
    {
        Grade grade = Quantity<Grade>(text, unit);
        return Math.Abs(grade.Fraction) <= SteepestFraction
            ? grade
            : throw new Refusal("refused.steep", text);
    }

    /// <summary>A duration in hours, minutes and seconds, as in <c>1h30min</c>; a plain number is in minutes.</summary>
    /// <exception cref="FormatException">No duration, none at all, or longer than a week.</exception>
    public static TimeSpan Duration(string text)
    {
        Match match = DurationParts().Match(WithUnit(text, "min"));
        double hours = Part("h") + Part("min") / 60 + Part("s") / 3600;
        return match.Success && hours is > 0 and <= LongestHours
            ? TimeSpan.FromSeconds(Part("h") * 3600 + Part("min") * 60 + Part("s"))
            : throw new Refusal("refused.duration", text);

        double Part(string name) =>
            match.Groups[name] is { Success: true } part
                ? double.Parse(part.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture)
                : 0;
    }

    /// <summary>An age for which the equation of the resting rate holds.</summary>
    /// <exception cref="FormatException">No number from 18 to 100.</exception>
    public static double AgeYears(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double years) && years is >= 18 and <= 100
            ? years
            : throw new Refusal("refused.age", text);

    /// <summary>A number of bouts of practice.</summary>
    /// <exception cref="FormatException">No whole number from 0 to 1000.</exception>
    public static int Bouts(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int bouts) && bouts <= 1000
            ? bouts
            : throw new Refusal("refused.bouts", text);

    private static string WithUnit(string text, string unit) =>
        text.Length > 0 && (char.IsAsciiDigit(text[^1]) || text[^1] == '.') ? text + unit : text;

    [GeneratedRegex(
        @"^\s*((?<h>\d+(\.\d+)?)\s*h)?\s*((?<min>\d+(\.\d+)?)\s*min)?\s*((?<s>\d+(\.\d+)?)\s*s)?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DurationParts();
}
