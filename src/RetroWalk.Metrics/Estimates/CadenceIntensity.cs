namespace RetroWalk.Metrics;

/// <summary>How hard a walk forward is, from the steps per minute and the age alone: for steps without a speed.</summary>
/// <remarks>
/// <para>The thresholds of the CADENCE-Adults study: healthy adults of 21 to 85 years on a treadmill, until they chose to run,
/// reached 75 % of their predicted maximal heart rate, or found it somewhat hard. Cadences at which the regression crosses 3 to
/// 6 MET, with the 95 % prediction interval of one person [min⁻¹]:</para>
/// <code>
/// years   people   3 MET                  4 MET                  5 MET                  6 MET
/// 21-40   76       102                    not seen               not seen               129
/// 41-60   80       101.7 (54.9-110.6)     not seen               not seen               132.1 (122.0-142.2)
/// 61-85   98       103.1 (70.0-114.2)     116.4 (105.3-127.4)    129.6 (118.6-140.7)    142.9 (131.8-148.4)
/// </code>
/// <para>Between two thresholds <see cref="Intensity"/> is a straight line, which is an interpolation. The intervals of 21 to 40
/// years were not seen. Nothing was published for steps backward: do not use it there.</para>
/// <para>Tudor-Locke et al. 2019, doi:10.1186/s12966-019-0769-6; 2020, doi:10.1186/s12966-020-01045-z; 2021,
/// doi:10.1186/s12966-021-01199-4; the values from their abstracts.</para>
/// <para><c>default</c> is not a valid result. Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(CadenceIntensityJson))]
public readonly record struct CadenceIntensity
{
    private const double YoungestYears = 21;
    private const double OldestYears = 85;
    private const double SlowestStepsPerMinute = 60; // nothing was published for slower steps

    /// <summary>The intensity of walking forward at a cadence.</summary>
    /// <param name="stepsPerMinute">Steps of both feet [min⁻¹], finite and not negative.</param>
    /// <param name="ageYears">Age [y], from 21 to 85: others were not measured.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative cadence, an age outside 21 to 85, or NaN.</exception>
    public CadenceIntensity(double stepsPerMinute, double ageYears)
    {
        StepsPerMinute = Guard.NotNegative(stepsPerMinute);
        AgeYears = Guard.Between(ageYears, YoungestYears, OldestYears, "an age in years");
    }

    /// <summary>Steps of both feet [min⁻¹].</summary>
    public double StepsPerMinute { get; }

    /// <summary>Age [y].</summary>
    public double AgeYears { get; }

    /// <summary>The study of this age.</summary>
    public Citation Source => YoungestOfGroup switch
    {
        21 => Paper(2019, "21-40 year olds: CADENCE-adults", "16:8", "10.1186/s12966-019-0769-6"),
        41 => Paper(2020, "41 to 60-year-old adults: the CADENCE-adults study", "17", "10.1186/s12966-020-01045-z"),
        _ => Paper(2021, "61-85-year-old adults: the CADENCE-Adults study", "18", "10.1186/s12966-021-01199-4"),
    };

    /// <summary>Class of the median person; null below 60 steps per minute, of which the study says nothing.</summary>
    public IntensityClass? Class => ClassBy(Thresholds.Median);

    /// <summary>The class that 97.5 % of people reach at least; null where its threshold was not seen, and below 60 steps per
    /// minute.</summary>
    public IntensityClass? LowestClass => ClassBy(Thresholds.High);

    /// <summary>The class that 97.5 % of people reach at most; null where its threshold was not seen, and below 60 steps per
    /// minute.</summary>
    public IntensityClass? HighestClass => ClassBy(Thresholds.Low);

    /// <summary>Intensity of the median person, on a straight line between the thresholds; NaN below the lowest and above the
    /// highest.</summary>
    public MetabolicEquivalent Intensity
    {
        get
        {
            (double at3, double at4, double at5, double at6) = Thresholds.Median;
            double mets = StepsPerMinute < at3 || StepsPerMinute > at6 ? double.NaN
                : StepsPerMinute <= at4 ? Between(at3, at4, 3)
                : StepsPerMinute <= at5 ? Between(at4, at5, 4)
                : Between(at5, at6, 5);
            return MetabolicEquivalent.Unchecked(mets);
        }
    }

    private int YoungestOfGroup => AgeYears switch { < 41 => 21, < 61 => 41, _ => 61 };

    private (Cadences Low, Cadences Median, Cadences High) Thresholds => YoungestOfGroup switch
    {
        21 => (Cadences.NotSeen, Cadences.Of(102, 129), Cadences.NotSeen),
        41 => (Cadences.Of(54.9, 122.0), Cadences.Of(101.7, 132.1), Cadences.Of(110.6, 142.2)),
        _ => (new(70.0, 105.3, 118.6, 131.8), new(103.1, 116.4, 129.6, 142.9), new(114.2, 127.4, 140.7, 148.4)),
    };

    /// <summary>Cadence, class and what it may be, as in <c>105 steps/min: moderate (light to moderate)</c>; the same in every
    /// culture.</summary>
    public override string ToString()
    {
        string cadence = string.Create(CultureInfo.InvariantCulture, $"{StepsPerMinute:0.#} steps/min");
        return Class is not IntensityClass median ? $"{cadence}: not known"
            : LowestClass is IntensityClass lowest && HighestClass is IntensityClass highest
                ? $"{cadence}: {Word(median)} ({Word(lowest)} to {Word(highest)})"
            : $"{cadence}: {Word(median)}";
    }

    private static string Word(IntensityClass intensity) => intensity.ToString().ToLowerInvariant();

    private static Citation Paper(int year, string of, string volume, string doi) => new(
        $"TudorLocke{year}", "Tudor-Locke C, et al.", year, $"Walking cadence (steps/min) and intensity in {of}",
        $"Int J Behav Nutr Phys Act {volume}", doi);

    private double Between(double low, double high, double mets) => mets + (StepsPerMinute - low) / (high - low);

    private IntensityClass? ClassBy(Cadences thresholds) =>
        !(StepsPerMinute >= SlowestStepsPerMinute) || double.IsNaN(thresholds.At3) ? null
        : StepsPerMinute >= thresholds.At6 ? IntensityClass.Vigorous
        : StepsPerMinute >= thresholds.At3 ? IntensityClass.Moderate
        : IntensityClass.Light;

    /// <summary>Cadences of 3, 4, 5 and 6 MET [min⁻¹].</summary>
    private readonly record struct Cadences(double At3, double At4, double At5, double At6)
    {
        internal static Cadences NotSeen => new(double.NaN, double.NaN, double.NaN, double.NaN);

        /// <summary>Only the first and the last were published: the others lie on the straight line between.</summary>
        internal static Cadences Of(double at3, double at6) => new(at3, at3 + (at6 - at3) / 3, at6 - (at6 - at3) / 3, at6);
    }
}
