namespace RetroWalk.Metrics;

/// <content>What <see cref="IQuantity{TSelf}"/> asks of it; the build adds its order and its texts, from
/// QuantityText.cs.txt.</content>
public readonly partial record struct Power : IQuantity<Power>
{
    static bool IQuantity<Power>.MayHoldNoValue => true;

    static Power IQuantity<Power>.From(double number, ReadOnlySpan<char> unit) => !double.IsFinite(number)
        ? Unchecked(number)
        : unit switch
        {
            "W" => FromWatts(number),
            _ => FromKilocaloriesPerHour(number),
        };

    double IQuantity<Power>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "W" => Watts,
        _ => KilocaloriesPerHour,
    };
}
