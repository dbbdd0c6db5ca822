namespace RetroWalk.Metrics;

/// <content>What <see cref="IQuantity{TSelf}"/> asks of it; the build adds its order and its texts, from
/// QuantityText.cs.txt.</content>
public readonly partial record struct Energy : IQuantity<Energy>
{
    static bool IQuantity<Energy>.MayHoldNoValue => true;

    static string? IQuantity<Energy>.HeldUnit => "J";

    static Energy IQuantity<Energy>.From(double number, ReadOnlySpan<char> unit) => !double.IsFinite(number)
        ? Unchecked(number)
        : unit switch
        {
            "J" => FromJoules(number),
            "kJ" => FromKilojoules(number),
            _ => FromKilocalories(number),
        };

    double IQuantity<Energy>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "J" => Joules,
        "kJ" => Kilojoules,
        _ => double.IsFinite(Joules)
            ? ConvertedNumber.InFewestDigits(
                Joules, Kilocalories, static kilocalories => kilocalories * JoulesInOneKilocalorie) + 0.0 // no -0
            : Joules,
    };
}
