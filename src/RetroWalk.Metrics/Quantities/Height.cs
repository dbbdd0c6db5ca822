namespace RetroWalk.Metrics;

/// <summary>Standing height (stature) of the walker.</summary>
/// <remarks>Between 0.5 and 2.75 metres, the range of all adults on record, so that 175 metres is refused. <c>default</c> is no
/// person. Held in metres [m]. Immutable and thread-safe.</remarks>
public readonly partial record struct Height : IQuantity<Height>
{
    internal const double CentimetersInOneInch = 2.54; // exact
    internal const double CentimetersInOneFoot = 30.48; // exact: 12 inches

    private Height(double meters) => Meters = meters;

    /// <summary>Height [m].</summary>
    public double Meters { get; }

    /// <summary>Height [cm].</summary>
    public double Centimeters => Meters * 100;

    /// <summary>A height from metres.</summary>
    /// <param name="meters">Height [m], from 0.5 to 2.75.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.5 m, above 2.75 m, or NaN.</exception>
    public static Height FromMeters(double meters) => new(Guard.Between(meters, 0.5, 2.75, "a height in metres"));

    /// <summary>A height from centimetres.</summary>
    /// <param name="centimeters">Height [cm], from 50 to 275.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 50 cm, above 275 cm, or NaN.</exception>
    public static Height FromCentimeters(double centimeters) =>
        new(Guard.Between(centimeters, 50, 275, "a height in centimetres") / 100);

    /// <summary>Whole feet [ft], and the inches [in] that are left.</summary>
    public (int Feet, double Inches) FeetAndInches
    {
        get
        {
            const double Rounding = 1e-12; // [ft]: 213.35999999999999 cm are 7 ft and no inches, not 6 ft and 12 inches
            int feet = (int)(Centimeters / CentimetersInOneFoot + Rounding);
            return (feet, Math.Max(Centimeters - feet * CentimetersInOneFoot, 0) / CentimetersInOneInch);
        }
    }

    /// <summary>A height from feet and inches; its text, as in <c>5ft 11in</c>, is read too.</summary>
    /// <param name="feet">Feet [ft], not negative.</param>
    /// <param name="inches">Inches [in], not negative; together from 50 to 275 cm.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative or NaN, or together below 50 cm or above 275 cm.</exception>
    public static Height FromFeetAndInches(double feet, double inches) =>
        FromCentimeters(
            Guard.NotNegative(feet) * CentimetersInOneFoot + Guard.NotNegative(inches) * CentimetersInOneInch, nameof(feet));

    private static Height FromCentimeters(double centimeters, string name) =>
        new(Guard.Between(centimeters, 50, 275, "a height, in centimetres", name) / 100);

    static (string Large, string Small)? IQuantity<Height>.Pair => ("ft", "in");

    static (string Unit, double Factor)? IQuantity<Height>.AlsoRead(ReadOnlySpan<char> symbol) =>
        symbol.Equals("ft", StringComparison.OrdinalIgnoreCase) ? ("cm", CentimetersInOneFoot)
        : symbol.Equals("in", StringComparison.OrdinalIgnoreCase) ? ("cm", CentimetersInOneInch)
        : null;

    static Height IQuantity<Height>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "m" => FromMeters(number),
        _ => FromCentimeters(number),
    };

    double IQuantity<Height>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "m" => Meters,
        _ => Centimeters,
    };
}
