using System.Globalization;

namespace RetroWalk.Metrics;

/// <summary>Practice in walking backward, as a factor k on the excess of backward over forward; 1 for the unpractised.</summary>
/// <remarks>k scales the excess of the whole body. It leaves the effort of the quadriceps, and their share of the excess, alone.
/// <c>default</c> is no practice. Immutable.</remarks>
public readonly record struct Practice
{
    private const int MeasuredBouts = 12;
    private const double FactorAfterMeasuredBouts = 0.31;
    private const double LargestFactor = 10;
    private const double LargestLogSpread = 2;

    private readonly double _factor; // 0 stands for 1, so that default is no practice

    private Practice(double factor, double? logSpread, int? bouts)
    {
        _factor = factor == 1 ? 0 : factor;
        LogSpread = logSpread;
        Bouts = bouts;
    }

    /// <summary>No practice: k = 1. The same as <c>default</c>.</summary>
    public static Practice None => default;

    /// <summary>k: the excess of backward over forward, divided by that of the unpractised [1].</summary>
    public double Factor => _factor == 0 ? 1 : _factor;

    /// <summary>Standard deviation of ln k [1] where k was measured on the person; null where the spread of the excess between
    /// studies is used instead.</summary>
    public double? LogSpread { get; }

    /// <summary>The bouts that were stated, or null.</summary>
    public int? Bouts { get; }

    /// <summary>Practice from the number of 15-minute bouts: k falls in a straight line from 1 to 0.31 at 12 bouts and stays
    /// there.</summary>
    /// <remarks>A guess from 8 men: four weeks of three bouts cut their oxygen uptake walking backward at 1.43 to 1.65 m/s by
    /// 19 % (Heath et al. 2001, doi:10.1054/ptsp.2001.0057), which is k = 0.31. Only the two ends were measured; the line between
    /// them is a choice.</remarks>
    /// <param name="bouts">Bouts done, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative number.</exception>
    public static Practice AfterBouts(int bouts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bouts);
        if (bouts == 0)
            return default;
        double done = Math.Min(bouts, MeasuredBouts) / (double)MeasuredBouts;
        return new((1 - done) + done * FactorAfterMeasuredBouts, logSpread: null, bouts);
    }

    /// <summary>Practice as a factor that the caller knows or assumes.</summary>
    /// <param name="factor">k [1], greater than 0 and at most 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, above 10 or NaN.</exception>
    public static Practice OfFactor(double factor) =>
        new(Guard.PositiveUpTo(factor, LargestFactor), logSpread: null, bouts: null);

    /// <summary>Practice as measured on the person, with its remaining uncertainty.</summary>
    /// <param name="factor">k [1], greater than 0 and at most 10.</param>
    /// <param name="logSpread">Standard deviation of ln k [1], from 0 to 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor or spread outside its range, or NaN.</exception>
    public static Practice Measured(double factor, double logSpread) =>
        new(
            Guard.PositiveUpTo(factor, LargestFactor),
            Guard.Between(logSpread, 0, LargestLogSpread, "a spread"), bouts: null);

    /// <summary>The factor, and the bouts where they were stated; the same in every culture.</summary>
    public override string ToString() =>
        Bouts is int bouts
            ? string.Create(CultureInfo.InvariantCulture, $"{bouts} bouts, k {Factor:0.###}")
            : string.Create(CultureInfo.InvariantCulture, $"k {Factor:0.###}");
}
