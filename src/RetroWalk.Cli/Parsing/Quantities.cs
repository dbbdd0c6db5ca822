using System.Globalization;
using System.Text.RegularExpressions;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Parsing;

/// <summary>Quantities as a person types them. A unit is asked for wherever a bare number could be mistaken.</summary>
internal static partial class Quantities
{
    public static Speed ParseSpeed(string text)
    {
        (double number, string unit) = NumberWithUnit.Parse(text);
        if (number < 0)
            throw new InputException($"'{text}' is negative: a speed has no sign, for walking backward is a direction");
        return unit.ToLowerInvariant() switch
        {
            "m/s" => Speed.FromMetersPerSecond(number),
            "km/h" => Speed.FromKilometersPerHour(number),
            "mph" => Speed.FromMilesPerHour(number),
            "min/km" => Paced(text, number, Speed.FromMinutesPerKilometer),
            "min/mi" => Paced(text, number, Speed.FromMinutesPerMile),
            _ => throw UnitError(text, number, unit, "a speed", "m/s", "km/h", "mph", "min/km", "min/mi"),
        };
    }

    public static Grade ParseGrade(string text)
    {
        const double SteepestFraction = 1; // 45°: nobody walks steeper, so a larger number is a slip
        (double number, string unit) = NumberWithUnit.Parse(text);
        if (unit.Length == 0 && Math.Abs(number) >= 1)
            throw new InputException($"'{text}' without a unit is a fraction, and {Plain(number)} would be {Plain(number * 100)} %: "
                + $"did you mean {Plain(number)}% or {Plain(number)}deg?");
        Grade grade = unit.ToLowerInvariant() switch
        {
            "" => Grade.FromFraction(number),
            "%" => Grade.FromPercent(number),
            "deg" or "°" => Math.Abs(number) < 90 ? Grade.FromDegrees(number) : throw TooSteep(text),
            _ => throw new InputException($"'{text}' has the unknown unit '{unit}': a grade is given in %, deg, or as a fraction"),
        };
        return Math.Abs(grade.Fraction) <= SteepestFraction ? grade : throw TooSteep(text);
    }

    public static BodyMass ParseMass(string text)
    {
        (double number, string unit) = NumberWithUnit.Parse(text);
        Func<double, BodyMass> from = unit.ToLowerInvariant() switch
        {
            "kg" => BodyMass.FromKilograms,
            "lb" => BodyMass.FromPounds,
            _ => throw UnitError(text, number, unit, "a body mass", "kg", "lb"),
        };
        return Within(text, number, from, "a body mass is greater than zero and at most 1000 kg");
    }

    public static CarriedLoad ParseLoad(string text)
    {
        (double number, string unit) = NumberWithUnit.Parse(text);
        Func<double, CarriedLoad> from = unit.ToLowerInvariant() switch
        {
            "kg" => CarriedLoad.FromKilograms,
            "lb" => CarriedLoad.FromPounds,
            _ => throw UnitError(text, number, unit, "a load", "kg", "lb"),
        };
        return Within(text, number, from, "a load is not negative and at most 500 kg");
    }

    public static Terrain ParseTerrain(string text)
    {
        foreach (Terrain terrain in Terrain.All)
        {
            if (string.Equals(terrain.Name, text, StringComparison.OrdinalIgnoreCase))
                return terrain;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double factor) && factor is >= 1 and <= 5
            ? Terrain.FromFactor(factor)
            : throw new InputException(
                $"'{text}' is no known terrain and no factor from 1 to 5: {string.Join(", ", Terrain.All.Select(terrain => terrain.Name))}");
    }

    public static Height ParseHeight(string text)
    {
        (double number, string unit) = NumberWithUnit.Parse(text);
        Func<double, Height> from = unit.ToLowerInvariant() switch
        {
            "cm" => Height.FromCentimeters,
            "m" => Height.FromMeters,
            _ => throw new InputException(
                unit.Length == 0
                    ? $"'{text}' has no unit: a height needs one (cm, m); did you mean {Plain(number)}{(number < 3 ? "m" : "cm")}?"
                    : $"'{text}' has the unknown unit '{unit}': a height is given in cm, m"),
        };
        return Within(
            text, number, from,
            "a height is between 50 cm and 2.75 m" + (number is >= 50 and <= 275 ? $"; did you mean {Plain(number)}cm?" : ""));
    }

    public static double ParseAge(string text)
    {
        (double number, string unit) = NumberWithUnit.Parse(text);
        if (unit.Length > 0)
            throw new InputException($"'{text}' has a unit: an age is a plain number of years");
        return number is >= 18 and <= 100
            ? number
            : throw new InputException($"'{text}' is out of reach: the resting-rate equation is for ages from 18 to 100 years");
    }

    public static Sex ParseSex(string text) => text.ToLowerInvariant() switch
    {
        "female" => Sex.Female,
        "male" => Sex.Male,
        _ => throw new InputException($"'{text}' is neither female nor male, which is what the resting-rate equation knows"),
    };

    public static WalkingDirection ParseDirection(string text) => text.ToLowerInvariant() switch
    {
        "forward" => WalkingDirection.Forward,
        "backward" => WalkingDirection.Backward,
        _ => throw new InputException($"'{text}' is neither forward nor backward"),
    };

    /// <summary>One or more parts, as in <c>30min</c> or <c>1h30min</c>.</summary>
    public static TimeSpan ParseDuration(string text)
    {
        string[] parts = DurationPart().Matches(text).Select(match => match.Value).ToArray();
        if (parts.Length == 0 || string.Concat(parts) != text)
            parts = [text]; // let the number parser say what is wrong
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

        return seconds <= TimeSpan.MaxValue.TotalSeconds / 2
            ? TimeSpan.FromSeconds(seconds)
            : throw new InputException($"'{text}' is too long");
    }

    private static double? SecondsIn(string unit) => unit.ToLowerInvariant() switch
    {
        "s" => 1,
        "min" => 60,
        "h" => 3600,
        _ => null,
    };

    private static Speed Paced(string text, double number, Func<double, Speed> from) =>
        Within(text, number, from, "a pace is greater than zero");

    private static T Within<T>(string text, double number, Func<double, T> from, string rule)
    {
        try
        {
            return from(number);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new InputException($"'{text}' is out of range: {rule}");
        }
    }

    private static InputException TooSteep(string text) =>
        new($"'{text}' is steeper than 100 % (45°), where nobody walks");

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

    [GeneratedRegex(@"\G\s*[+-]?[0-9.]+([eE][+-]?[0-9]+)?\s*[A-Za-z]+\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DurationPart();
}
