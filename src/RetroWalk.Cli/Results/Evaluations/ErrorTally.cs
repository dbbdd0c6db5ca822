using MathNet.Numerics.Statistics;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>Sums errors for their bias, root mean square and mean absolute percentage.</summary>
internal sealed class ErrorTally
{
    private readonly RunningStatistics _errors = new();
    private readonly RunningStatistics _squares = new();
    private readonly RunningStatistics _percentages = new();
    private int _notPriced;

    public bool HasRows => _errors.Count + _notPriced > 0;

    /// <summary>Adds a row; a prediction of NaN is counted as not priced.</summary>
    public void Add(double predicted, double measured)
    {
        if (double.IsNaN(predicted))
        {
            _notPriced++;
            return;
        }

        double error = predicted - measured;
        _errors.Push(error);
        _squares.Push(error * error);
        _percentages.Push(100 * Math.Abs(error / measured));
    }

    public ErrorSummary Summary() =>
        new(checked((int)_errors.Count), _notPriced, _errors.Mean, Math.Sqrt(_squares.Mean), _percentages.Mean);
}
