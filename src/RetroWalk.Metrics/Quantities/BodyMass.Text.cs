namespace RetroWalk.Metrics;

/// <content>What <see cref="IQuantity{TSelf}"/> asks of it; the build adds its order and its texts, from
/// QuantityText.cs.txt.</content>
public readonly partial record struct BodyMass : IQuantity<BodyMass>
{
    static (string Large, string Small)? IQuantity<BodyMass>.Pair => ("st", "lb");

    static (string Unit, double Factor)? IQuantity<BodyMass>.AlsoRead(ReadOnlySpan<char> symbol) =>
        symbol.Equals("st", StringComparison.OrdinalIgnoreCase) ? ("lb", PoundsInOneStone)
        : symbol.Equals("lb", StringComparison.OrdinalIgnoreCase) ? ("lb", 1)
        : null;

    static BodyMass IQuantity<BodyMass>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "kg" => FromKilograms(number),
        _ => FromPounds(number),
    };

    double IQuantity<BodyMass>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "kg" => Kilograms,
        _ => Pounds,
    };
}
