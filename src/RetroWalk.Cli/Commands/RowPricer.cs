using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary>Prices rows by one model of the catalogue; the model is made anew only when a row's person or load differs.</summary>
internal sealed class RowPricer(ModelEntry entry, WalkConditions conditions = default)
{
    private ModelInputs? _inputs;
    private IWalkingModel? _model;

    public ModelEntry Entry => entry;

    /// <summary>Gross power and validity; NaN where outside, and no validity where the row lacks what the model needs.</summary>
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
        return (power, conditions.WereMeasured(entry.Card.Direction, grade) ? entry.Card.ValidityAt(speed, grade) : Validity.Extrapolated);
    }

    private IWalkingModel? Make(ModelInputs inputs)
    {
        try
        {
            return entry.WhyNot(inputs) is null ? entry.For(inputs) : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // a load beyond the equation, say: this row only
        }
    }
}
