namespace RetroWalk.Metrics.Calibration;

/// <summary>A normal prior on λ; none where the standard deviation is infinite.</summary>
internal readonly record struct LambdaPrior(double Mean, double StandardDeviation)
{
    internal static LambdaPrior None { get; } = new(0, double.PositiveInfinity);

    /// <summary>1/SD²: 25 for 0.2, 0 for no prior.</summary>
    internal double Precision => 1 / (StandardDeviation * StandardDeviation);
}
