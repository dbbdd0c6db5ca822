namespace RetroWalk.Metrics;

/// <summary>Quantiles of a factor of mean 1 that is never negative: how many times the model's excess somebody has.</summary>
/// <remarks>A gamma, by the approximation of Wilson and Hilferty 1931, doi:10.1073/pnas.17.12.684.</remarks>
internal static class GammaQuantile
{
    /// <summary>max(0, 1 − s²/9 + z·s/3)³.</summary>
    /// <param name="z">Quantile of a standard normal variable.</param>
    /// <param name="s">Coefficient of variation; NaN gives NaN.</param>
    internal static double At(double z, double s)
    {
        double root = Math.Max(0, 1 - s * s / 9 + z * s / 3);
        return root * root * root;
    }
}
