namespace RetroWalk.Metrics;

/// <summary>Oxygen uptake (V̇O₂) per kilogram of body mass.</summary>
/// <remarks>Finite and not negative where it is made by a factory; NaN where a model has no value. To become power it needs an
/// oxygen equivalent, which this library fixes at <see cref="JoulesPerMilliliter"/>. <c>default</c> is zero. Held in millilitres
/// per kilogram and minute [mL·kg⁻¹·min⁻¹]. Immutable and thread-safe.</remarks>
public readonly partial record struct OxygenUptake : IQuantity<OxygenUptake>
{
    /// <summary>Oxygen equivalent [J·mL⁻¹]: the energy released by a millilitre of oxygen, 20.1.</summary>
    /// <remarks>This value reproduces the published watt columns of the Looney equations. A measured respiratory exchange ratio
    /// of 0.7 to 1.0 would give 19.7 to 21.1 (Brockway 1987).</remarks>
    public const double JoulesPerMilliliter = 20.1;

    private OxygenUptake(double millilitersPerKilogramPerMinute) =>
        MillilitersPerKilogramPerMinute = millilitersPerKilogramPerMinute;

    /// <summary>Oxygen uptake [mL·kg⁻¹·min⁻¹].</summary>
    public double MillilitersPerKilogramPerMinute { get; }

    /// <summary>An oxygen uptake from millilitres per kilogram and minute.</summary>
    /// <param name="millilitersPerKilogramPerMinute">Uptake [mL·kg⁻¹·min⁻¹], finite and not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    public static OxygenUptake FromMillilitersPerKilogramPerMinute(double millilitersPerKilogramPerMinute) =>
        new(Guard.NotNegative(millilitersPerKilogramPerMinute));

    /// <summary>The metabolic power of this uptake, at <see cref="JoulesPerMilliliter"/>.</summary>
    public MetabolicPower MetabolicPower =>
        MetabolicPower.Unchecked(MillilitersPerKilogramPerMinute * JoulesPerMilliliter / 60);

    /// <summary>A result, which may be NaN where a model has no value.</summary>
    internal static OxygenUptake Unchecked(double millilitersPerKilogramPerMinute) => new(millilitersPerKilogramPerMinute);

    static bool IQuantity<OxygenUptake>.MayHoldNoValue => true;

    static OxygenUptake IQuantity<OxygenUptake>.From(double number, ReadOnlySpan<char> unit) =>
        double.IsFinite(number) ? FromMillilitersPerKilogramPerMinute(number) : Unchecked(number);

    double IQuantity<OxygenUptake>.In(ReadOnlySpan<char> unit) => MillilitersPerKilogramPerMinute;
}
