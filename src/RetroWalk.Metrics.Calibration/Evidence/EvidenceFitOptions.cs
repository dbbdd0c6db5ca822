using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Calibration;

/// <summary>What the fit to the evidence supposes. <c>new EvidenceFitOptions()</c> supposes what the shipped fit does; other
/// values answer "what if".</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record EvidenceFitOptions
{
    /// <summary>The suppositions of the shipped fit.</summary>
    public static EvidenceFitOptions Shipped { get; } = new();

    /// <summary>What was supposed before the sixth study and before the knee angles of 2023: a prior on λ of 0.6 ± 0.2. With
    /// <see cref="EvidenceRows.FirstFiveStudies"/> it gives the model that predicted the sixth study.</summary>
    public static EvidenceFitOptions BeforeTheSixthStudy { get; } = new() { LambdaPriorMean = 0.6 };

    /// <summary>Mean of the normal prior on λ [1]. 0.82: 0.6 ± 0.2 from joint powers (Winter et al. 1989 against Lee et al. 2013
    /// and Donno et al. 2023) and 0.95 ± 0.15 from knee angles and moments (Georgia Tech 2023 and 2024; inferred), weighted by
    /// their precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double LambdaPriorMean { get; init => field = Require.Finite(value, nameof(LambdaPriorMean)); } = 0.82;

    /// <summary>Standard deviation of the normal prior on λ [1]. 0.2, because the two judgements behind its mean disagree;
    /// positive infinity is no prior at all, and <c>null</c> in JSON.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative or NaN.</exception>
    [JsonConverter(typeof(InfinityAsNullJsonConverter))]
    public double LambdaPriorStandardDeviation
    {
        get;
        init => field = Require.Positive(value, nameof(LambdaPriorStandardDeviation));
    } = 0.2;

    /// <summary>What the per cent of Hooper et al. 2004 are of. Of the forward value.</summary>
    public HooperReading HooperReading { get; init; }

    /// <summary>Maximal oxygen uptake of the 27 young adults of Hooper et al. 2004, for
    /// <see cref="HooperReading.PointsOfMaximalUptake"/> only. 42 mL·kg⁻¹·min⁻¹, which is supposed: the abstract gives
    /// none.</summary>
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
