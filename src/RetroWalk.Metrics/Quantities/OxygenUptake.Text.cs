namespace RetroWalk.Metrics;

/// <content>What <see cref="IQuantity{TSelf}"/> asks of it; the build adds its order and its texts, from
/// QuantityText.cs.txt.</content>
public readonly partial record struct OxygenUptake : IQuantity<OxygenUptake>
{
    static bool IQuantity<OxygenUptake>.MayHoldNoValue => true;

    static OxygenUptake IQuantity<OxygenUptake>.From(double number, ReadOnlySpan<char> unit) =>
        double.IsFinite(number) ? FromMillilitersPerKilogramPerMinute(number) : Unchecked(number);

    double IQuantity<OxygenUptake>.In(ReadOnlySpan<char> unit) => MillilitersPerKilogramPerMinute;
}
