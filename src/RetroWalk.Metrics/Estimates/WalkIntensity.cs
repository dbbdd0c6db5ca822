namespace RetroWalk.Metrics;

/// <summary>How hard a walk is: by its METs, which hold for everybody, and by the share of this person's oxygen uptake
/// reserve.</summary>
/// <remarks>Numbers are NaN where the estimate has no value, and where they need a maximal uptake that was not given.
/// <c>default</c> is not a valid result. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(WalkIntensityJson))]
public readonly record struct WalkIntensity
{
    private readonly OxygenUptake? _maximum;

    private WalkIntensity(EnergyEstimate estimate, OxygenUptake? maximum)
    {
        Estimate = estimate;
        _maximum = maximum;
    }

    /// <summary>The walk.</summary>
    public EnergyEstimate Estimate { get; }

    /// <summary>Class by METs; null where the estimate has no value.</summary>
    public IntensityClass? Class => ClassOf(Estimate.MetabolicEquivalent);

    /// <summary>Share of the oxygen uptake reserve [1]: (uptake − resting uptake)/(maximal − resting uptake).</summary>
    /// <remarks>Above 1 the walk needs more oxygen than the person can take up, and cannot be sustained.</remarks>
    public double ReserveShare
    {
        get
        {
            double resting = Estimate.RestingPower.OxygenUptake.MillilitersPerKilogramPerMinute;
            return _maximum is OxygenUptake maximum
                ? (Estimate.OxygenUptake.MillilitersPerKilogramPerMinute - resting)
                    / (maximum.MillilitersPerKilogramPerMinute - resting)
                : double.NaN;
        }
    }

    /// <summary>The intensity of a walk.</summary>
    /// <param name="estimate">The walk.</param>
    /// <param name="maximalUptake">V̇O₂max of the person, measured; null where it is not known.</param>
    /// <exception cref="ArgumentException">A default estimate.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A maximal uptake that is not above the person's resting uptake.</exception>
    public static WalkIntensity Of(EnergyEstimate estimate, OxygenUptake? maximalUptake = null)
    {
        if (estimate.Model is null)
            throw new ArgumentException(
                "estimate is default(EnergyEstimate): it must come from WalkingEnergy.Estimate or Compare.", nameof(estimate));
        OxygenUptake resting = estimate.Walker.RestingPower.OxygenUptake;
        if (maximalUptake is OxygenUptake maximum
            && !(maximum.MillilitersPerKilogramPerMinute > resting.MillilitersPerKilogramPerMinute))
            throw new ArgumentOutOfRangeException(
                nameof(maximalUptake), maximum, $"maximalUptake is {maximum}: it must be above the resting uptake, {resting}.");
        return new(estimate, maximalUptake);
    }

    /// <summary>The class of an intensity; null where it is NaN.</summary>
    /// <param name="intensity">Multiple of the standard resting rate.</param>
    public static IntensityClass? ClassOf(MetabolicEquivalent intensity) => intensity.Mets switch
    {
        double.NaN => null,
        < 3 => IntensityClass.Light,
        < 6 => IntensityClass.Moderate,
        _ => IntensityClass.Vigorous,
    };

    /// <summary>The heart rate to expect in a steady walk [min⁻¹]; NaN where the share of the reserve is not known or above
    /// 1.</summary>
    /// <remarks>Takes the share of the heart rate reserve for that of the oxygen uptake reserve (Swain and Leutholtz 1997,
    /// doi:10.1097/00005768-199703000-00018, measured on bicycles). Backward it is a guess: three studies saw heart rates rise
    /// less than uptake, one saw more at equal uptake.</remarks>
    /// <param name="range">Resting and maximal heart rate of the person.</param>
    /// <exception cref="ArgumentException">A default range.</exception>
    public double ExpectedBeatsPerMinute(HeartRateRange range)
    {
        if (range.MaximalBeatsPerMinute == 0)
            throw new ArgumentException(
                "range is default(HeartRateRange): make it with HeartRateRange.Measured or FromAge.", nameof(range));
        double share = ReserveShare;
        return share <= 1
            ? range.RestingBeatsPerMinute + share * (range.MaximalBeatsPerMinute - range.RestingBeatsPerMinute)
            : double.NaN;
    }

    /// <summary>Gross energy of one step, from a cadence that was measured on this walk: none is assumed.</summary>
    /// <param name="stepsPerMinute">Steps of both feet [min⁻¹], greater than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, NaN or infinite.</exception>
    public Energy GrossPerStep(double stepsPerMinute) => PerStep(Estimate.GrossPower, stepsPerMinute);

    /// <summary>Active energy of one step, from a cadence that was measured on this walk: none is assumed.</summary>
    /// <param name="stepsPerMinute">Steps of both feet [min⁻¹], greater than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, NaN or infinite.</exception>
    public Energy ActivePerStep(double stepsPerMinute) => PerStep(Estimate.ActivePower, stepsPerMinute);

    private Energy PerStep(MetabolicPower power, double stepsPerMinute) =>
        Energy.Unchecked(power.WattsPerKilogram * Estimate.Walker.Mass.Kilograms * 60 / Guard.Positive(stepsPerMinute));

    /// <summary>Intensity in a few words, as in <c>42 % of the reserve, moderate (4.6 MET)</c>; the same in every
    /// culture.</summary>
    public override string ToString()
    {
        if (Class is not IntensityClass intensity)
            return "no value";
        string mets = string.Create(
            CultureInfo.InvariantCulture,
            $"{intensity.ToString().ToLowerInvariant()} ({Estimate.MetabolicEquivalent.Mets:0.0} MET)");
        double share = ReserveShare;
        return double.IsNaN(share) ? mets
            : string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} % of the reserve, {mets}");
    }
}
