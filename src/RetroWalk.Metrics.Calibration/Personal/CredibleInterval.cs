using MathNet.Numerics.Distributions;

namespace RetroWalk.Metrics.Calibration;

/// <summary>An interval that holds a factor of the person with a stated probability, given what was measured.</summary>
public readonly record struct CredibleInterval
{
    private CredibleInterval(double lowFactor, double highFactor, double level)
    {
        LowFactor = lowFactor;
        HighFactor = highFactor;
        Level = level;
    }

    /// <summary>Lower end [1].</summary>
    public double LowFactor { get; }

    /// <summary>Upper end [1].</summary>
    public double HighFactor { get; }

    /// <summary>Probability, between 0 and 1.</summary>
    public double Level { get; }

    /// <summary>exp(±z·SD) times the factor.</summary>
    internal static CredibleInterval Around(double factor, double logSpread, double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level,
                FormattableString.Invariant($"level is {level}: it must lie between 0 and 1."));
        double width = Math.Exp(Normal.InvCDF(0, 1, (1 + level) / 2) * logSpread);
        return new(factor / width, factor * width, level);
    }

    /// <summary>Of a gamma with this mean and coefficient of variation, by Wilson and Hilferty.</summary>
    internal static CredibleInterval OfGamma(double mean, double spread, double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level,
                FormattableString.Invariant($"level is {level}: it must lie between 0 and 1."));
        double z = Normal.InvCDF(0, 1, (1 + level) / 2);
        return new(mean * ExcessShapes.OfGamma(-z, spread), mean * ExcessShapes.OfGamma(z, spread), level);
    }

    /// <summary>Both ends and the level; the same in every culture.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{LowFactor:0.###} to {HighFactor:0.###} ({Level * 100:0.###} %)");
}
