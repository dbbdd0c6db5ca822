using RetroWalk.Metrics;
using RetroWalk.Web.Charts;

namespace RetroWalk.Web.Compare;

/// <summary>Both directions over speed or over grade, everything else as stated.</summary>
public sealed class CurveState
{
    private const int Points = 61;
    private const double FastestMetersPerSecond = 2;
    private const double SteepestDownPercent = -20;
    private const double SteepestUpPercent = 30;

    public CurveState(WalkState walk, UnitSystem units, bool isOverGrade, Texts texts)
    {
        IsOverGrade = isOverGrade;
        double unit = units == UnitSystem.Metric
            ? Speed.FromKilometersPerHour(1).MetersPerSecond
            : Speed.FromMilesPerHour(1).MetersPerSecond;
        (double low, double high) = isOverGrade ? (SteepestDownPercent, SteepestUpPercent) : (0, FastestMetersPerSecond / unit);
        Xs = [.. Enumerable.Range(0, Points).Select(i => low + (high - low) * i / (Points - 1))];
        Mark = isOverGrade ? walk.Grade.Percent : walk.Speed.MetersPerSecond / unit;
        Walker walker = walk.Walker;
        Walks = [.. Xs.Select(x => isOverGrade
            ? WalkingEnergy.Compare(walker, walk.Speed, Grade.FromPercent(x), walk.Duration, walk.Conditions)
            : WalkingEnergy.Compare(walker, Speed.FromMetersPerSecond(x * unit), walk.Grade, walk.Duration, walk.Conditions))];
        Series =
        [
            SeriesOf(texts["forward"], "forward", compared => compared.Forward),
            SeriesOf(texts["backward"], "backward", compared => compared.Backward),
        ];
    }

    public bool IsOverGrade { get; }

    /// <summary>Speeds in the visitor's unit, or grades in per cent.</summary>
    public double[] Xs { get; }

    /// <summary>Where the stated walk stands among them.</summary>
    public double Mark { get; }

    public IReadOnlyList<WalkComparison> Walks { get; }

    public IReadOnlyList<ChartSeries> Series { get; }

    private ChartSeries SeriesOf(string name, string style, Func<WalkComparison, EnergyEstimate> direction)
    {
        double[] middle = new double[Points];
        double[] low = new double[Points];
        double[] high = new double[Points];
        bool[] measured = new bool[Points];
        for (int i = 0; i < Points; i++)
        {
            EnergyEstimate estimate = direction(Walks[i]);
            PredictionInterval<Energy> interval = estimate.GrossInterval();
            middle[i] = estimate.Gross.Kilocalories;
            low[i] = interval.Low.Kilocalories;
            high[i] = interval.High.Kilocalories;
            measured[i] = estimate.Validity == Validity.Measured;
        }

        return new(name, style, middle, low, high, measured);
    }
}
