namespace RetroWalk.Metrics;

/// <content>What <see cref="IQuantity{TSelf}"/> asks of it; the build adds its order and its texts, from
/// QuantityText.cs.txt.</content>
public readonly partial record struct MetabolicEquivalent : IQuantity<MetabolicEquivalent>
{
    static bool IQuantity<MetabolicEquivalent>.MayHoldNoValue => true;

    static MetabolicEquivalent IQuantity<MetabolicEquivalent>.From(double number, ReadOnlySpan<char> unit) =>
        double.IsFinite(number) ? FromMets(number) : Unchecked(number);

    double IQuantity<MetabolicEquivalent>.In(ReadOnlySpan<char> unit) => Mets;
}
