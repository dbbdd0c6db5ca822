using MathNet.Numerics.Distributions;

namespace RetroWalk.Metrics.Calibration;

/// <summary>How an excess may be spread around the model's.</summary>
public enum ExcessShape
{
    /// <summary>A gamma of mean 1, by Wilson and Hilferty: κ(z) = max(0, 1 − s²/9 + z·s/3)³. What the library ships.</summary>
    Gamma,

    /// <summary>Normal: 1 + z·s; a person may save by walking backward.</summary>
    Normal,

    /// <summary>Log-normal of mean 1: no person is without excess, and some have very much.</summary>
    LogNormal,

    /// <summary>Log-normal around the model with the spread of study means alone, τ² + JᵀΣJ: what was shipped for one person
    /// before.</summary>
    LogNormalOfStudyMeans,
}

/// <summary>Quantiles of the shapes.</summary>
internal static class ExcessShapes
{
    /// <summary>Both ends of the central interval of κ.</summary>
    /// <param name="shape">Shape.</param>
    /// <param name="level">Probability.</param>
    /// <param name="groupVariance">τ² + JᵀΣJ.</param>
    /// <param name="betweenPeople">σ_κ.</param>
    internal static (double Low, double High) Interval(ExcessShape shape, double level, double groupVariance,
        double betweenPeople)
    {
        double z = Normal.InvCDF(0, 1, (1 + level) / 2);
        double s = Math.Sqrt(groupVariance + betweenPeople * betweenPeople);
        return shape switch
        {
            ExcessShape.Gamma => (OfGamma(-z, s), OfGamma(z, s)),
            ExcessShape.Normal => (1 - z * s, 1 + z * s),
            ExcessShape.LogNormal => (OfLogNormal(-z, s), OfLogNormal(z, s)),
            _ => (Math.Exp(-z * Math.Sqrt(groupVariance)), Math.Exp(z * Math.Sqrt(groupVariance))),
        };
    }

    /// <summary>κ(z) of a gamma of mean 1.</summary>
    internal static double OfGamma(double z, double s) => Math.Pow(Math.Max(0, 1 - s * s / 9 + z * s / 3), 3);

    private static double OfLogNormal(double z, double s)
    {
        double variance = Math.Log(1 + s * s);
        return Math.Exp(z * Math.Sqrt(variance) - variance / 2);
    }
}
