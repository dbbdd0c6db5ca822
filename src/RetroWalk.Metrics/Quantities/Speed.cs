namespace RetroWalk.Metrics;

/// <summary>Speed of travel over ground or belt, whichever way the person faces.</summary>
/// <remarks>Finite and never negative: direction is a <see cref="WalkingDirection"/>, not a sign.
/// <c>default</c> is standing still. Held in metres per second [m·s⁻¹]. Immutable and thread-safe.</remarks>
public readonly partial record struct Speed : IQuantity<Speed>
{
    private const double MetersPerSecondInOneMilePerHour = 0.44704; // exact: 1609.344 m in 3600 s
    internal const double MetersInOneMile = 1609.344; // exact, international mile

    private Speed(double metersPerSecond) => MetersPerSecond = metersPerSecond;

    /// <summary>Standing still. The same as <c>default</c>.</summary>
    public static Speed Zero => default;

    /// <summary>Speed [m·s⁻¹].</summary>
    public double MetersPerSecond { get; }

    /// <summary>Speed [km·h⁻¹].</summary>
    public double KilometersPerHour => MetersPerSecond * 3600 / 1000;

    /// <summary>Speed [mi·h⁻¹].</summary>
    public double MilesPerHour => MetersPerSecond / MetersPerSecondInOneMilePerHour;

    /// <summary>Pace [min·km⁻¹]; infinite when standing still.</summary>
    public double MinutesPerKilometer => 1000 / MetersPerSecond / 60;

    /// <summary>Pace [min·mi⁻¹]; infinite when standing still.</summary>
    public double MinutesPerMile => MetersInOneMile / MetersPerSecond / 60;

    /// <summary>A speed from metres per second.</summary>
    /// <param name="metersPerSecond">Speed [m·s⁻¹], finite and not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    public static Speed FromMetersPerSecond(double metersPerSecond) => new(Guard.NotNegative(metersPerSecond));

    /// <summary>A speed from kilometres per hour.</summary>
    /// <param name="kilometersPerHour">Speed [km·h⁻¹], finite and not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    public static Speed FromKilometersPerHour(double kilometersPerHour) =>
        new(Guard.Converted(Guard.NotNegative(kilometersPerHour) * 1000 / 3600, kilometersPerHour, nameof(kilometersPerHour)));

    /// <summary>A speed from miles per hour (international mile).</summary>
    /// <param name="milesPerHour">Speed [mi·h⁻¹], finite and not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    public static Speed FromMilesPerHour(double milesPerHour) =>
        new(Guard.NotNegative(milesPerHour) * MetersPerSecondInOneMilePerHour);

    /// <summary>A speed from steps and their length, where both were measured.</summary>
    /// <param name="stepsPerMinute">Steps of both feet [min⁻¹], finite and not negative. A stride is two steps.</param>
    /// <param name="stepLengthMeters">Length of one step [m], finite and not negative: half a stride.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN, infinite, or so large that the speed overflows.</exception>
    public static Speed FromSteps(double stepsPerMinute, double stepLengthMeters) =>
        new(Guard.Converted(
            Guard.NotNegative(stepsPerMinute) / 60 * Guard.NotNegative(stepLengthMeters), stepLengthMeters,
            nameof(stepLengthMeters)));

    /// <summary>A speed from a pace per kilometre.</summary>
    /// <param name="minutesPerKilometer">Pace [min·km⁻¹], finite and greater than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, NaN, infinite, or so small that the speed
    /// overflows.</exception>
    public static Speed FromMinutesPerKilometer(double minutesPerKilometer) =>
        new(Guard.Converted(1000 / Guard.Positive(minutesPerKilometer) / 60, minutesPerKilometer, nameof(minutesPerKilometer)));

    /// <summary>A speed from a pace per mile (international mile).</summary>
    /// <param name="minutesPerMile">Pace [min·mi⁻¹], finite and greater than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, NaN, infinite, or so small that the speed
    /// overflows.</exception>
    public static Speed FromMinutesPerMile(double minutesPerMile) =>
        new(Guard.Converted(MetersInOneMile / Guard.Positive(minutesPerMile) / 60, minutesPerMile, nameof(minutesPerMile)));

    /// <summary>A faster speed, as by a step of a treadmill.</summary>
    /// <exception cref="ArgumentOutOfRangeException">So fast that the sum overflows.</exception>
    public static Speed operator +(Speed left, Speed right) =>
        new(Guard.NotNegative(left.MetersPerSecond + right.MetersPerSecond, nameof(right)));

    /// <summary>A slower speed, as by a step of a treadmill.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A step that leads below standing still: direction is not a
    /// sign.</exception>
    public static Speed operator -(Speed left, Speed right) =>
        right <= left
            ? new(left.MetersPerSecond - right.MetersPerSecond)
            : throw new ArgumentOutOfRangeException(
                nameof(right), right, $"right is {right}: it must not be above left, {left}, because no speed is negative.");

    /// <summary>A multiple of a speed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A factor that is negative, NaN, infinite, or so large that the product
    /// overflows.</exception>
    public static Speed operator *(Speed speed, double factor) =>
        new(Guard.Converted(speed.MetersPerSecond * Guard.NotNegative(factor), factor, nameof(factor)));

    /// <inheritdoc cref="operator *(Speed, double)"/>
    public static Speed operator *(double factor, Speed speed) => speed * factor;

    static (string Unit, double Factor)? IQuantity<Speed>.AlsoRead(ReadOnlySpan<char> symbol) =>
        symbol.Equals("kph", StringComparison.OrdinalIgnoreCase) ? ("km/h", 1) : null;

    static Speed IQuantity<Speed>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "m/s" => FromMetersPerSecond(number),
        "km/h" => FromKilometersPerHour(number),
        "mph" => FromMilesPerHour(number),
        "min/km" => FromMinutesPerKilometer(number),
        _ => FromMinutesPerMile(number),
    };

    double IQuantity<Speed>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "m/s" => MetersPerSecond,
        "km/h" => KilometersPerHour,
        "mph" => MilesPerHour,
        "min/km" => MinutesPerKilometer,
        _ => MinutesPerMile,
    };
}
