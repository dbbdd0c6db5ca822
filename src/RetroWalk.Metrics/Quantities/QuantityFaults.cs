namespace RetroWalk.Metrics;

/// <summary>One line each: what is wrong with the text of a quantity, and what may have been meant.</summary>
internal static class QuantityFaults
{
    private const int LongestQuote = 60;

    internal static FormatException NotANumberWithAUnit(ReadOnlySpan<char> text) =>
        new($"{Quoted(text)} is not a number with a unit" + (text.Contains(',') ? ": write a decimal point, not a comma" : ""));

    internal static FormatException NoSuchUnit<T>(ReadOnlySpan<char> text, double number, ReadOnlySpan<char> symbol)
        where T : struct, IQuantity<T> =>
        new(symbol.Length == 0
            ? $"{Quoted(text)} has no unit: {T.Name} needs one ({List<T>()}){Meant<T>(number, default)}"
            : $"{Quoted(text)} has the unknown unit '{symbol}': {T.Name} is given in {List<T>()}");

    internal static OverflowException OutOfRange<T>(ReadOnlySpan<char> text, double number, ReadOnlySpan<char> unit)
        where T : struct, IQuantity<T> =>
        new(double.IsFinite(number)
            ? $"{Quoted(text)} is out of range: {T.Rule}{Meant<T>(number, unit)}"
            : $"{Quoted(text)} is too large to be a number here");

    /// <summary>The same number with the units in which it would be accepted.</summary>
    private static string Meant<T>(double number, ReadOnlySpan<char> unit)
        where T : struct, IQuantity<T>
    {
        List<string> meant = [];
        foreach (string other in T.Units.Split(' '))
        {
            if (!unit.SequenceEqual(other) && QuantityReader.TryMake<T>(number, other, out _))
                meant.Add(string.Create(CultureInfo.InvariantCulture, $"{number}{other}"));
        }

        return meant.Count == 0 ? "" : $"; did you mean {string.Join(" or ", meant)}?";
    }

    private static string List<T>()
        where T : struct, IQuantity<T> => T.Units.Replace(" ", ", ", StringComparison.Ordinal);

    internal static string Quoted(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuote ? $"'{text}'" : $"'{text[..LongestQuote]}…'";
}
