using System.Globalization;
using System.Text.Json.Serialization;
using MathNet.Numerics.Distributions;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Calibration;

/// <summary>An interval that holds a factor of the person with a stated probability, given what was measured.</summary>
public readonly record struct CredibleInterval : IFormattable
{
    /// <summary>An interval that is known, as from JSON.</summary>
    /// <param name="lowFactor">Lower end [1], finite.</param>
    /// <param name="highFactor">Upper end [1], finite and not below the lower one.</param>
    /// <param name="level">Probability [1], between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Ends that are not finite or not in order, or a level of 0 or less, of 1 or
    /// more, or NaN.</exception>
    [JsonConstructor]
    public CredibleInterval(double lowFactor, double highFactor, double level)
    {
        CheckLevel(level);
        if (!double.IsFinite(lowFactor) || !(highFactor >= lowFactor) || !double.IsFinite(highFactor))
            throw new ArgumentOutOfRangeException(
                nameof(highFactor), highFactor,
                FormattableString.Invariant($"highFactor is {highFactor}: it must be finite and not below {lowFactor}."));
        LowFactor = lowFactor;
        HighFactor = highFactor;
        Level = level;
    }

    /// <summary>Lower end [1].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double LowFactor { get; }

    /// <summary>Upper end [1].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double HighFactor { get; }

    /// <summary>Probability, between 0 and 1.</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double Level { get; }

    /// <summary>exp(±z·SD) times the factor.</summary>
    internal static CredibleInterval Around(double factor, double logSpread, double level)
    {
        CheckLevel(level);
        double width = Math.Exp(Normal.InvCDF(0, 1, (1 + level) / 2) * logSpread);
        return new(factor / width, factor * width, level);
    }

    /// <summary>Of a gamma with this mean and coefficient of variation, by Wilson and Hilferty.</summary>
    internal static CredibleInterval OfGamma(double mean, double spread, double level)
    {
        CheckLevel(level);
        double z = Normal.InvCDF(0, 1, (1 + level) / 2);
        return new(mean * ExcessShapes.OfGamma(-z, spread), mean * ExcessShapes.OfGamma(z, spread), level);
    }

    /// <summary>Both ends and the level; the same in every culture.</summary>
    public override string ToString() => ToString(null);

    /// <summary>Both ends in a number format, and the level; the same in every culture.</summary>
    /// <param name="format">A number format, as in <c>F2</c>; none for the text of <see cref="ToString()"/>.</param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">Not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        string ofEnds = string.IsNullOrEmpty(format) ? "0.###" : format;
        string low = LowFactor.ToString(ofEnds, CultureInfo.InvariantCulture);
        string high = HighFactor.ToString(ofEnds, CultureInfo.InvariantCulture);
        return FormattableString.Invariant($"{low} to {high} ({Level * 100:0.###} %)");
    }

    private static void CheckLevel(double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(
                nameof(level), level, FormattableString.Invariant($"level is {level}: it must lie between 0 and 1."));
    }
}
