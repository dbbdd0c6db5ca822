namespace RetroWalk.Metrics;

/// <summary>Parameters of the quadriceps mechanics: what the knee extensors do per kilogram of body mass, and what it costs
/// them.</summary>
/// <remarks><c>new QuadricepsParameters()</c> is the shipped set; for other values, meant for research, use <c>with</c> or an
/// initialiser. Each member states its source and plausible range. Immutable and thread-safe.</remarks>
public sealed record QuadricepsParameters
{
    /// <summary>The shipped set.</summary>
    public static QuadricepsParameters Shipped { get; } = new();

    /// <summary>η₊ [1]: mechanical efficiency of positive (concentric) work. 0.25, plausible 0.18 to 0.27.</summary>
    /// <remarks>Margaria 1968; Aura and Komi 1986, doi:10.1055/s-2008-1025734; Minetti et al. 2002,
    /// doi:10.1152/japplphysiol.01177.2001. Evidence: good.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double ConcentricEfficiency { get; init => field = Guard.Positive(value, nameof(ConcentricEfficiency)); } = 0.25;

    /// <summary>η₋ [1]: magnitude of the efficiency of negative (eccentric) work. 1.2, plausible 0.6 to 1.3.</summary>
    /// <remarks>The same sources. The ratio η₋/η₊ is 4.8, plausible 2.4 to 6. Evidence: fair.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double EccentricEfficiency { get; init => field = Guard.Positive(value, nameof(EccentricEfficiency)); } = 1.2;

    /// <summary>a_p: level concentric power is a_p·v³ [W·kg⁻¹ with v in m·s⁻¹]. 0.036, plausible times 0.5 to 1.3.</summary>
    /// <remarks>Fitted to three cadences of Winter 1983, whose speeds are inferred from stride time. Evidence: weak.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double LevelConcentricCoefficient
    {
        get;
        init => field = Guard.NotNegative(value, nameof(LevelConcentricCoefficient));
    } = 0.036;

    /// <summary>a_n: level eccentric power is a_n·v^2.5 [W·kg⁻¹ with v in m·s⁻¹]. 0.172, plausible times the same 0.5 to
    /// 1.3.</summary>
    /// <remarks>The same three cadences; a_p and a_n share one uncertainty of scale. Evidence: weak.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double LevelEccentricCoefficient
    {
        get;
        init => field = Guard.NotNegative(value, nameof(LevelEccentricCoefficient));
    } = 0.172;

    /// <summary>k_u [1]: share of the lift power that the knee extensors produce on a steep ascent. 0.22, plausible 0.15 to
    /// 0.29.</summary>
    /// <remarks>Montgomery and Grabowski 2018, PMC6124028; Nuckols et al. 2020, doi:10.1371/journal.pone.0231996. Evidence:
    /// fair.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double UphillLiftShare { get; init => field = Guard.NotNegative(value, nameof(UphillLiftShare)); } = 0.22;

    /// <summary>k_d [1]: share of the lowering power that the knee extensors absorb on a steep descent. 0.45, plausible 0.39 to
    /// 0.60.</summary>
    /// <remarks>Montgomery and Grabowski 2018 at −9°, PMC6124028. Evidence: fair.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double DownhillLiftShare { get; init => field = Guard.NotNegative(value, nameof(DownhillLiftShare)); } = 0.45;

    /// <summary>λ [1]: reversal fraction, from 0 (backward works like forward) to 1 (forward played in reverse). 0.767, plausible
    /// 0.5 to 1.</summary>
    /// <remarks>Prior 0.82 ± 0.2, updated by the fit of the backward model. The prior joins 0.6 ± 0.2 from Winter et al. 1989
    /// (PMID 15136266), Lee et al. 2013 and Donno et al. 2023 with 0.95 ± 0.15 inferred from knee angles (Georgia Tech 2023,
    /// doi:10.35090/gatech/70296) and knee moments (Georgia Tech 2024, doi:10.35090/gatech/75759) of different people.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 1, or NaN.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double ReversalFraction
    {
        get;
        init => field = Guard.Between(value, 0, 1, "a fraction", nameof(ReversalFraction));
    } = 0.767;

    /// <summary>The parameters by their symbols; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"η₊ {ConcentricEfficiency}, η₋ {EccentricEfficiency}, a_p {LevelConcentricCoefficient}, a_n "
            + $"{LevelEccentricCoefficient}, k_u {UphillLiftShare}, k_d {DownhillLiftShare}, λ {ReversalFraction}");
}
