using System.Globalization;

namespace RetroWalk.Metrics.Calibration;

/// <summary>How well one shape of the excess holds measured ratios.</summary>
/// <remarks>The interval score (Gneiting and Raftery 2007, doi:10.1198/016214506000001437) of a ratio y with the central interval
/// from l to u of probability 1 − α is (u − l) + (2/α)·(l − y where y is below, y − u where it is above): width plus fined
/// misses, less is better. It is averaged over walks and over the three levels. Immutable.</remarks>
public sealed record ShapeScore
{
    internal ShapeScore()
    {
    }

    /// <summary>The shape.</summary>
    public required ExcessShape Shape { get; init; }

    /// <summary>Coverage of the ratio with σ_κ as shipped.</summary>
    public required Coverage AsShipped { get; init; }

    /// <summary>Interval score with σ_κ as shipped.</summary>
    public required double ScoreAsShipped { get; init; }

    /// <summary>Coverage of the ratio of each person with σ_κ estimated from the others.</summary>
    public required Coverage WithoutThePerson { get; init; }

    /// <summary>Interval score with σ_κ estimated from the others.</summary>
    public required double ScoreWithoutThePerson { get; init; }

    internal static ShapeScore Of(
        ExcessShape shape, IReadOnlyList<PairedWalk> walks, double shipped, Func<PairedWalk, double> ofTheOthers) => new()
        {
            Shape = shape,
            AsShipped = Coverage.Of(
                shape.ToString(), walks, (walk, level) => IsInside(walk, Interval(shape, level, walk, shipped))),
            ScoreAsShipped = Score(walks, (walk, level) => Interval(shape, level, walk, shipped)),
            WithoutThePerson = Coverage.Of(shape.ToString(), walks, (walk, level) =>
                IsInside(walk, Interval(shape, level, walk, ofTheOthers(walk)))),
            ScoreWithoutThePerson = Score(walks, (walk, level) => Interval(shape, level, walk, ofTheOthers(walk))),
        };

    private static (double Low, double High) Interval(ExcessShape shape, double level, PairedWalk walk, double betweenPeople)
    {
        (double low, double high) = ExcessShapes.Interval(shape, level, walk.Model.GroupVariance, betweenPeople);
        double share = walk.Model.Excess / walk.Model.ForwardPower;
        return (1 + low * share, 1 + high * share);
    }

    private static bool IsInside(PairedWalk walk, (double Low, double High) interval) =>
        walk.GrossRatio >= interval.Low && walk.GrossRatio <= interval.High;

    private static double Score(IReadOnlyList<PairedWalk> walks, Func<PairedWalk, double, (double Low, double High)> interval) =>
        Coverage.Levels.Average(level => walks.Average(walk =>
        {
            (double low, double high) = interval(walk, level);
            double missed = Math.Max(0, low - walk.GrossRatio) + Math.Max(0, walk.GrossRatio - high);
            return high - low + 2 / (1 - level) * missed;
        }));

    /// <summary>Shape, coverage and scores in one line; the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{AsShipped}, score {ScoreAsShipped:0.000}; without the person {100 * WithoutThePerson.Shares[0]:0.0}, "
            + $"{100 * WithoutThePerson.Shares[1]:0.0} and {100 * WithoutThePerson.Shares[2]:0.0} %, score "
            + $"{ScoreWithoutThePerson:0.000}");
}
