using RetroWalk.Cli.Output;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary>Errors of one model on measured rows, in all and by grade band.</summary>
internal sealed class ModelErrors(ModelEntry entry)
{
    private readonly RowPricer _pricer = new(entry);
    private readonly ErrorTally _all = new();

    private readonly (string Name, Func<double, bool> Holds, ErrorTally Tally)[] _bands =
    [
        ("below -14 %", grade => grade < -0.14, new()),
        ("-14 % to below 0 %", grade => grade is >= -0.14 and < 0, new()),
        ("0 %", grade => grade == 0, new()),
        ("above 0 % to below 17.5 %", grade => grade is > 0 and < 0.175, new()),
        ("17.5 % and above", grade => grade >= 0.175, new()),
    ];

    public ModelCard Card => entry.Card;

    public bool HasRows => _all.HasRows;

    public void Add(ModelInputs inputs, double speedMetersPerSecond, double gradeFraction, double measuredWattsPerKilogram)
    {
        double predicted = _pricer.Price(inputs, speedMetersPerSecond, gradeFraction).GrossWattsPerKilogram;
        _all.Add(predicted, measuredWattsPerKilogram);
        _bands.Single(band => band.Holds(gradeFraction)).Tally.Add(predicted, measuredWattsPerKilogram);
    }

    public ModelEvaluationJson Summary() =>
        new(
            Card.Name, Names.Of(Card.Direction), _all.Summary(),
            [.. _bands.Where(band => band.Tally.HasRows).Select(band => new GradeBandJson(band.Name, band.Tally.Summary()))]);
}
