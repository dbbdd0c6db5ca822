namespace RetroWalk.Metrics;

/// <content>What <see cref="IQuantity{TSelf}"/> asks of it; the build adds its order and its texts, from
/// QuantityText.cs.txt.</content>
public readonly partial record struct MetabolicPower : IQuantity<MetabolicPower>
{
    static bool IQuantity<MetabolicPower>.MayHoldNoValue => true;

    static MetabolicPower IQuantity<MetabolicPower>.From(double number, ReadOnlySpan<char> unit) =>
        double.IsFinite(number) ? FromWattsPerKilogram(number) : Unchecked(number);

    double IQuantity<MetabolicPower>.In(ReadOnlySpan<char> unit) => WattsPerKilogram;
}
