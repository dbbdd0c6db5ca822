namespace RetroWalk.Metrics;

/// <summary>An amount of energy.</summary>
/// <remarks>Finite where it is made by a factory; NaN where a model has no value. May be negative as a difference.
/// <c>default</c> is zero. Held in joules [J]. Immutable and thread-safe.</remarks>
public readonly partial record struct Energy : IQuantity<Energy>
{
    private const double JoulesInOneKilojoule = 1000;
    internal const double JoulesInOneKilocalorie = 4184; // exact: the thermochemical kilocalorie

    private Energy(double joules) => Joules = joules;

    /// <summary>No energy: where a sum begins. The same as <c>default</c>.</summary>
    public static Energy Zero => default;

    /// <summary>Energy [J].</summary>
    public double Joules { get; }

    /// <summary>Energy [kJ].</summary>
    public double Kilojoules => Joules / JoulesInOneKilojoule;

    /// <summary>Energy [kcal]: what people call calories; 1 kcal is 4184 J.</summary>
    public double Kilocalories => Joules / JoulesInOneKilocalorie;

    /// <summary>An energy from joules.</summary>
    /// <param name="joules">Energy [J], finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite.</exception>
    public static Energy FromJoules(double joules) => new(Guard.Finite(joules));

    /// <summary>An energy from kilojoules.</summary>
    /// <param name="kilojoules">Energy [kJ], finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN, infinite, or so large that it overflows in joules.</exception>
    public static Energy FromKilojoules(double kilojoules) =>
        new(Guard.Converted(kilojoules * JoulesInOneKilojoule, kilojoules, nameof(kilojoules)));

    /// <summary>An energy from kilocalories.</summary>
    /// <param name="kilocalories">Energy [kcal], finite; 1 kcal is 4184 J.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN, infinite, or so large that it overflows in joules.</exception>
    public static Energy FromKilocalories(double kilocalories) =>
        new(Guard.Converted(kilocalories * JoulesInOneKilocalorie, kilocalories, nameof(kilocalories)));

    /// <summary>The sum of two energies.</summary>
    public static Energy operator +(Energy left, Energy right) => new(left.Joules + right.Joules);

    /// <summary>The difference of two energies.</summary>
    public static Energy operator -(Energy left, Energy right) => new(left.Joules - right.Joules);

    /// <summary>A multiple of an energy, as for a share of it or for several rounds.</summary>
    public static Energy operator *(Energy energy, double factor) => new(energy.Joules * factor);

    /// <inheritdoc cref="operator *(Energy, double)"/>
    public static Energy operator *(double factor, Energy energy) => energy * factor;

    /// <summary>A part of an energy, as for the mean of several; divided by 0 it is not finite.</summary>
    public static Energy operator /(Energy energy, double factor) => new(energy.Joules / factor);

    /// <summary>How many times the right one is in the left one [1]; not finite where the right one is zero.</summary>
    public static double operator /(Energy left, Energy right) => left.Joules / right.Joules;

    /// <summary>The power that spends an energy in a time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A duration of zero or less.</exception>
    public static Power operator /(Energy energy, TimeSpan duration) =>
        Power.Unchecked(energy.Joules / Guard.Positive(duration).TotalSeconds);

    /// <summary>The same energy with the other sign.</summary>
    public static Energy operator -(Energy energy) => new(0 - energy.Joules); // 0 stays without a sign

    /// <summary>How results show an energy, unless another format is asked for.</summary>
    internal const string ShownFormat = "0.# kcal";

    internal static string FormatOr(string? format) => string.IsNullOrEmpty(format) ? ShownFormat : format;

    /// <summary>A result, which may be NaN where a model has no value.</summary>
    internal static Energy Unchecked(double joules) => new(joules);

    static bool IQuantity<Energy>.MayHoldNoValue => true;

    static string? IQuantity<Energy>.HeldUnit => "J";

    static Energy IQuantity<Energy>.From(double number, ReadOnlySpan<char> unit) => !double.IsFinite(number)
        ? Unchecked(number)
        : unit switch
        {
            "J" => FromJoules(number),
            "kJ" => FromKilojoules(number),
            _ => FromKilocalories(number),
        };

    double IQuantity<Energy>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "J" => Joules,
        "kJ" => Kilojoules,
        _ => double.IsFinite(Joules)
            ? ConvertedNumber.InFewestDigits(
                Joules, Kilocalories, static kilocalories => kilocalories * JoulesInOneKilocalorie) + 0.0 // no -0
            : Joules,
    };
}
