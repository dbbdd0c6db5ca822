namespace RetroWalk.Metrics;

/// <summary>Grade of the path: rise over run along the direction of travel, positive uphill, whichever way the person
/// faces.</summary>
/// <remarks>A person who walks backward up a hill has a positive grade. Finite; <c>default</c> is level.
/// Held as a fraction: 0.05 is 5 % is 2.86°. Immutable and thread-safe.</remarks>
public readonly partial record struct Grade : IQuantity<Grade>
{
    private Grade(double fraction) => Fraction = fraction + 0.0; // a descent that underflows becomes 0, not -0

    /// <summary>Level ground, 0 %.</summary>
    public static Grade Level => default;

    /// <summary>Rise over run [1]: the tangent of the slope angle.</summary>
    public double Fraction { get; }

    /// <summary>Rise over run [%].</summary>
    public double Percent => Fraction * 100;

    /// <summary>Slope angle [°].</summary>
    public double Degrees => double.RadiansToDegrees(Math.Atan(Fraction));

    /// <summary>A grade from a fraction.</summary>
    /// <param name="fraction">Rise over run [1], finite; 0.05 for 5 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite.</exception>
    public static Grade FromFraction(double fraction) => new(Guard.Finite(fraction));

    /// <summary>A grade from per cent.</summary>
    /// <param name="percent">Rise over run [%], finite; 5 for 5 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite.</exception>
    public static Grade FromPercent(double percent) => new(Guard.Finite(percent) / 100);

    /// <summary>The same path the other way: uphill for downhill.</summary>
    public static Grade operator -(Grade grade) => new(-grade.Fraction);

    /// <summary>A grade from a slope angle.</summary>
    /// <param name="degrees">Slope angle [°], steeper than −90 and less than 90.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN, or −90° or less, or 90° or more.</exception>
    public static Grade FromDegrees(double degrees) =>
        new(Math.Tan(double.DegreesToRadians(Guard.Within(degrees, -90, 90))));

    // "5" would be 500 %, but no per cent is large enough for 1e307.
    static bool IQuantity<Grade>.IsClearWithoutUnit(double number) => Math.Abs(number) < 1 || double.IsInfinity(number * 100);

    static string? IQuantity<Grade>.HeldUnit => "m/m";

    static Grade IQuantity<Grade>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "" or "m/m" => FromFraction(number),
        "%" => FromPercent(number),
        _ => FromDegrees(number),
    };

    double IQuantity<Grade>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "" or "m/m" => Fraction,
        "%" => ConvertedNumber.InFewestDigits(Fraction, Percent, static percent => percent / 100),
        _ => Degrees,
    };
}
