using System.Globalization;
using System.Text.RegularExpressions;

namespace RetroWalk.Cli.Parsing;

/// <summary>A number and its unit, as a person types them: <c>3mph</c>, <c>3 mph</c>, <c>-5%</c>.</summary>
internal readonly partial record struct NumberWithUnit(double Number, string Unit)
{
    /// <summary>Splits a text; the decimal sign is a point in every culture.</summary>
    public static NumberWithUnit Parse(string text)
    {
        Match match = Pattern().Match(text);
        if (!match.Success)
            throw new InputException(
                text.Contains(',', StringComparison.Ordinal)
                    ? $"'{text}' is not a number with a unit: write a decimal point, not a comma"
                    : $"'{text}' is not a number with a unit");
        double number = double.Parse(match.Groups["number"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(number))
            throw new InputException($"'{text}' is too large to be a number here");
        return new(number, match.Groups["unit"].Value);
    }

    [GeneratedRegex(
        @"^\s*(?<number>[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?)\s*(?<unit>[A-Za-z%°/]*)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
