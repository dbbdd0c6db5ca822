using System.Diagnostics;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>Sums the errors of one model on measured rows: on all of them, and by grade band.</summary>
internal sealed class ModelErrors
{
    private const int MostRows = 1024;

    private readonly PricedRow[] _prices;
    private readonly RowPricer _pricer;
    private readonly double[] _gradeFractions = new double[MostRows];
    private readonly double[] _measuredWattsPerKilogram = new double[MostRows];
    private readonly ErrorTally _all = new();
    private readonly (GradeBand Band, ErrorTally Tally)[] _bands = [.. GradeBand.All.Select(band => (band, new ErrorTally()))];
    private int _count;

    public ModelErrors(ModelEntry entry)
    {
        Entry = entry;
        _prices = new PricedRow[MostRows];
        _pricer = new(entry, _prices);
    }

    public ModelEntry Entry { get; }

    public bool HasRows => _all.HasRows;

    /// <summary>Adds a row, which counts after <see cref="Complete"/>.</summary>
    public void Add(ModelInputs inputs, double speedMetersPerSecond, double gradeFraction, double measuredWattsPerKilogram)
    {
        _pricer.Add(_count, inputs, speedMetersPerSecond, gradeFraction);
        _gradeFractions[_count] = gradeFraction;
        _measuredWattsPerKilogram[_count] = measuredWattsPerKilogram;
        if (++_count == MostRows)
            Complete();
    }

    /// <summary>Counts the rows that were added.</summary>
    public void Complete()
    {
        _pricer.Complete();
        for (int row = 0; row < _count; row++)
        {
            (double predicted, double measured) = (_prices[row].GrossWattsPerKilogram, _measuredWattsPerKilogram[row]);
            _all.Add(predicted, measured);
            BandOf(Grade.FromFraction(_gradeFractions[row])).Add(predicted, measured);
        }

        _count = 0;
    }

    public ModelEvaluation Summary() =>
        new(
            Entry.Card.Name, Entry.Card.Direction, _all.Summary(),
            [.. _bands.Where(row => row.Tally.HasRows).Select(row => new GradeBandErrors(row.Band.Name, row.Tally.Summary()))]);

    private ErrorTally BandOf(Grade grade)
    {
        foreach ((GradeBand band, ErrorTally tally) in _bands)
        {
            if (band.Contains(grade))
                return tally;
        }

        throw new UnreachableException("the bands cover every grade");
    }
}
