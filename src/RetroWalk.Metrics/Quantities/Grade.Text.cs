namespace RetroWalk.Metrics;

/// <content>What <see cref="IQuantity{TSelf}"/> asks of it; the build adds its order and its texts, from
/// QuantityText.cs.txt.</content>
public readonly partial record struct Grade : IQuantity<Grade>
{
    // "5" would be 500 %, but no per cent is large enough for 1e307.
    static bool IQuantity<Grade>.IsClearWithoutUnit(double number) => Math.Abs(number) < 1 || double.IsInfinity(number * 100);

    static string? IQuantity<Grade>.HeldUnit => "";

    static Grade IQuantity<Grade>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "" => FromFraction(number),
        "%" => FromPercent(number),
        _ => FromDegrees(number),
    };

    double IQuantity<Grade>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "" => Fraction,
        "%" => ConvertedNumber.InFewestDigits(Fraction, Percent, static percent => percent / 100),
        _ => Degrees,
    };
}
