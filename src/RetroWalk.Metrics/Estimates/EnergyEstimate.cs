namespace RetroWalk.Metrics;

/// <summary>What one walk of one person in one direction costs, how far that can be trusted, and how certain it is.</summary>
/// <remarks>
/// <para>Gross is all the energy of that time; resting is what the person would have spent at rest; active is the difference.
/// Health apps call them total, basal and active energy: add up gross or active energies, never both.</para>
/// <para>Outside the supported domain of the model every number is NaN, resting included, so that no part of an invalid estimate
/// gets into a sum.</para>
/// <para><c>default</c> is no estimate: its numbers are NaN, its validity is <see cref="Validity.Outside"/>, and it has no
/// model.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(EnergyEstimateJson))]
public readonly record struct EnergyEstimate : IFormattable
{
    private readonly double _logSpread;
    private readonly QuadricepsParameters? _mechanics; // null if the quadriceps effort does not apply with the model

    /// <summary>The model's power must be NaN outside its supported domain; every other number is NaN then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // saves the caller a copy of the estimate
    internal EnergyEstimate(
        ModelCard model, in Walker walker, Speed speed, Grade grade, TimeSpan duration,
        double modelWattsPerKilogram, double logSpread, QuadricepsParameters? mechanics, WalkConditions conditions = default)
    {
        Model = model;
        Walker = walker;
        Speed = speed;
        Grade = grade;
        Duration = duration;
        ModelPower = MetabolicPower.Unchecked(modelWattsPerKilogram);
        _logSpread = logSpread;
        _mechanics = mechanics;
        Conditions = conditions;
    }

    /// <summary>Card of the model that priced the walk; <c>null</c> in <c>default</c>.</summary>
    public ModelCard Model { get; }

    /// <summary>Direction of the walk.</summary>
    /// <exception cref="InvalidOperationException"><c>default</c>, which is no estimate and has no direction.</exception>
    public WalkingDirection Direction => Model is null ? throw NoEstimate() : Model.Direction;

    /// <summary>The person.</summary>
    public Walker Walker { get; }

    /// <summary>Speed of travel.</summary>
    public Speed Speed { get; }

    /// <summary>Grade along travel.</summary>
    public Grade Grade { get; }

    /// <summary>Duration of the walk.</summary>
    public TimeSpan Duration { get; }

    /// <summary>Distance along the slope [m]: speed times duration.</summary>
    public double DistanceMeters => Model is null ? double.NaN : Speed.MetersPerSecond * Duration.TotalSeconds;

    /// <summary>Practice, handrail and the person's own factor.</summary>
    public WalkConditions Conditions { get; }

    /// <summary>How far the estimate can be trusted; conditions that were not measured make it extrapolated.</summary>
    public Validity Validity =>
        !HasValue ? Validity.Outside
        : Conditions.WereMeasured(Direction, Grade) ? Model.ValidityAt(Speed, Grade)
        : Validity.Extrapolated;

    /// <summary>The limits that were passed: of the supported domain when outside, of the measured one when
    /// extrapolated.</summary>
    public DomainLimits LimitsPassed => Model is null ? DomainLimits.None : Model.LimitsPassed(Speed, Grade);

    /// <summary>The limits that were passed, and the conditions that were not measured, in words; empty when measured.</summary>
    public IReadOnlyList<string> ValidityNotes =>
        Model is null ? ["default(EnergyEstimate) is no estimate: no walk was priced"]
        : HasValue && !Conditions.WereMeasured(Direction, Grade)
            ? [.. Model.ValidityNotes(Speed, Grade), .. Conditions.Notes(Direction, Grade)]
        : HasValue || !Model.Covers(Speed, Grade)
            ? Model.ValidityNotes(Speed, Grade)
            : [$"{Model.Name} gives no positive power for this person, load and ground"];

    /// <summary>Gross metabolic power: the model's, or the resting rate where the model's is lower.</summary>
    /// <remarks>A person never spends less than at rest.</remarks>
    public MetabolicPower GrossPower =>
        Model is null ? MetabolicPower.None : Walker.NotBelowRest(ModelPower);

    /// <summary>Gross power of the whole body, in watts or kilocalories per hour.</summary>
    public Power WholeBodyPower => GrossPower.Of(Walker.Mass);

    /// <summary>Resting power of the person.</summary>
    public MetabolicPower RestingPower => HasValue ? Walker.RestingPower : MetabolicPower.None;

    /// <summary>Active power: gross minus resting.</summary>
    public MetabolicPower ActivePower =>
        MetabolicPower.Unchecked(GrossPower.WattsPerKilogram - RestingPower.WattsPerKilogram);

    /// <summary>Gross energy: active + resting.</summary>
    public Energy Gross => Active + Resting;

    /// <summary>Resting energy: what the person would have spent at rest in that time.</summary>
    public Energy Resting => Walker.EnergyOf(RestingPower.WattsPerKilogram * Duration.TotalSeconds);

    /// <summary>Active energy: gross minus resting.</summary>
    public Energy Active => Walker.EnergyOf(ActivePower.WattsPerKilogram * Duration.TotalSeconds);

    /// <summary>Gross power as a multiple of the standard resting rate.</summary>
    public MetabolicEquivalent MetabolicEquivalent => GrossPower.MetabolicEquivalent;

    /// <summary>Gross oxygen uptake.</summary>
    public OxygenUptake OxygenUptake => GrossPower.OxygenUptake;

    /// <summary>Gross cost of transport; infinite when standing still.</summary>
    public CostOfTransport CostOfTransport => GrossPower.CostOfTransportAt(Speed);

    /// <summary>Effort of the quadriceps in this direction.</summary>
    public QuadricepsPower Quadriceps
    {
        get
        {
            if (_mechanics is null || !HasValue)
                return QuadricepsPower.None;
            KneePower knee = KneePower.At(Speed.MetersPerSecond, Grade.Fraction, _mechanics);
            return Direction == WalkingDirection.Forward ? knee.Forward : knee.Backward;
        }
    }

    /// <summary>Prediction interval of the gross energy of this one person: exp(±c·σ) times the estimate, which is the
    /// median.</summary>
    /// <remarks>σ holds the spread between people, between the days and conditions of one person, and, backward, of the excess; c
    /// is <see cref="SpreadParameters.IntervalFactor(double, Grade)"/>, 1.96 at 95 %. Person and day are the same throughout, so
    /// a longer walk is not more certain. Where a walk costs little more than rest, the low end may lie below
    /// <see cref="Resting"/>: that is an assumption too, and a person may rest on less.</remarks>
    /// <param name="level">Nominal probability [1], between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public PredictionInterval<Energy> GrossInterval(double level = 0.95)
    {
        double factor = Elementary.Exp(SpreadParameters.Shipped.IntervalFactor(level, Grade) * _logSpread);
        double joules = Gross.Joules;
        return new(Energy.Unchecked(joules / factor), Energy.Unchecked(joules * factor), level);
    }

    /// <summary>The power by the model; it may be below that at rest.</summary>
    internal MetabolicPower ModelPower { get; }

    /// <summary>Whether there are numbers: not in <c>default</c>, and not outside the supported domain.</summary>
    internal bool HasValue => Model is not null && !double.IsNaN(ModelPower.WattsPerKilogram);

    private static InvalidOperationException NoEstimate() =>
        new("default(EnergyEstimate) is no estimate and has no direction: an estimate comes from WalkingEnergy.");

    /// <summary>Direction, gross energy and validity in one line; the same in every culture.</summary>
    public override string ToString() => ToString(null);

    /// <summary>Direction, gross energy and validity in one line; the same in every culture.</summary>
    /// <param name="format">A format of energies, as in <c>F0 kJ</c>; none for the text of <see cref="ToString()"/>.</param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">Not a format of an energy.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Model is null
            ? "no estimate"
            : $"{Direction}: {Gross.ToString(Energy.FormatOr(format))} gross, {Validity}";
}
