using MathNet.Numerics.Statistics;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Errors of predictions, as they come.</summary>
internal sealed class ErrorSums
{
    private static readonly double[] Levels = [0.50, 0.80, 0.95];
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly Walker Anybody = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    private readonly RunningStatistics _squares = new();
    private readonly RunningStatistics _logSquares = new();
    private readonly RunningStatistics _fractions = new();
    private readonly RunningStatistics _halfWidths = new();
    private readonly int[] _held = new int[Levels.Length];

    internal void Add(WalkMeasurement walk, WalkConditions conditions)
    {
        EnergyEstimate estimate = WalkingEnergy.Estimate(Anybody, walk.Direction, walk.Speed, walk.Grade, Hour, conditions);
        double predicted = estimate.GrossPower.WattsPerKilogram;
        double ratio = predicted / walk.GrossWattsPerKilogram;
        double error = predicted - walk.GrossWattsPerKilogram;
        _squares.Push(error * error);
        _logSquares.Push(Math.Log(ratio) * Math.Log(ratio));
        _fractions.Push(Math.Abs(ratio - 1));
        for (int i = 0; i < Levels.Length; i++)
        {
            PredictionInterval<Energy> interval = estimate.GrossInterval(Levels[i]);
            double measured = estimate.Gross.Joules / ratio;
            if (measured >= interval.Low.Joules && measured <= interval.High.Joules)
                _held[i]++;
            if (i == Levels.Length - 1)
                _halfWidths.Push(Math.Log(interval.High.Joules / interval.Low.Joules) / 2);
        }
    }

    internal PredictionErrors ToErrors()
    {
        double count = _squares.Count;
        return new()
        {
            Predictions = checked((int)_squares.Count),
            RmseWattsPerKilogram = Math.Sqrt(_squares.Mean),
            RmseLogarithm = Math.Sqrt(_logSquares.Mean),
            MeanAbsoluteErrorFraction = _fractions.Mean,
            CoverageAt50Percent = _held[0] / count,
            CoverageAt80Percent = _held[1] / count,
            CoverageAt95Percent = _held[2] / count,
            MeanLogHalfWidth = _halfWidths.Mean,
        };
    }
}
