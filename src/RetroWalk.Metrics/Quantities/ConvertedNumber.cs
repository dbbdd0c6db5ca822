namespace RetroWalk.Metrics;

/// <summary>A number in another unit than the one in which a quantity is held.</summary>
internal static class ConvertedNumber
{
    private const int LongestText = 32;

    /// <summary>The number that converts back to exactly the held one, if any does, in the fewest digits: 7, not
    /// 7.000000000000001.</summary>
    /// <param name="held">The number that is held, finite.</param>
    /// <param name="converted">The same in the other unit, to rounding.</param>
    /// <param name="back">The conversion back, as the factory does it.</param>
    internal static double InFewestDigits(double held, double converted, Func<double, double> back)
    {
        Span<char> digits = stackalloc char[LongestText];
        converted.TryFormat(digits, out int written, "G15", CultureInfo.InvariantCulture);
        double rounded = double.Parse(digits[..written], NumberStyles.Float, CultureInfo.InvariantCulture);
        foreach (
            double candidate in (ReadOnlySpan<double>)[
                rounded, converted, Math.BitDecrement(converted), Math.BitIncrement(converted)])
        {
            if (back(candidate) == held)
                return candidate;
        }

        return Math.Abs(back(rounded) - held) <= Math.BitIncrement(Math.Abs(held)) - Math.Abs(held) ? rounded : converted;
    }
}
