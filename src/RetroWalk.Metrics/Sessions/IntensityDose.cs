namespace RetroWalk.Metrics;

/// <summary>How long somebody was active at which intensity: time and MET-minutes of each class. Doses of sessions add, over a
/// week and over people.</summary>
/// <remarks>
/// <para>MET-minutes are gross: 10 minutes at 4 MET are 40. They are NaN, as the times are, where a session did not count them.
/// <c>default</c> is no time. Immutable and thread-safe.</para>
/// <para>The sums are plain ones, unlike those of the energies: the rounding of n samples is at most (n + 1)·2⁻⁵³ of a sum, which
/// is 1.1e-10 over a million samples. How samples are split, ordered and merged changes a sum by no more than twice that.</para>
/// <para>The World Health Organization compares a week of adults with 150 minutes of moderate or 75 of vigorous activity, or a
/// combination of both in which a vigorous minute counts as two: Bull et al. 2020, Br J Sports Med 54(24):1451-1462,
/// doi:10.1136/bjsports-2020-102955. The numbers are arithmetic on an estimate of the energy, and no medical advice.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(IntensityDoseJson))]
public readonly record struct IntensityDose
{
    /// <summary>Moderate activity a week that the guideline names as the least for adults [min].</summary>
    public const double WeeklyModerateMinutes = 150;

    /// <summary>Vigorous activity a week in its place [min].</summary>
    public const double WeeklyVigorousMinutes = 75;

    private const double JoulesPerKilogramInOneMetMinute = 60 * MetabolicEquivalent.WattsPerKilogramInOneMet;

    internal IntensityDose(in DoseSums sums) => Sums = sums;

    internal DoseSums Sums { get; }

    /// <summary>A dose that was not counted.</summary>
    internal static IntensityDose NotCounted { get; } = new(
        new DoseSums(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN));

    /// <summary>Time in one class [s].</summary>
    /// <param name="intensity">The class.</param>
    /// <exception cref="ArgumentOutOfRangeException">A class that is not defined.</exception>
    public double SecondsOf(IntensityClass intensity) => Sums[IndexOf(intensity)];

    /// <summary>Gross MET-minutes in one class [MET·min].</summary>
    /// <param name="intensity">The class.</param>
    /// <exception cref="ArgumentOutOfRangeException">A class that is not defined.</exception>
    public double MetMinutesOf(IntensityClass intensity) =>
        Sums[DoseSums.Count / 2 + IndexOf(intensity)] / JoulesPerKilogramInOneMetMinute;

    /// <summary>Gross MET-minutes of all classes [MET·min].</summary>
    public double MetMinutes =>
        (Sums.LightGross + Sums.ModerateGross + Sums.VigorousGross) / JoulesPerKilogramInOneMetMinute;

    /// <summary>Moderate minutes, and vigorous ones twice [min].</summary>
    public double EquivalentModerateMinutes => (Sums.ModerateSeconds + 2 * Sums.VigorousSeconds) / 60;

    /// <summary><see cref="EquivalentModerateMinutes"/> as a share of <see cref="WeeklyModerateMinutes"/> [1], for the sum of a
    /// week.</summary>
    public double WeeklyGuidelineShare => EquivalentModerateMinutes / WeeklyModerateMinutes;

    /// <summary>Both doses together, such as those of the days of a week.</summary>
    public static IntensityDose operator +(IntensityDose left, IntensityDose right) => new(left.Sums.Plus(right.Sums));

    /// <summary>Minutes of each class and MET-minutes in one line; the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"light {Sums.LightSeconds / 60:0.#} min, moderate {Sums.ModerateSeconds / 60:0.#}, vigorous "
        + $"{Sums.VigorousSeconds / 60:0.#}; {MetMinutes:0} MET-min");

    /// <summary>Index of the time of a class in <see cref="DoseSums"/>; the energies follow the times.</summary>
    private static int IndexOf(IntensityClass intensity) =>
        intensity is >= IntensityClass.Light and <= IntensityClass.Vigorous
            ? (int)intensity
            : throw new ArgumentOutOfRangeException(
                nameof(intensity), intensity,
                FormattableString.Invariant($"intensity is {(int)intensity}: it must be Light, Moderate or Vigorous."));
}
