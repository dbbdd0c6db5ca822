namespace RetroWalk.Metrics;

/// <summary>Practice in walking backward, as a factor k on the excess of backward over forward; 1 for the unpractised.</summary>
/// <remarks>k scales the excess of the whole body, and that of a person besides <see cref="PersonalExcess"/>. It leaves the
/// effort of the quadriceps, and their share of the excess, alone. <c>default</c> is no practice. Immutable.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(PracticeJson))]
public readonly record struct Practice
{
    private const int MeasuredBouts = 12;
    private const double FactorAfterMeasuredBouts = 0.35;
    private const double LargestFactor = 10;

    private readonly double _factor; // 0 stands for 1, so that default is no practice

    private Practice(double factor, int? bouts)
    {
        _factor = factor == 1 ? 0 : factor;
        Bouts = bouts;
    }

    /// <summary>No practice: k = 1. The same as <c>default</c>.</summary>
    public static Practice None => default;

    /// <summary>k: the excess of backward over forward, divided by that of the unpractised [1].</summary>
    public double Factor => _factor == 0 ? 1 : _factor;

    /// <summary>The bouts that were stated, or null.</summary>
    public int? Bouts { get; }

    /// <summary>Practice by bouts of 15 minutes: k falls in a straight line from 1 to 0.35 at 12 bouts and stays there.</summary>
    /// <remarks>A guess from 8 men: four weeks of three bouts cut their oxygen uptake walking backward at 1.43 to 1.65 m/s by
    /// 19 % (Heath et al. 2001, doi:10.1054/ptsp.2001.0057), which is k = 0.35. Only the two ends were measured; the line between
    /// them is a choice.</remarks>
    /// <param name="bouts">Bouts done, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative number.</exception>
    public static Practice AfterBouts(int bouts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bouts);
        if (bouts == 0)
            return default;
        double done = Math.Min(bouts, MeasuredBouts) / (double)MeasuredBouts;
        return new((1 - done) + done * FactorAfterMeasuredBouts, bouts);
    }

    /// <summary>Practice as a factor that the caller knows or assumes.</summary>
    /// <param name="factor">k [1], greater than 0 and at most 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, above 10 or NaN.</exception>
    public static Practice OfFactor(double factor) => new(Guard.PositiveUpTo(factor, LargestFactor), bouts: null);

    /// <summary>The factor, and the bouts where they were stated; the same in every culture.</summary>
    public override string ToString() =>
        Bouts is int bouts
            ? string.Create(CultureInfo.InvariantCulture, $"{bouts} bouts, k {Factor:0.###}")
            : string.Create(CultureInfo.InvariantCulture, $"k {Factor:0.###}");
}
