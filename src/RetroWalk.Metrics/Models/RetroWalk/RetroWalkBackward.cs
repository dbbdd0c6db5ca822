namespace RetroWalk.Metrics.Models;

/// <summary>Backward walking on grades from −15 to +25 %: this project's own model.</summary>
/// <remarks>
/// <para>Forward cost, plus the change in the metabolic power of the quadriceps, plus a constant extra cost per metre:</para>
/// <code>
/// M_B(v,G) = M_F(v,G) + X(v,G)        X(v,G) = λ·D(v,G) + ρ·v
/// </code>
/// <para>M_F is <see cref="Looney2019Graded"/>; λ·D is the part of the quadriceps, from <see cref="QuadricepsParameters"/>; ρ·v
/// is the rest (lost tendon recoil, shorter and quicker steps, co-contraction, balance), which oxygen data cannot separate
/// further. Gross W·kg⁻¹, without practice.</para>
/// <para>λ and ρ are fitted to thirteen rows of six studies, 0.40 to 1.57 m·s⁻¹ on the level and 1.10 to 1.57 m·s⁻¹ up to
/// +12.5 %. No measurement was found downhill. The split between λ·D and ρ·v is a guess informed by joint mechanics; the sum is
/// what was measured.</para>
/// <para><c>default</c> is the shipped model.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(ModelJson<RetroWalkBackward>))]
public readonly partial record struct RetroWalkBackward : IPublishedModel<RetroWalkBackward>
{
    private readonly RetroWalkParameters? _parameters; // null for the shipped ones, so that default is the shipped model

    /// <summary>The model with other parameters, for research.</summary>
    /// <param name="parameters">Parameters.</param>
    /// <exception cref="ArgumentNullException">No parameters.</exception>
    public RetroWalkBackward(RetroWalkParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _parameters = parameters == RetroWalkParameters.Shipped ? null : parameters;
    }

    /// <summary>The parameters in use.</summary>
    public RetroWalkParameters Parameters => _parameters ?? RetroWalkParameters.Shipped;

    /// <inheritdoc/>
    public ModelCard Card => TheCard;

    /// <inheritdoc/>
    public MetabolicPower EstimatePower(Speed speed, Grade grade) =>
        MetabolicPower.Unchecked(
            _parameters is null
                ? Sweep.One(in BackwardFormula.Shipped, speed.MetersPerSecond, grade.Fraction)
                : Sweep.One(new BackwardFormula(_parameters), speed.MetersPerSecond, grade.Fraction));

    /// <inheritdoc/>
    public void EstimatePower(
        ReadOnlySpan<double> speedsMetersPerSecond,
        ReadOnlySpan<double> gradeFractions,
        Span<double> destinationWattsPerKilogram) =>
        Sweep.Run(Formula, speedsMetersPerSecond, gradeFractions, destinationWattsPerKilogram);

    /// <summary>Gross metabolic power of many samples [W·kg⁻¹] in single precision, for columns of sensors: twice as many at a
    /// time, within 1.5e-6 of the results in double precision with the shipped parameters.</summary>
    /// <remarks>The same bits on every processor, and NaN for the same inputs as in double precision. −0.15f is exactly
    /// −0.150000006, so it lies outside, below a lowest grade of −15 %.</remarks>
    /// <inheritdoc cref="IWalkingModel.EstimatePower(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double})"/>
    public void EstimatePower(
        ReadOnlySpan<float> speedsMetersPerSecond,
        ReadOnlySpan<float> gradeFractions,
        Span<float> destinationWattsPerKilogram) =>
        Sweep.Run(Formula, speedsMetersPerSecond, gradeFractions, destinationWattsPerKilogram);

    /// <summary>Effort of the quadriceps, forward and backward; NaN outside the supported domain.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public QuadricepsEffort EstimateQuadriceps(Speed speed, Grade grade)
    {
        if (!AsSupported.Contains(speed, grade))
            return new(QuadricepsPower.None, QuadricepsPower.None);
        return KneePower.At(speed.MetersPerSecond, grade.Fraction, Parameters.Quadriceps).Effort;
    }

    /// <summary>Spread of the natural logarithm of one person's power around the estimate [1]:
    /// σ_B² = σ(G)² + (X·s/M_B)², the spread between persons and days and that of one person's excess, s² = τ² + JᵀΣJ +
    /// σ_κ².</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public double LogSpread(Speed speed, Grade grade)
    {
        PricedBackward priced = PricedBackward.At(this, speed, grade, WalkConditions.None);
        return BackwardExcess.Of(speed.MetersPerSecond, priced.ReversalPerMeter, Parameters, WalkConditions.None)
            .LogSpreadOfGross(PricedPair.ForwardLogSpread(grade, WalkConditions.None), priced.Power, WalkConditions.None);
    }

    static ModelCard IPublishedModel<RetroWalkBackward>.PublishedCard => TheCard;

    static RetroWalkBackward IPublishedModel<RetroWalkBackward>.From(ModelInputs inputs) => default;

    /// <summary>Name and parameters; the same in every culture.</summary>
    public override string ToString() => $"{TheCard.Name}: {Parameters}";

    internal bool IsShipped => _parameters is null;

    internal BackwardFormula Formula => _parameters is null ? BackwardFormula.Shipped : new(_parameters);
}
