using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>Sums the errors of one model on measured rows: on all of them, and by grade band.</summary>
internal sealed class ModelErrors(ModelEntry entry)
{
    private readonly RowPricer _pricer = new(entry);
    private readonly ErrorTally _all = new();

    private readonly (GradeBand Band, ErrorTally Tally)[] _bands = [.. GradeBand.All.Select(band => (band, new ErrorTally()))];

    public WalkingDirection Direction => entry.Card.Direction;

    public bool HasRows => _all.HasRows;

    public void Add(ModelInputs inputs, double speedMetersPerSecond, double gradeFraction, double measuredWattsPerKilogram)
    {
        double predicted = _pricer.Price(inputs, speedMetersPerSecond, gradeFraction).GrossWattsPerKilogram;
        _all.Add(predicted, measuredWattsPerKilogram);
        _bands.Single(row => row.Band.Contains(Grade.FromFraction(gradeFraction))).Tally.Add(predicted, measuredWattsPerKilogram);
    }

    public ModelEvaluation Summary() =>
        new(
            entry.Card.Name, Direction, _all.Summary(),
            [.. _bands.Where(row => row.Tally.HasRows).Select(row => new GradeBandErrors(row.Band.Name, row.Tally.Summary()))]);
}
