using MathNet.Numerics.Statistics;
using RetroWalk.Cli.Output;

namespace RetroWalk.Cli.Commands;

/// <summary>Bias, root mean square error and mean absolute percentage error of predictions, as they come.</summary>
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

    public ErrorSummaryJson Summary() =>
        new(
            checked((int)_errors.Count), _notPriced,
            JsonOutput.Number(_errors.Mean), JsonOutput.Number(Math.Sqrt(_squares.Mean)), JsonOutput.Number(_percentages.Mean));
}
