namespace RetroWalk.Metrics;

/// <content>What <see cref="IQuantity{TSelf}"/> asks of it; the build adds its order and its texts, from
/// QuantityText.cs.txt.</content>
public readonly partial record struct Speed : IQuantity<Speed>
{
    static (string Unit, double Factor)? IQuantity<Speed>.AlsoRead(ReadOnlySpan<char> symbol) =>
        symbol.Equals("kph", StringComparison.OrdinalIgnoreCase) ? ("km/h", 1) : null;

    static Speed IQuantity<Speed>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "m/s" => FromMetersPerSecond(number),
        "km/h" => FromKilometersPerHour(number),
        "mph" => FromMilesPerHour(number),
        "min/km" => FromMinutesPerKilometer(number),
        _ => FromMinutesPerMile(number),
    };

    double IQuantity<Speed>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "m/s" => MetersPerSecond,
        "km/h" => KilometersPerHour,
        "mph" => MilesPerHour,
        "min/km" => MinutesPerKilometer,
        _ => MinutesPerMile,
    };
}
