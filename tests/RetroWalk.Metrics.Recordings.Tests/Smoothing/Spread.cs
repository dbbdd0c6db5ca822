namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>Quantiles of errors in ascending order.</summary>
internal static class Spread
{
    public static double Median(double[] ordered) => (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;

    /// <summary>The smallest error that nine tenths do not exceed.</summary>
    public static double Ninety(double[] ordered) => ordered[(int)Math.Ceiling(0.9 * ordered.Length) - 1];
}
