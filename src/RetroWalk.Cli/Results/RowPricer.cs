using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results;

/// <summary>Prices rows of a table by one model, which is made again only if the person or the load changes: collects them, and
/// prices as many as it can by one call for columns.</summary>
/// <param name="entry">The model.</param>
/// <param name="prices">Receives the prices, each at the place of its row.</param>
/// <param name="conditions">Practice, handrail and the person's own factor; none unless given.</param>
internal sealed class RowPricer(ModelEntry entry, PricedRow[] prices, WalkConditions conditions = default)
{
    private readonly double[] _speedsMetersPerSecond = new double[prices.Length];
    private readonly double[] _gradeFractions = new double[prices.Length];
    private readonly double[] _wattsPerKilogram = new double[prices.Length];
    private readonly int[] _places = new int[prices.Length];
    private int _count;
    private ModelInputs? _inputs;
    private IWalkingModel? _model;

    /// <summary>Adds a row, whose price may be there only after <see cref="Complete"/>.</summary>
    public void Add(int place, ModelInputs inputs, double speedMetersPerSecond, double gradeFraction)
    {
        if (!ReferenceEquals(inputs, _inputs) && inputs != _inputs)
        {
            Complete();
            _inputs = inputs;
            _model = Make(inputs);
        }

        _places[_count] = place;
        _speedsMetersPerSecond[_count] = speedMetersPerSecond;
        _gradeFractions[_count] = gradeFraction;
        _count++;
    }

    /// <summary>Prices what was added.</summary>
    public void Complete()
    {
        _model?.EstimatePower(
            _speedsMetersPerSecond.AsSpan(0, _count), _gradeFractions.AsSpan(0, _count), _wattsPerKilogram.AsSpan(0, _count));
        for (int i = 0; i < _count; i++)
        {
            prices[_places[i]] = _model is null
                ? PricedRow.NotPriced
                : Priced(_speedsMetersPerSecond[i], _gradeFractions[i], _wattsPerKilogram[i]);
        }

        _count = 0;
    }

    private PricedRow Priced(double speedMetersPerSecond, double gradeFraction, double wattsPerKilogram)
    {
        if (double.IsNaN(wattsPerKilogram))
            return new(wattsPerKilogram, Validity.Outside);
        Speed speed = Speed.FromMetersPerSecond(speedMetersPerSecond);
        Grade grade = Grade.FromFraction(gradeFraction);
        if (conditions == WalkConditions.None)
            return new(wattsPerKilogram, entry.Card.ValidityAt(speed, grade));
        WalkingDirection direction = entry.Card.Direction;
        return new(
            WalkingEnergy.EstimatePower(direction, speed, grade, conditions).WattsPerKilogram,
            conditions.WereMeasured(direction, grade) ? entry.Card.ValidityAt(speed, grade) : Validity.Extrapolated);
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
