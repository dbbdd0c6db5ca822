namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>What a piece of way does to a gradient that forgets itself, and to the altitude. Variances are for a gradient of
/// variance 1.</summary>
/// <param name="Decay">What remains of the gradient.</param>
/// <param name="Reach">Change of altitude by a gradient of 1 [m].</param>
/// <param name="Zz">Variance that the altitude gains [m²].</param>
/// <param name="Zg">Covariance [m].</param>
/// <param name="Gg">Variance that the gradient gains.</param>
internal readonly record struct GradientStep(double Decay, double Reach, double Zz, double Zg, double Gg)
{
    private const double Length = Tuning.GradientMeters;

    /// <summary>After a way [m].</summary>
    public static GradientStep Over(double meters)
    {
        double decay = Math.Exp(-meters / Length);
        double lost = 1 - decay;
        return new(
            decay, Length * lost,
            2 * Length * (meters - 2 * Length * lost + Length * (1 - decay * decay) / 2),
            Length * lost * lost,
            1 - decay * decay);
    }
}
