using System.Globalization;

namespace RetroWalk.Metrics;

/// <content>What <see cref="IQuantity{TSelf}"/> asks of it; the build adds its order and its texts, from
/// QuantityText.cs.txt.</content>
public readonly partial record struct Grade : IQuantity<Grade>
{
    // "5" would be 500 %, but no per cent is large enough for 1e307.
    static bool IQuantity<Grade>.IsClearWithoutUnit(double number) => Math.Abs(number) < 1 || double.IsInfinity(number * 100);

    static Grade IQuantity<Grade>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "" => FromFraction(number),
        "%" => FromPercent(number),
        _ => FromDegrees(number),
    };

    double IQuantity<Grade>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "" => Fraction,
        "%" => PercentThatGivesItBack,
        _ => Degrees,
    };

    /// <summary>The per cent that <see cref="FromPercent"/> turns into exactly this fraction, if any does, in the fewest digits:
    /// 7, not 7.000000000000001.</summary>
    private double PercentThatGivesItBack
    {
        get
        {
            double percent = Percent;
            Span<char> digits = stackalloc char[32];
            percent.TryFormat(digits, out int written, "G15", CultureInfo.InvariantCulture);
            double rounded = double.Parse(digits[..written], NumberStyles.Float, CultureInfo.InvariantCulture);
            foreach (
                double candidate in (ReadOnlySpan<double>)[
                    rounded, percent, Math.BitDecrement(percent), Math.BitIncrement(percent)])
            {
                if (candidate / 100 == Fraction)
                    return candidate;
            }

            return Math.Abs(rounded / 100 - Fraction) <= Math.BitIncrement(Math.Abs(Fraction)) - Math.Abs(Fraction)
                ? rounded
                : percent;
        }
    }
}
