namespace RetroWalk.Metrics.Calibration;

/// <summary>What the fit to the evidence supposes. <c>new EvidenceFitOptions()</c> supposes what the shipped fit does; other
/// values answer "what if".</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record EvidenceFitOptions
{
    /// <summary>The suppositions of the shipped fit.</summary>
    public static EvidenceFitOptions Shipped { get; } = new();

    /// <summary>Mean of the normal prior on λ [1]. 0.6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite.</exception>
    public double LambdaPriorMean { get; init => field = Require.Finite(value, nameof(LambdaPriorMean)); } = 0.6;

    /// <summary>Standard deviation of the normal prior on λ [1]. 0.2; positive infinity is no prior at all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative or NaN.</exception>
    public double LambdaPriorStandardDeviation
    {
        get;
        init => field = Require.Positive(value, nameof(LambdaPriorStandardDeviation));
    } = 0.2;

    /// <summary>What the per cent of Hooper et al. 2004 are of. Of the forward value.</summary>
    public HooperReading HooperReading { get; init; }

    /// <summary>Maximal oxygen uptake of the 27 young adults of Hooper et al. 2004, for
    /// <see cref="HooperReading.PointsOfMaximalUptake"/> only. 42 mL·kg⁻¹·min⁻¹, which is supposed: the abstract gives none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero or NaN.</exception>
    public OxygenUptake HooperMaximalUptake
    {
        get;
        init
        {
            Require.Positive(value.MillilitersPerKilogramPerMinute, nameof(HooperMaximalUptake));
            field = value;
        }
    } = OxygenUptake.FromMillilitersPerKilogramPerMinute(42);

    /// <summary>The quadriceps mechanics (η, a and k) behind D. Its λ plays no part: λ is what is fitted.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public QuadricepsParameters Quadriceps
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Quadriceps));
            field = value;
        }
    } = QuadricepsParameters.Shipped;

    /// <summary>The prior on λ.</summary>
    internal LambdaPrior Prior => new(LambdaPriorMean, LambdaPriorStandardDeviation);
}
