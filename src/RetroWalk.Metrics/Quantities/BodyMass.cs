namespace RetroWalk.Metrics;

/// <summary>Body mass of the walker, without load.</summary>
/// <remarks>Greater than zero and at most 1000 kg; <c>default</c> is no person and is refused as an argument. Held in kilograms
/// [kg]. Immutable and thread-safe.</remarks>
public readonly partial record struct BodyMass : IQuantity<BodyMass>
{
    internal const double KilogramsInOnePound = 0.45359237; // exact: the international avoirdupois pound
    internal const double PoundsInOneStone = 14; // exact
    private const double MostKilograms = 1000; // beyond every person on record; keeps every energy finite

    private BodyMass(double kilograms) => Kilograms = kilograms;

    /// <summary>Mass [kg].</summary>
    public double Kilograms { get; }

    /// <summary>Mass [lb].</summary>
    public double Pounds => Kilograms / KilogramsInOnePound;

    /// <summary>A body mass from kilograms.</summary>
    /// <param name="kilograms">Mass [kg], greater than zero and at most 1000.</param>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, above 1000 kg, or NaN.</exception>
    public static BodyMass FromKilograms(double kilograms) =>
        new(Guard.PositiveUpTo(kilograms, MostKilograms));

    /// <summary>A body mass from pounds (international avoirdupois pound).</summary>
    /// <param name="pounds">Mass [lb], greater than zero and at most 1000 kg.</param>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, above 1000 kg, or NaN.</exception>
    public static BodyMass FromPounds(double pounds) =>
        new(Math.Max( // a mass above zero stays above zero, even if the product underflows
            Guard.PositiveUpTo(pounds, MostKilograms / KilogramsInOnePound) * KilogramsInOnePound, double.Epsilon));

    /// <summary>Whole stones [st], and the pounds [lb] that are left.</summary>
    public (int Stones, double Pounds) StonesAndPounds
    {
        get
        {
            const double Rounding = 1e-12; // [st]: what comes to 13 st but for rounding is not 12 st and 14 pounds
            int stones = (int)(Pounds / PoundsInOneStone + Rounding);
            return (stones, Math.Max(Pounds - stones * PoundsInOneStone, 0));
        }
    }

    /// <summary>A body mass from stones and pounds; its text, as in <c>11st 5lb</c>, is read too.</summary>
    /// <param name="stones">Stones [st] of 14 pounds, not negative.</param>
    /// <param name="pounds">Pounds [lb], not negative; together greater than zero and at most 1000 kg.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative or NaN, or together zero or above 1000 kg.</exception>
    public static BodyMass FromStonesAndPounds(double stones, double pounds) =>
        new(Math.Max(
            Guard.PositiveUpTo(
                Guard.NotNegative(stones) * PoundsInOneStone + Guard.NotNegative(pounds), MostKilograms / KilogramsInOnePound,
                nameof(stones)) * KilogramsInOnePound,
            double.Epsilon));

    static (string Large, string Small)? IQuantity<BodyMass>.Pair => ("st", "lb");

    static (string Unit, double Factor)? IQuantity<BodyMass>.AlsoRead(ReadOnlySpan<char> symbol) =>
        symbol.Equals("st", StringComparison.OrdinalIgnoreCase) ? ("lb", PoundsInOneStone)
        : symbol.Equals("lb", StringComparison.OrdinalIgnoreCase) ? ("lb", 1)
        : null;

    static BodyMass IQuantity<BodyMass>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "kg" => FromKilograms(number),
        _ => FromPounds(number),
    };

    double IQuantity<BodyMass>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "kg" => Kilograms,
        _ => Pounds,
    };
}
