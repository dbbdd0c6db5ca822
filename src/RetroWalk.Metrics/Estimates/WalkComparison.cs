namespace RetroWalk.Metrics;

/// <summary>The same walk forward and backward: same person, speed, grade and duration.</summary>
/// <remarks>Ratios and differences are NaN where either direction has no value. <c>default</c> is no comparison: all its numbers
/// are NaN.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(WalkComparisonJson))]
public readonly record struct WalkComparison : IFormattable
{
    private readonly BackwardExcess _excess;

    internal WalkComparison(EnergyEstimate forward, EnergyEstimate backward, BackwardExcess excess)
    {
        Forward = forward;
        Backward = backward;
        _excess = excess;
    }

    /// <summary>Forward.</summary>
    public EnergyEstimate Forward { get; }

    /// <summary>Backward.</summary>
    public EnergyEstimate Backward { get; }

    /// <summary>Practice, handrail and the person's own factor.</summary>
    public WalkConditions Conditions => Forward.Conditions;

    /// <summary>The half that has no value because its model was not made for the load or ground of the other half; null where
    /// both are priced. Its <see cref="EnergyEstimate.ValidityNotes"/> say it in words.</summary>
    public WalkingDirection? MissingHalf =>
        Forward.Model?.WhyNoValue is not null ? WalkingDirection.Forward
        : Backward.Model?.WhyNoValue is not null ? WalkingDirection.Backward
        : null;

    /// <summary>Gross energy, backward over forward [1].</summary>
    public double GrossRatio => Backward.GrossPower.WattsPerKilogram / Forward.GrossPower.WattsPerKilogram;

    /// <summary>Active energy, backward over forward [1]; larger than the gross ratio, and not finite where forward has no active
    /// energy.</summary>
    public double ActiveRatio => Backward.ActivePower.WattsPerKilogram / Forward.ActivePower.WattsPerKilogram;

    /// <summary>Gross energy, backward minus forward.</summary>
    public Energy ExtraGross => Backward.Gross - Forward.Gross;

    /// <summary>Effort of the quadriceps in both directions, with the effort factor C_q.</summary>
    public QuadricepsEffort Quadriceps => new(Forward.Quadriceps, Backward.Quadriceps);

    /// <summary>Share of the excess that the model attributes to the quadriceps [1], from 0 to 1; NaN when standing
    /// still.</summary>
    /// <remarks>Attributed, not measured: oxygen uptake alone cannot tell the quadriceps from the rest of the excess.</remarks>
    public double QuadricepsShareOfExcess => HasValue ? _excess.QuadricepsShare : double.NaN;

    /// <summary>Prediction interval of one person's gross ratio. How dear the person walks cancels; how much more backward costs
    /// this person does not, and may be nothing: of ten people who were measured one had no excess.</summary>
    /// <remarks>R(z) = 1 + κ(z)·k·X/M_F with κ(z) = max(0, 1 − s²/9 + z·s/3)³, the quantile of a gamma of mean 1, and s² = τ² +
    /// JᵀΣJ + σ_κ² for somebody unknown; for a person whose excess was measured κ and s are the person's. Ten people are few. The
    /// ratio is a mean, and the interval lies around the median, which is lower: where z is below s/3 it does not hold the ratio.
    /// NaN for a pair of models whose spread nobody has measured: any but the library's own choice.</remarks>
    /// <param name="level">Nominal probability [1], between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public PredictionInterval<double> GrossRatioInterval(double level = 0.95) => RatioInterval(level, 0, _excess.Spread);

    /// <summary>Interval of the mean gross ratio of a group, such as the people of a study: how far the model may be off. Never
    /// to be shown as one person's.</summary>
    /// <remarks>The formula of <see cref="GrossRatioInterval"/> with s² = τ² + JᵀΣJ, without the spread between people. NaN also
    /// where the excess is one person's own.</remarks>
    /// <param name="level">Nominal probability [1], between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public PredictionInterval<double> GroupMeanRatioInterval(double level = 0.95) => RatioInterval(level, 0, _excess.GroupSpread);

    /// <summary>Prediction interval of the active ratio, for the median person: here the person does not cancel and is taken as
    /// fixed.</summary>
    /// <param name="level">Nominal probability [1], between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public PredictionInterval<double> ActiveRatioInterval(double level = 0.95) =>
        RatioInterval(level, Forward.RestingPower.WattsPerKilogram, _excess.Spread);

    /// <summary>Interval of the quadriceps effort factor C_q, from a simulation over the plausible quadriceps mechanics and the
    /// fit to them.</summary>
    /// <remarks>It is the uncertainty of the model, not the difference between people. A table summarises 20,000 draws, within
    /// 4 % at the level of 95 % (7 % at 50 %). It lies around the median of the draws, which may differ from the factor with the
    /// shipped parameters, so that at low levels it need not hold the factor; at 95 % it does. NaN where the factor is NaN, as
    /// when standing still.</remarks>
    /// <param name="level">Nominal probability [1], between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public PredictionInterval<double> QuadricepsFactorInterval(double level = 0.95) => Mechanics.Factor(Quadriceps.Factor, level);

    /// <summary>Interval of q_B, the metabolic power of the quadriceps backward [W·kg⁻¹], from the same simulation.</summary>
    /// <param name="level">Nominal probability [1], between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public PredictionInterval<double> QuadricepsBackwardInterval(double level = 0.95) =>
        Mechanics.Backward(Backward.Quadriceps.Metabolic.WattsPerKilogram, level);

    /// <summary>Interval of <see cref="QuadricepsShareOfExcess"/>, from 0 to 1, from the same simulation; within 0.02 of it at
    /// 95 %.</summary>
    /// <param name="level">Nominal probability [1], between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public PredictionInterval<double> QuadricepsShareInterval(double level = 0.95) =>
        Mechanics.Share(HasValue ? _excess.Quadriceps : double.NaN, _excess.Total - _excess.Quadriceps, level);

    /// <summary>Both directions: <c>(EnergyEstimate forward, EnergyEstimate backward) = comparison</c>.</summary>
    /// <param name="forward">Forward.</param>
    /// <param name="backward">Backward.</param>
    public void Deconstruct(out EnergyEstimate forward, out EnergyEstimate backward)
    {
        forward = Forward;
        backward = Backward;
    }

    private MechanicsSpread Mechanics => MechanicsSpread.At(Forward.Speed.MetersPerSecond, Forward.Grade.Fraction);

    private bool HasValue => Forward.HasValue && Backward.HasValue;

    private PredictionInterval<double> RatioInterval(double level, double baselineWattsPerKilogram, double spread)
    {
        double z = NormalQuantile.OfTwoSided(level);
        if (!HasValue)
            return new(double.NaN, double.NaN, level);
        double forward = Forward.GrossPower.WattsPerKilogram - baselineWattsPerKilogram;
        double less = (BackwardWith(_excess.Total * GammaQuantile.At(-z, spread)) - baselineWattsPerKilogram) / forward;
        double more = (BackwardWith(_excess.Total * GammaQuantile.At(z, spread)) - baselineWattsPerKilogram) / forward;
        return _excess.Total < 0 // with research parameters
            ? new(more, less, level)
            : new(less, more, level);
    }

    /// <summary>The gross power backward with this excess.</summary>
    private double BackwardWith(double excess) =>
        Backward.Walker.NotBelowRest(MetabolicPower.Unchecked(Forward.ModelPower.WattsPerKilogram + excess)).WattsPerKilogram;

    /// <summary>Both directions and the gross ratio in one line; the same in every culture.</summary>
    public override string ToString() => ToString(null);

    /// <summary>Both directions and the gross ratio in one line; the same in every culture.</summary>
    /// <param name="format">A format of energies, as in <c>F0 kJ</c>; none for the text of <see cref="ToString()"/>.</param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">Not a format of an energy.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Forward.Model is null
            ? "no comparison"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Forward.ToString(format)}; {Backward.ToString(format)}; gross ratio {GrossRatio:0.##}");
}
