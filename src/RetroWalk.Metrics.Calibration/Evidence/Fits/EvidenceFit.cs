using System.Globalization;
using MathNet.Numerics.LinearAlgebra;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>λ and ρ of <see cref="RetroWalkBackward"/>, fitted to the evidence.</summary>
/// <remarks>
/// With R the ratio of a row, w its weight and M the forward model at its speed and grade, the observed excess is y = (R − 1)·M,
/// the model's is X = λ·D + ρ·v. The fit minimises
/// <code>Σ w·(ln y − ln X)²/τ² + ((λ − 0.82)/0.2)²       τ² = Σ w·r²/(Σ w − 1), iterated to convergence, r = ln y − ln X</code>
/// over λ and ρ; there is no prior on ρ. The covariance is (JᵀWJ/τ² + diag(25, 0))⁻¹ with J = ∂ ln X/∂(λ, ρ). Rounded, the result
/// is what <see cref="RetroWalkParameters"/> ships. Immutable and thread-safe.
/// </remarks>
public sealed record EvidenceFit
{
    private EvidenceFit(EvidenceFitOptions options, LogExcessFit fit)
    {
        Matrix<double> covariance = fit.Covariance;
        Options = options;
        ReversalFraction = fit.Coefficients[0];
        OtherExcessJoulesPerKilogramPerMeter = fit.Coefficients[1];
        ExcessLogSpread = fit.Tau;
        LambdaVariance = covariance[0, 0];
        LambdaRhoCovariance = covariance[0, 1];
        RhoVariance = covariance[1, 1];
        Iterations = fit.Iterations;
    }

    /// <summary>What was supposed.</summary>
    public EvidenceFitOptions Options { get; }

    /// <summary>λ [1]. Under odd options it may leave 0 to 1.</summary>
    public double ReversalFraction { get; }

    /// <summary>ρ [J·kg⁻¹·m⁻¹].</summary>
    public double OtherExcessJoulesPerKilogramPerMeter { get; }

    /// <summary>τ: standard deviation of the logarithm of the excess between studies [1].</summary>
    public double ExcessLogSpread { get; }

    /// <summary>Variance of λ.</summary>
    public double LambdaVariance { get; }

    /// <summary>Covariance of λ and ρ [J·kg⁻¹·m⁻¹].</summary>
    public double LambdaRhoCovariance { get; }

    /// <summary>Variance of ρ [J²·kg⁻²·m⁻²].</summary>
    public double RhoVariance { get; }

    /// <summary>Standard deviation of λ [1].</summary>
    public double LambdaStandardDeviation => Math.Sqrt(LambdaVariance);

    /// <summary>Standard deviation of ρ [J·kg⁻¹·m⁻¹].</summary>
    public double RhoStandardDeviation => Math.Sqrt(RhoVariance);

    /// <summary>Correlation of λ and ρ [1].</summary>
    public double LambdaRhoCorrelation => LambdaRhoCovariance / (LambdaStandardDeviation * RhoStandardDeviation);

    /// <summary>How often τ² was renewed until it settled.</summary>
    public int Iterations { get; }

    /// <summary>Fits λ and ρ to <see cref="EvidenceRows.All"/>.</summary>
    /// <param name="options">What to suppose; what the shipped fit supposes unless given.</param>
    /// <exception cref="InvalidOperationException">Under these options there is no fit with a positive excess.</exception>
    public static EvidenceFit Run(EvidenceFitOptions? options = null) => Run(EvidenceRows.All, options);

    /// <summary>Fits λ and ρ to other rows: with a study more, or without one.</summary>
    /// <param name="rows">The rows; their order plays no part beyond rounding.</param>
    /// <param name="options">What to suppose; what the shipped fit supposes unless given.</param>
    /// <exception cref="ArgumentException">A row that no fit can use, or weights that do not add up to more than 1: the spread
    /// between studies needs more than one of them. The message names the row, counted from 1.</exception>
    /// <exception cref="InvalidOperationException">There is no fit with a positive excess.</exception>
    public static EvidenceFit Run(IReadOnlyList<EvidenceRow> rows, EvidenceFitOptions? options = null)
    {
        options ??= EvidenceFitOptions.Shipped;
        return new(options, LogExcessFit.Of(EvidencePoint.All(rows, options), ReversalAndSpeed.Terms, options.Prior));
    }

    /// <summary>The parameters of the model with this fit, unrounded.</summary>
    /// <exception cref="InvalidOperationException">λ lies outside 0 to 1 or ρ below 0: no such model exists.</exception>
    public RetroWalkParameters ToParameters()
    {
        if (ReversalFraction is < 0 or > 1 || OtherExcessJoulesPerKilogramPerMeter < 0)
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"λ {ReversalFraction} and ρ {OtherExcessJoulesPerKilogramPerMeter} are no model: λ lies from 0 to 1 and ρ is "
                + $"not negative."));
        }

        return new()
        {
            Quadriceps = Options.Quadriceps with { ReversalFraction = ReversalFraction },
            OtherExcessJoulesPerKilogramPerMeter = OtherExcessJoulesPerKilogramPerMeter,
            ExcessLogSpread = ExcessLogSpread,
            LambdaVariance = LambdaVariance,
            LambdaRhoCovariance = LambdaRhoCovariance,
            RhoVariance = RhoVariance,
        };
    }

    /// <summary>The fit in one line; the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"λ {ReversalFraction:0.000} (SD {LambdaStandardDeviation:0.000}), ρ {OtherExcessJoulesPerKilogramPerMeter:0.000} "
        + $"J/(kg·m) (SD {RhoStandardDeviation:0.000}), correlation {LambdaRhoCorrelation:0.00}, τ {ExcessLogSpread:0.000}");
}
