namespace RetroWalk.Metrics;

/// <summary>Metabolic power (metabolic rate) of the whole body per kilogram of body mass.</summary>
/// <remarks>Finite and not negative where it is made by a factory; NaN where a model has no value. Gross unless a name
/// says otherwise. <c>default</c> is zero. Held in watts per kilogram [W·kg⁻¹]. Immutable and thread-safe.</remarks>
public readonly partial record struct MetabolicPower : IQuantity<MetabolicPower>
{
    private MetabolicPower(double wattsPerKilogram) => WattsPerKilogram = wattsPerKilogram;

    /// <summary>Metabolic power [W·kg⁻¹].</summary>
    public double WattsPerKilogram { get; }

    /// <summary>No value: what a model gives outside its supported domain (NaN).</summary>
    public static MetabolicPower None => new(double.NaN);

    /// <summary>A metabolic power from watts per kilogram.</summary>
    /// <param name="wattsPerKilogram">Metabolic power [W·kg⁻¹], finite and not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    public static MetabolicPower FromWattsPerKilogram(double wattsPerKilogram) => new(Guard.NotNegative(wattsPerKilogram));

    /// <summary>The oxygen uptake that releases this power, at 20.1 J per mL of oxygen.</summary>
    /// <remarks>The oxygen equivalent is <see cref="OxygenUptake.JoulesPerMilliliter"/>.</remarks>
    public OxygenUptake OxygenUptake =>
        OxygenUptake.Unchecked(WattsPerKilogram * 60 / OxygenUptake.JoulesPerMilliliter);

    /// <summary>The power as a multiple of the standard resting rate; 1 MET is 3.5 mL·kg⁻¹·min⁻¹ or 1.1725 W·kg⁻¹.</summary>
    public MetabolicEquivalent MetabolicEquivalent =>
        MetabolicEquivalent.Unchecked(WattsPerKilogram / MetabolicEquivalent.WattsPerKilogramInOneMet);

    /// <summary>The energy per kilogram and metre at a speed; infinite when standing still.</summary>
    /// <param name="speed">Speed of travel.</param>
    public CostOfTransport CostOfTransportAt(Speed speed) =>
        CostOfTransport.Unchecked(WattsPerKilogram / speed.MetersPerSecond);

    /// <summary>The power of a whole body of this mass.</summary>
    /// <param name="mass">Body mass.</param>
    public Power Of(BodyMass mass) => Power.Unchecked(WattsPerKilogram * mass.Kilograms);

    /// <summary>The energy that a body of this mass spends in a time at this power.</summary>
    /// <param name="mass">Body mass.</param>
    /// <param name="duration">Time, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration.</exception>
    public Energy EnergyOf(BodyMass mass, TimeSpan duration) =>
        Energy.Unchecked(WattsPerKilogram * mass.Kilograms * Guard.NotNegative(duration).TotalSeconds);

    /// <summary>A result, which may be NaN where a model has no value.</summary>
    internal static MetabolicPower Unchecked(double wattsPerKilogram) => new(wattsPerKilogram);

    static bool IQuantity<MetabolicPower>.MayHoldNoValue => true;

    static MetabolicPower IQuantity<MetabolicPower>.From(double number, ReadOnlySpan<char> unit) =>
        double.IsFinite(number) ? FromWattsPerKilogram(number) : Unchecked(number);

    double IQuantity<MetabolicPower>.In(ReadOnlySpan<char> unit) => WattsPerKilogram;
}
