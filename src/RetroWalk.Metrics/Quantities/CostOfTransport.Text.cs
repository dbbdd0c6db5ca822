namespace RetroWalk.Metrics;

/// <content>What <see cref="IQuantity{TSelf}"/> asks of it; the build adds its order and its texts, from
/// QuantityText.cs.txt.</content>
public readonly partial record struct CostOfTransport : IQuantity<CostOfTransport>
{
    static bool IQuantity<CostOfTransport>.MayHoldNoValue => true;

    static CostOfTransport IQuantity<CostOfTransport>.From(double number, ReadOnlySpan<char> unit) =>
        double.IsFinite(number) ? FromJoulesPerKilogramPerMeter(number) : Unchecked(number);

    double IQuantity<CostOfTransport>.In(ReadOnlySpan<char> unit) => JoulesPerKilogramPerMeter;
}
