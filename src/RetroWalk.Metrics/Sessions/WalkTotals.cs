namespace RetroWalk.Metrics;

/// <summary>The totals over the priced time of a session: of what was walked in one direction, of what was run, or of
/// all.</summary>
/// <remarks>Excluded time is in <see cref="Excluded"/> only. gross = active + resting, active is never negative, and without
/// samples every total is 0. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(WalkTotalsJson))]
public readonly record struct WalkTotals : IFormattable
{
    private readonly DirectionSums _sums;
    private readonly BackwardExcess _excess; // of the backward part, per kilogram of body mass
    private readonly Walker _walker;
    private readonly WalkConditions _conditions;
    private readonly RetroWalkParameters? _parameters; // null in default
    private readonly bool _countsIntensity;
    private readonly bool _hasBackward;
    private readonly bool _lacksMechanics;
    private readonly double _runsGross; // of the runs in these totals, per kilogram of body mass

    internal WalkTotals(
        Walker walker, WalkConditions conditions, RetroWalkParameters parameters, in DirectionSums sums, BackwardExcess excess,
        bool countsIntensity, bool hasBackward = false, bool lacksMechanics = false, double runsGross = 0)
    {
        _parameters = parameters;
        _countsIntensity = countsIntensity;
        _hasBackward = hasBackward;
        _lacksMechanics = lacksMechanics;
        _runsGross = runsGross;
        _walker = walker;
        _conditions = conditions;
        _sums = sums;
        _excess = excess;
    }

    /// <summary>Priced time [s].</summary>
    public double DurationSeconds => Sums.Seconds.Value;

    /// <summary>Priced time, to the nearest tick; what is longer than a <see cref="TimeSpan"/> holds is its longest.</summary>
    public TimeSpan Duration => DurationSeconds < TimeSpan.MaxValue.TotalSeconds
        ? TimeSpan.FromTicks((long)Math.Round(DurationSeconds * TimeSpan.TicksPerSecond))
        : TimeSpan.MaxValue;

    /// <summary>Distance along the slope [m], as a belt or a wheel measures it.</summary>
    public double DistanceMeters => Sums.Meters.Value;

    /// <summary>Height climbed [m]: distance times the sine of the slope angle, where that is positive.</summary>
    public double AscentMeters => Sums.AscentMeters.Value;

    /// <summary>Height descended [m], not negative.</summary>
    public double DescentMeters => Sums.DescentMeters.Value;

    /// <summary>Gross energy: active + resting. In each sample it is at least the resting energy.</summary>
    public Energy Gross => Active + Resting;

    /// <summary>Resting energy: what the person would have spent at rest in the priced time.</summary>
    public Energy Resting => _walker.EnergyOf(_walker.RestingPower.WattsPerKilogram * DurationSeconds);

    /// <summary>Active energy: gross minus resting.</summary>
    public Energy Active => _walker.EnergyOf(Sums.Active.Value);

    /// <summary>Mean gross power over the priced time; NaN if there is none.</summary>
    public MetabolicPower MeanGrossPower =>
        MetabolicPower.Unchecked(_walker.RestingPower.WattsPerKilogram + Sums.Active.Value / DurationSeconds);

    /// <summary>Mean gross power of the whole body, in watts or kilocalories per hour; NaN if there is no priced time.</summary>
    public Power MeanWholeBodyPower => MeanGrossPower.Of(_walker.Mass);

    /// <summary>Mechanical work of the quadriceps while they shorten. NaN of runs, of which it is not known, and of walks by a
    /// forward model that the rules name; the totals of everything leave out that of runs.</summary>
    public Energy QuadricepsConcentric => OfWalks(Sums.Concentric.Value);

    /// <summary>Mechanical work of the quadriceps while they lengthen, as a magnitude. NaN where
    /// <see cref="QuadricepsConcentric"/> is.</summary>
    public Energy QuadricepsEccentric => OfWalks(Sums.Eccentric.Value);

    /// <summary>What both kinds of work cost in metabolic energy: concentric/η₊ + eccentric/η₋. An index in metabolic units.
    /// NaN where <see cref="QuadricepsConcentric"/> is.</summary>
    public Energy QuadricepsMetabolic => OfWalks(
        Sums.Concentric.Value / Quadriceps.ConcentricEfficiency + Sums.Eccentric.Value / Quadriceps.EccentricEfficiency);

    /// <summary>Priced time at speeds and grades at which nobody was measured, or with such a load [s]: forward and of runs. NaN
    /// where there is time backward, of which a session does not count it; <see cref="SessionTotals.EstimateOf"/> says it of a
    /// sample.</summary>
    /// <remarks>A plain sum, as those of <see cref="IntensityDose"/> are, with the same bound of its rounding.</remarks>
    public double ExtrapolatedSeconds => _hasBackward && DurationSeconds > 0 ? double.NaN : _sums.Extrapolated;

    /// <summary>Extrapolated if some of the priced time is, else measured; null where <see cref="ExtrapolatedSeconds"/> is
    /// NaN.</summary>
    public Validity? Validity =>
        double.IsNaN(ExtrapolatedSeconds) ? null
        : ExtrapolatedSeconds > 0 ? Metrics.Validity.Extrapolated
        : Metrics.Validity.Measured;

    /// <summary>Priced time and MET-minutes by intensity: of METs, or of the person's own reserve where the rules have
    /// <see cref="SessionRules.MaximalUptake"/>. NaN where the session does not count them.</summary>
    public IntensityDose Intensity =>
        _countsIntensity || DurationSeconds == 0 ? new(in _sums.Dose) : IntensityDose.NotCounted;

    /// <summary>Time that was not priced, by reason.</summary>
    public ExcludedTime Excluded => _sums.Excluded;

    /// <summary>Prediction interval of the gross energy of this one person: exp(±c·σ) times the total, which is the
    /// median.</summary>
    /// <remarks>
    /// <para>Person and day are the same throughout, so errors do not average out: the relative spreads of the samples are added,
    /// each weighted with its energy.</para>
    /// <para>Backward, the uncertainty of the excess is added: one factor for the whole session (τ, between studies), and one
    /// error each of the fitted λ and ρ. With the sums over time of X, D and v in place of a single walk's, the formula is that
    /// of <see cref="EnergyEstimate.GrossInterval"/>; a session of one sample has the interval of its estimate.</para>
    /// <para>c is <see cref="SpreadParameters.IntervalFactor(double, Grade)"/> with the tail weight averaged as σ is; 1.96 at
    /// 95 %.</para>
    /// <para>Over both directions the two parts are independent, σ² = σ_person² + σ_excess², unless the conditions contain a
    /// correlation that was measured on the person. That correlation is with the person's factor, and so with the energy of the
    /// walks: runs are priced without the factor.</para>
    /// </remarks>
    /// <param name="level">Nominal probability [1], between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public PredictionInterval<Energy> GrossInterval(double level = 0.95)
    {
        double factor = Elementary.Exp(SpreadParameters.IntervalFactor(level, TailWeight) * LogSpread);
        double joules = Gross.Joules;
        return new(Energy.Unchecked(joules / factor), Energy.Unchecked(joules * factor), level);
    }

    /// <summary>Whether this is somebody's: not in <c>default</c>.</summary>
    internal bool HasPerson => _walker.RestingRate is not null;

    /// <summary>The parts of the spread, in joules, which add up over sessions.</summary>
    internal CombinedSpread CombinedSpread
    {
        get
        {
            double kilograms = _walker.Mass.Kilograms;
            double shared = _conditions.SharedLogSpread * (Gross.Joules - _runsGross * kilograms);
            SampleSums<ScalarLane> sums = Sums;
            return new(
                sums.Spread.Value * kilograms, _excess.AbsoluteSpread * kilograms, shared, sums.Tail.Value * kilograms, 0, 0);
        }
    }

    private SampleSums<ScalarLane> Sums => _sums.Priced.Values;

    private Energy OfWalks(double joulesPerKilogram) =>
        _walker.EnergyOf(_lacksMechanics && DurationSeconds > 0 ? double.NaN : joulesPerKilogram);

    private double LogSpread
    {
        get
        {
            double gross = _sums.GrossOver(_walker.RestingPower.WattsPerKilogram);
            if (gross == 0)
                return 0; // no time, no energy
            return _excess.LogSpreadOfGross(Sums.Spread.Value / gross, gross, _conditions, 1 - _runsGross / gross);
        }
    }

    private double TailWeight => Sums.Spread.Value == 0 ? 0 : Sums.Tail.Value / Sums.Spread.Value;

    private QuadricepsParameters Quadriceps => _parameters?.Quadriceps ?? QuadricepsParameters.Shipped;

    /// <summary>Time, distance and gross energy in one line; the same in every culture.</summary>
    public override string ToString() => ToString(null);

    /// <summary>Time, distance, gross and active energy in one line; the same in every culture.</summary>
    /// <param name="format">A format of energies, as in <c>F0 kJ</c>; none for the text of <see cref="ToString()"/>.</param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">Not a format of an energy.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        string ofEnergies = Energy.FormatOr(format);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{DurationSeconds:0.###} s, {DistanceMeters:0.#} m, {Gross.ToString(ofEnergies)} gross, "
            + $"{Active.ToString(ofEnergies)} active");
    }
}
