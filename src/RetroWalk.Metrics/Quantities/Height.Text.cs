namespace RetroWalk.Metrics;

/// <content>What <see cref="IQuantity{TSelf}"/> asks of it; the build adds its order and its texts, from
/// QuantityText.cs.txt.</content>
public readonly partial record struct Height : IQuantity<Height>
{
    static (string Large, string Small)? IQuantity<Height>.Pair => ("ft", "in");

    static (string Unit, double Factor)? IQuantity<Height>.AlsoRead(ReadOnlySpan<char> symbol) =>
        symbol.Equals("ft", StringComparison.OrdinalIgnoreCase) ? ("cm", CentimetersInOneFoot)
        : symbol.Equals("in", StringComparison.OrdinalIgnoreCase) ? ("cm", CentimetersInOneInch)
        : null;

    static Height IQuantity<Height>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "m" => FromMeters(number),
        _ => FromCentimeters(number),
    };

    double IQuantity<Height>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "m" => Meters,
        _ => Centimeters,
    };
}
