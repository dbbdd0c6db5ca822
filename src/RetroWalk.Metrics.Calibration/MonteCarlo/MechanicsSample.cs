using MathNet.Numerics.Statistics;

namespace RetroWalk.Metrics.Calibration;

/// <summary>The draws of a <see cref="MechanicsSimulation"/> at one speed and grade.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class MechanicsSample
{
    private readonly double[] _factors;
    private readonly double[] _powers;
    private readonly double[] _ratios;

    internal MechanicsSample(double[] factors, double[] powers, double[] ratios)
    {
        Array.Sort(factors);
        Array.Sort(powers);
        Array.Sort(ratios);
        _factors = factors;
        _powers = powers;
        _ratios = ratios;
    }

    /// <summary>Quantile of C_q [1].</summary>
    /// <param name="probability">From 0 to 1.</param>
    public double Factor(double probability) => SortedArrayStatistics.Quantile(_factors, probability);

    /// <summary>Quantile of q_B, the metabolic power of the quadriceps backward.</summary>
    /// <param name="probability">From 0 to 1.</param>
    public MetabolicPower Backward(double probability) =>
        MetabolicPower.FromWattsPerKilogram(SortedArrayStatistics.Quantile(_powers, probability));

    /// <summary>Quantile of the share of the excess that is attributed to the quadriceps, from 0 to 1.</summary>
    /// <param name="probability">From 0 to 1.</param>
    public double Share(double probability)
    {
        double ratio = Math.Max(0, PartRatio(probability));
        return ratio / (1 + ratio);
    }

    /// <summary>Quantile of λD/(ρv), the two parts of the excess over each other; the share rises with it.</summary>
    internal double PartRatio(double probability) => SortedArrayStatistics.Quantile(_ratios, probability);
}
