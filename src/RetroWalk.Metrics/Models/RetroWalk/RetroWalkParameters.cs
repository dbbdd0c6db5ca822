namespace RetroWalk.Metrics.Models;

/// <summary>Parameters of <see cref="RetroWalkBackward"/>: the fitted ones with their covariance, and the quadriceps
/// mechanics.</summary>
/// <remarks><c>new RetroWalkParameters()</c> is the shipped set; other values are for research. λ is
/// <see cref="QuadricepsParameters.ReversalFraction"/>. The variances belong to the shipped fit: with another λ or ρ, give the
/// variances of the fit that it comes from. Immutable and thread-safe.</remarks>
public sealed record RetroWalkParameters
{
    /// <summary>The shipped set.</summary>
    public static RetroWalkParameters Shipped { get; } = new();

    /// <summary>The quadriceps mechanics, λ included.</summary>
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

    /// <summary>ρ: extra cost of walking backward that is not attributed to the quadriceps [J·kg⁻¹·m⁻¹]. 0.771.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double OtherExcessJoulesPerKilogramPerMeter
    {
        get;
        init => field = Guard.NotNegative(value, nameof(OtherExcessJoulesPerKilogramPerMeter));
    } = 0.771;

    /// <summary>τ: standard deviation of the logarithm of the excess between studies [1]. 0.309.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double ExcessLogSpread { get; init => field = Guard.NotNegative(value, nameof(ExcessLogSpread)); } = 0.309;

    /// <summary>σ_κ: coefficient of variation of the excess between people [1]. 0.60.</summary>
    /// <remarks>From 21 walks of 10 people (Ingraham et al. 2019, doi:10.1152/japplphysiol.00714.2018): standard deviation of the
    /// person means 0.723, of a walk within a person 0.21, mean 1.198. Ten people are few.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double ExcessSpreadBetweenPeople
    {
        get;
        init => field = Guard.NotNegative(value, nameof(ExcessSpreadBetweenPeople));
    } = 0.60;

    /// <summary>Variance of λ in the fit [1].</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double LambdaVariance { get; init => field = Guard.NotNegative(value, nameof(LambdaVariance)); } = 0.034128;

    /// <summary>Covariance of λ and ρ in the fit [J·kg⁻¹·m⁻¹].</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double LambdaRhoCovariance { get; init => field = Guard.Finite(value, nameof(LambdaRhoCovariance)); } = -0.020720;

    /// <summary>Variance of ρ in the fit [J²·kg⁻²·m⁻²].</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double RhoVariance { get; init => field = Guard.NotNegative(value, nameof(RhoVariance)); } = 0.037978;

    /// <summary>The parameters by their symbols; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Quadriceps}, ρ {OtherExcessJoulesPerKilogramPerMeter}, τ {ExcessLogSpread}, σ_κ {ExcessSpreadBetweenPeople}, "
            + $"var λ {LambdaVariance}, cov λρ {LambdaRhoCovariance}, var ρ {RhoVariance}");
}
