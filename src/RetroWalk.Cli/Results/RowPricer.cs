using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results;

/// <summary>Prices the rows of a table by one model, which is made again only if the person or the load changes.</summary>
internal sealed class RowPricer(ModelEntry entry, WalkConditions conditions = default)
{
    private ModelInputs? _inputs;
    private IWalkingModel? _model;

    /// <summary>Gross power, NaN outside the domain, and validity, null if the row lacks an input of the model.</summary>
    public (double GrossWattsPerKilogram, Validity? Validity) Price(
        ModelInputs inputs, double speedMetersPerSecond, double gradeFraction)
    {
        if (inputs != _inputs)
        {
            _inputs = inputs;
            _model = Make(inputs);
        }

        if (_model is null)
            return (double.NaN, null);
        double power = double.NaN;
        _model.EstimatePower([speedMetersPerSecond], [gradeFraction], new Span<double>(ref power));
        if (double.IsNaN(power))
            return (power, Validity.Outside);
        Speed speed = Speed.FromMetersPerSecond(speedMetersPerSecond);
        Grade grade = Grade.FromFraction(gradeFraction);
        if (conditions != WalkConditions.None)
            power = WalkingEnergy.EstimatePower(entry.Card.Direction, speed, grade, conditions).WattsPerKilogram;
        bool wereMeasured = conditions.WereMeasured(entry.Card.Direction, grade);
        return (power, wereMeasured ? entry.Card.ValidityAt(speed, grade) : Validity.Extrapolated);
    }

    private IWalkingModel? Make(ModelInputs inputs)
    {
        try
        {
            return entry.WhyNot(inputs) is null ? entry.For(inputs) : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // this row has, say, a load outside the range of the equation; the next may not
        }
    }
}
