namespace RetroWalk.Metrics;

/// <summary>Mass that the walker carries, including the pack and unusually heavy clothing.</summary>
/// <remarks>From 0 to 500 kg; <c>default</c> is no load. Held in kilograms [kg]. Immutable and thread-safe.</remarks>
public readonly partial record struct CarriedLoad : IQuantity<CarriedLoad>
{
    private const double MostKilograms = 500;

    private CarriedLoad(double kilograms) => Kilograms = kilograms;

    /// <summary>No load.</summary>
    public static CarriedLoad None => default;

    /// <summary>Mass [kg].</summary>
    public double Kilograms { get; }

    /// <summary>Mass [lb].</summary>
    public double Pounds => Kilograms / BodyMass.KilogramsInOnePound;

    /// <summary>A load from kilograms.</summary>
    /// <param name="kilograms">Mass [kg], from 0 to 500.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, above 500 kg, or NaN.</exception>
    public static CarriedLoad FromKilograms(double kilograms) =>
        new(Guard.Between(kilograms, 0, MostKilograms, "a load in kilograms"));

    /// <summary>A load from pounds (international avoirdupois pound).</summary>
    /// <param name="pounds">Mass [lb], from 0 to 500 kg.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, above 500 kg, or NaN.</exception>
    public static CarriedLoad FromPounds(double pounds) =>
        new(
            Guard.Between(pounds, 0, MostKilograms / BodyMass.KilogramsInOnePound, "a load in pounds")
            * BodyMass.KilogramsInOnePound);

    static CarriedLoad IQuantity<CarriedLoad>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "kg" => FromKilograms(number),
        _ => FromPounds(number),
    };

    double IQuantity<CarriedLoad>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "kg" => Kilograms,
        _ => Pounds,
    };
}
