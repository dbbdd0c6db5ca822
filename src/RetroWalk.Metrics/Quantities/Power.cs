namespace RetroWalk.Metrics;

/// <summary>Power of the whole body: energy per time, as apps show it in kilocalories per hour.</summary>
/// <remarks>Finite where it is made by a factory; NaN where a model has no value. May be negative as a difference. For power per
/// kilogram of body mass there is <see cref="MetabolicPower"/>. <c>default</c> is zero. Held in watts [W]. Immutable and
/// thread-safe.</remarks>
public readonly partial record struct Power : IQuantity<Power>
{
    private const double SecondsInOneHour = 3600;
    private const double WattsInOneKilocaloriePerHour = Energy.JoulesInOneKilocalorie / SecondsInOneHour;

    private Power(double watts) => Watts = watts;

    /// <summary>Power [W].</summary>
    public double Watts { get; }

    /// <summary>Power [kcal·h⁻¹].</summary>
    public double KilocaloriesPerHour => Watts / WattsInOneKilocaloriePerHour;

    /// <summary>A power from watts.</summary>
    /// <param name="watts">Power [W], finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite.</exception>
    public static Power FromWatts(double watts) => new(Guard.Finite(watts));

    /// <summary>A power from kilocalories per hour.</summary>
    /// <param name="kilocaloriesPerHour">Power [kcal·h⁻¹], finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN, infinite, or so large that it overflows in watts.</exception>
    public static Power FromKilocaloriesPerHour(double kilocaloriesPerHour) =>
        new(Guard.Converted(
            kilocaloriesPerHour * WattsInOneKilocaloriePerHour, kilocaloriesPerHour, nameof(kilocaloriesPerHour)));

    /// <summary>The energy of a time at this power.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration.</exception>
    public static Energy operator *(Power power, TimeSpan duration) =>
        Energy.Unchecked(power.Watts * Guard.NotNegative(duration).TotalSeconds);

    /// <summary>A result, which may be NaN where a model has no value.</summary>
    internal static Power Unchecked(double watts) => new(watts);

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
