namespace RetroWalk.Metrics;

/// <summary>What sessions of different masses, conditions, days or people add up to: what adds is kept, and the rest is
/// dropped.</summary>
/// <remarks>
/// <para>Energies, time, distance, climb and doses of intensity add. The mean power, the conditions and the person do not, and
/// are not here. What is forward, backward or running is added apart: see <see cref="Of"/>.</para>
/// <para>Intervals add by whose error it is. The sessions of one person share the person's errors, that of the level and that of
/// the excess backward, so each of the two adds in full; between each other they are independent, as in
/// <see cref="WalkTotals.GrossInterval"/>, apart from a correlation that was measured on the person. Different people are
/// independent: means and variances add, and the interval is that of the log-normal with the same mean and variance (Fenton 1960,
/// doi:10.1109/TCOM.1960.1097606). What all people share, the error of the model itself, is not in it.</para>
/// <para><c>default</c> is nobody's, and adds nothing. Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(CombinedTotalsJson))]
public readonly record struct CombinedTotals
{
    /// <summary>How many people: sessions that were added as those of one person count once.</summary>
    public int People { get; private init; }

    /// <summary>Priced time [s].</summary>
    public double DurationSeconds { get; private init; }

    /// <summary>Distance along the slope [m].</summary>
    public double DistanceMeters { get; private init; }

    /// <summary>Height climbed [m].</summary>
    public double AscentMeters { get; private init; }

    /// <summary>Height descended [m], not negative.</summary>
    public double DescentMeters { get; private init; }

    /// <summary>Time that was not priced [s].</summary>
    public double ExcludedSeconds { get; private init; }

    /// <summary>Gross energy: active + resting.</summary>
    public Energy Gross => Active + Resting;

    /// <summary>Resting energy of the priced time.</summary>
    public Energy Resting { get; private init; }

    /// <summary>Active energy: gross minus resting.</summary>
    public Energy Active { get; private init; }

    /// <summary>What the work of the quadriceps costs in metabolic energy; see
    /// <see cref="WalkTotals.QuadricepsMetabolic"/>.</summary>
    public Energy QuadricepsMetabolic { get; private init; }

    /// <summary>Time and MET-minutes by intensity; NaN if one of the sessions does not count them.</summary>
    public IntensityDose Intensity { get; private init; }

    /// <summary>What the interval is computed from: standard deviations, and of several people mean and variance of their
    /// sum.</summary>
    internal CombinedSpread Spread { get; private init; }

    /// <summary>Totals of one session, or of its walks forward, its walks backward or its runs alone.</summary>
    /// <param name="totals">The totals.</param>
    public static CombinedTotals Of(WalkTotals totals) =>
        totals.HasPerson
            ? new()
            {
                People = 1,
                DurationSeconds = totals.DurationSeconds,
                DistanceMeters = totals.DistanceMeters,
                AscentMeters = totals.AscentMeters,
                DescentMeters = totals.DescentMeters,
                ExcludedSeconds = totals.Excluded.TotalSeconds,
                Resting = totals.Resting,
                Active = totals.Active,
                QuadricepsMetabolic = totals.QuadricepsMetabolic,
                Intensity = totals.Intensity,
                Spread = totals.CombinedSpread,
            }
            : default;

    /// <summary>The sum with other sessions of the same person, whatever the mass or conditions then.</summary>
    /// <param name="other">Totals of the same person.</param>
    /// <exception cref="ArgumentException">Either is of several people: add up each person's sessions first.</exception>
    public CombinedTotals PlusSamePerson(CombinedTotals other)
    {
        if (People > 1 || other.People > 1)
            throw new ArgumentException(
                $"One part is of {Math.Max(People, other.People)} people: add up the sessions of each person first, then the "
                + "people.",
                nameof(other));
        return Plus(in other, Math.Max(People, other.People), Spread.PlusSamePerson(other.Spread));
    }

    /// <summary>The sum with totals of other people.</summary>
    /// <param name="other">Totals of people who are not in this.</param>
    /// <exception cref="OverflowException">More people than can be counted.</exception>
    public CombinedTotals PlusOtherPeople(CombinedTotals other) =>
        People == 0 ? other
        : other.People == 0 ? this
        : other.People > int.MaxValue - People
            ? throw new OverflowException($"{People} and {other.People} people are more than can be counted.")
        : Plus(
            in other, People + other.People,
            Spread.OfPeople(Gross.Joules, People).PlusOtherPeople(other.Spread.OfPeople(other.Gross.Joules, other.People)));

    /// <summary>Prediction interval of the gross energy; of several people that of their sum, around the
    /// median of its log-normal.</summary>
    /// <param name="level">Nominal probability [1], between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public PredictionInterval<Energy> GrossInterval(double level = 0.95)
    {
        double c = SpreadParameters.IntervalFactor(level, Spread.TailWeight);
        (double median, double logSpread) = Spread.MedianAndLogSpread(Gross.Joules, People);
        double factor = Elementary.Exp(c * logSpread);
        return new(Energy.Unchecked(median / factor), Energy.Unchecked(median * factor), level);
    }

    internal static CombinedTotals OfNumbers(ReadOnlySpan<double> numbers, int people) => new()
    {
        People = people,
        DurationSeconds = numbers[0],
        DistanceMeters = numbers[1],
        AscentMeters = numbers[2],
        DescentMeters = numbers[3],
        ExcludedSeconds = numbers[4],
        Resting = Energy.Unchecked(numbers[5]),
        Active = Energy.Unchecked(numbers[6]),
        QuadricepsMetabolic = Energy.Unchecked(numbers[7]),
        Spread = new(numbers[8], numbers[9], numbers[10], numbers[11], numbers[12], numbers[13]),
        Intensity = new(new DoseSums(numbers[14], numbers[15], numbers[16], numbers[17], numbers[18], numbers[19])),
    };

    /// <summary>All numbers, in the order of <see cref="OfNumbers"/>.</summary>
    internal double[] Numbers() =>
    [
        DurationSeconds, DistanceMeters, AscentMeters, DescentMeters, ExcludedSeconds, Resting.Joules, Active.Joules,
        QuadricepsMetabolic.Joules, Spread.Person, Spread.Excess, Spread.Shared, Spread.Tail, Spread.Mean, Spread.Variance,
        Intensity.Sums.LightSeconds, Intensity.Sums.ModerateSeconds, Intensity.Sums.VigorousSeconds,
        Intensity.Sums.LightGross, Intensity.Sums.ModerateGross, Intensity.Sums.VigorousGross,
    ];

    private CombinedTotals Plus(in CombinedTotals other, int people, CombinedSpread spread) => new()
    {
        People = people,
        DurationSeconds = DurationSeconds + other.DurationSeconds,
        DistanceMeters = DistanceMeters + other.DistanceMeters,
        AscentMeters = AscentMeters + other.AscentMeters,
        DescentMeters = DescentMeters + other.DescentMeters,
        ExcludedSeconds = ExcludedSeconds + other.ExcludedSeconds,
        Resting = Resting + other.Resting,
        Active = Active + other.Active,
        QuadricepsMetabolic = QuadricepsMetabolic + other.QuadricepsMetabolic,
        Intensity = Intensity + other.Intensity,
        Spread = spread,
    };

    /// <summary>People, time, distance and gross energy in one line; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{People} {(People == 1 ? "person" : "people")}, {DurationSeconds:0.###} s, {DistanceMeters:0.#} m, "
            + $"{Gross.Kilocalories:0.#} kcal gross, {Active.Kilocalories:0.#} active");
}
