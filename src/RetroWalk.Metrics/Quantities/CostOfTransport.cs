namespace RetroWalk.Metrics;

/// <summary>Energy per kilogram of body mass and metre travelled.</summary>
/// <remarks>Finite and not negative where it is made by a factory; infinite when standing still and NaN where a model has no
/// value. The member that returns it says whether it is gross or active. <c>default</c> is zero. Held in joules per kilogram and
/// metre [J·kg⁻¹·m⁻¹]. Immutable and thread-safe.</remarks>
public readonly partial record struct CostOfTransport : IQuantity<CostOfTransport>
{
    private CostOfTransport(double joulesPerKilogramPerMeter) => JoulesPerKilogramPerMeter = joulesPerKilogramPerMeter;

    /// <summary>Cost of transport [J·kg⁻¹·m⁻¹].</summary>
    public double JoulesPerKilogramPerMeter { get; }

    /// <summary>A cost of transport from joules per kilogram and metre.</summary>
    /// <param name="joulesPerKilogramPerMeter">Cost [J·kg⁻¹·m⁻¹], finite and not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    public static CostOfTransport FromJoulesPerKilogramPerMeter(double joulesPerKilogramPerMeter) =>
        new(Guard.NotNegative(joulesPerKilogramPerMeter));

    /// <summary>A result, which may be infinite or NaN.</summary>
    internal static CostOfTransport Unchecked(double joulesPerKilogramPerMeter) => new(joulesPerKilogramPerMeter);

    static bool IQuantity<CostOfTransport>.MayHoldNoValue => true;

    static CostOfTransport IQuantity<CostOfTransport>.From(double number, ReadOnlySpan<char> unit) =>
        double.IsFinite(number) ? FromJoulesPerKilogramPerMeter(number) : Unchecked(number);

    double IQuantity<CostOfTransport>.In(ReadOnlySpan<char> unit) => JoulesPerKilogramPerMeter;
}
