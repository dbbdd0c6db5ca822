namespace RetroWalk.Metrics;

/// <summary>A multiple of the standard resting rate: 1 MET is 3.5 mL·kg⁻¹·min⁻¹ of oxygen by convention.</summary>
/// <remarks>Finite and not negative where it is made by a factory; NaN where a model has no value. Another unit for gross power,
/// never a base unit: a person's own resting rate is usually lower than 1 MET. <c>default</c> is zero. Immutable and
/// thread-safe.</remarks>
public readonly partial record struct MetabolicEquivalent : IQuantity<MetabolicEquivalent>
{
    /// <summary>Oxygen uptake of 1 MET [mL·kg⁻¹·min⁻¹], by convention.</summary>
    public const double MillilitersPerKilogramPerMinuteInOneMet = 3.5;

    /// <summary>Power of 1 MET [W·kg⁻¹]: 1.1725, at the library's oxygen equivalent.</summary>
    internal const double WattsPerKilogramInOneMet =
        MillilitersPerKilogramPerMinuteInOneMet * OxygenUptake.JoulesPerMilliliter / 60;

    private MetabolicEquivalent(double mets) => Mets = mets;

    /// <summary>Multiple of the standard resting rate [MET].</summary>
    public double Mets { get; }

    /// <summary>A multiple of the standard resting rate.</summary>
    /// <param name="mets">Multiple [MET], finite and not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    public static MetabolicEquivalent FromMets(double mets) => new(Guard.NotNegative(mets));

    /// <summary>The metabolic power of this multiple.</summary>
    public MetabolicPower MetabolicPower => MetabolicPower.Unchecked(Mets * WattsPerKilogramInOneMet);

    /// <summary>A result, which may be NaN where a model has no value.</summary>
    internal static MetabolicEquivalent Unchecked(double mets) => new(mets);

    static bool IQuantity<MetabolicEquivalent>.MayHoldNoValue => true;

    static MetabolicEquivalent IQuantity<MetabolicEquivalent>.From(double number, ReadOnlySpan<char> unit) =>
        double.IsFinite(number) ? FromMets(number) : Unchecked(number);

    double IQuantity<MetabolicEquivalent>.In(ReadOnlySpan<char> unit) => Mets;
}
