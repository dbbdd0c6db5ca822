namespace RetroWalk.Metrics.Calibration;

/// <summary>The model fitted to one person, from walks that were measured.</summary>
/// <remarks>
/// <para>With f the person's factor, κ the person's excess and k the stated practice, a measured walk y is</para>
/// <code>
/// ln y = ln f + ln(M_F + k·κ·X) + noise        noise ~ N(0, σ_c² + error²)        X = 0 forward
/// ln f ~ N(0, σ_p²)        κ ~ gamma of mean 1 and coefficient of variation σ_κ = 0.60
/// </code>
/// <para>Every measurement carries the spread between the days of one person, σ_c, besides its own error, so that one lucky point
/// does not swing the model. σ_p and σ_c are those of the forward model at the grade of the walk. κ is asked for only where a
/// backward walk was measured. Both factors are means over what the measurements leave possible.</para>
/// <para>Without any measurement it is the population model. Immutable and thread-safe.</para>
/// </remarks>
public sealed record PersonalCalibration
{
    private PersonalCalibration(int measurementCount, WalkConditions conditions)
    {
        MeasurementCount = measurementCount;
        Conditions = conditions;
    }

    /// <summary>How many walks were measured.</summary>
    public int MeasurementCount { get; }

    /// <summary>What to price the person's walks with: factor, excess, practice as stated, what is left of the spreads, and how
    /// they correlate.</summary>
    public WalkConditions Conditions { get; }

    /// <summary>The same to keep: the profile that <c>retrowalk calibrate -o</c> writes and <c>--profile</c> reads.</summary>
    public PersonProfile Profile => new(Conditions, MeasurementCount);

    /// <summary>f, with the standard deviation of ln f that is left.</summary>
    public PersonalFactor Factor => Conditions.PersonalFactor;

    /// <summary>κ, with the coefficient of variation that is left; unknown where no backward walk was measured.</summary>
    public PersonalExcess Excess => Conditions.PersonalExcess;

    /// <summary>k, as stated.</summary>
    public Practice Practice => Conditions.Practice;

    /// <summary>Where f lies.</summary>
    /// <param name="level">Probability, between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public CredibleInterval FactorInterval(double level = 0.95) =>
        CredibleInterval.Around(Factor.Factor, Factor.LogSpread, level);

    /// <summary>Where κ lies; null where it was not measured.</summary>
    /// <param name="level">Probability, between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public CredibleInterval? ExcessInterval(double level = 0.95) =>
        Excess.Spread is double spread ? CredibleInterval.OfGamma(Excess.Factor, spread, level) : null;

    /// <summary>Fits the model to a person. The order of the measurements plays no part.</summary>
    /// <param name="measurements">Measured walks; none gives the population model.</param>
    /// <param name="options">What is known of the person besides.</param>
    /// <exception cref="ArgumentNullException">No list.</exception>
    /// <exception cref="ArgumentException">A measurement that cannot be used (outside the supported domain, below rest, without a
    /// positive error, twice the same), that is beyond belief, or two that contradict each other beyond belief: a chance below
    /// one in a million. The message names the rows, counted from 1.</exception>
    public static PersonalCalibration Fit(IEnumerable<WalkMeasurement> measurements, PersonalCalibrationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        return TryFit([.. measurements], options ?? new(), out string? doubt) ?? throw new ArgumentException(
            doubt, nameof(measurements));
    }

    /// <summary>The same; null and the reason where the measurements are beyond belief.</summary>
    internal static PersonalCalibration? TryFit(WalkMeasurement[] rows, PersonalCalibrationOptions options, out string? doubt)
    {
        doubt = null;
        if (rows.Length == 0)
            return new(0, new WalkConditions { Practice = options.Practice });

        MeasurementChecks.CheckRows(rows);
        PersonalPoint[] points = [.. rows.Select(PersonalPoint.Of)];
        PersonalPoint[] inOrder = [.. points // sums do not depend on the order of the rows
            .OrderBy(point => point.Excess).ThenBy(point => point.ForwardPower).ThenBy(point => point.LnMeasured).ThenBy(
                point => point.Variance)];
        PersonalPrior prior = PersonalPrior.For(options.Practice);
        doubt = MeasurementChecks.Doubt(rows, points, prior, options.RestingPower);
        if (doubt is not null)
            return null;
        PersonalPosterior posterior = PersonalPosterior.Of(inOrder, prior);
        doubt = MeasurementChecks.DoubtTogether(rows, points, prior, posterior);
        if (doubt is not null)
            return null;
        return new(rows.Length, ConditionsOf(posterior, options.Practice));
    }

    private static WalkConditions ConditionsOf(PersonalPosterior posterior, Practice stated)
    {
        double factorSpread = Math.Sqrt(posterior.FactorVariance);
        PersonalFactor factor = PersonalFactor.Measured(Math.Exp(posterior.LnFactor), factorSpread);
        if (!posterior.HasExcess)
            return new() { PersonalFactor = factor, Practice = stated };
        double excessSpread = Math.Sqrt(posterior.ExcessVariance);
        return new()
        {
            PersonalFactor = factor,
            PersonalExcess = PersonalExcess.Measured(posterior.ExcessFactor, excessSpread / posterior.ExcessFactor),
            Practice = stated,
            FactorExcessCorrelation = Math.Clamp(posterior.Covariance / (factorSpread * excessSpread), -1, 1),
        };
    }

    /// <summary>Factors and intervals in one line; the same in every culture.</summary>
    public override string ToString() =>
        MeasurementCount == 0
            ? "the population model"
            : FormattableString.Invariant($"f {Factor.Factor:0.###}, {FactorInterval()}")
                + (ExcessInterval() is CredibleInterval excess
                    ? FormattableString.Invariant($"; κ {Excess.Factor:0.###}, {excess}") : "");
}
