using RetroWalk.Cli.Output;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary>Errors of one model on measured rows, in all and by grade band.</summary>
internal sealed class ModelErrors(ModelEntry entry)
{
    private readonly RowPricer _pricer = new(entry);
    private readonly ErrorTally _all = new();

    private readonly (GradeBand Band, ErrorTally Tally)[] _bands = [.. GradeBand.All.Select(band => (band, new ErrorTally()))];

    public ModelCard Card => entry.Card;

    public bool HasRows => _all.HasRows;

    public void Add(ModelInputs inputs, double speedMetersPerSecond, double gradeFraction, double measuredWattsPerKilogram)
    {
        double predicted = _pricer.Price(inputs, speedMetersPerSecond, gradeFraction).GrossWattsPerKilogram;
        _all.Add(predicted, measuredWattsPerKilogram);
        _bands.Single(row => row.Band.Contains(Grade.FromFraction(gradeFraction))).Tally.Add(predicted, measuredWattsPerKilogram);
    }

    public ModelEvaluationJson Summary() =>
        new(
            Card.Name, Names.Of(Card.Direction), _all.Summary(),
            [.. _bands.Where(row => row.Tally.HasRows).Select(row => new GradeBandJson(row.Band.Name, row.Tally.Summary()))]);
}
