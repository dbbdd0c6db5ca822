using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary>Prices one raw row by a model: NaN and <see cref="Validity.Outside"/> where the model has no value.</summary>
internal static class RowPricer
{
    public static (double GrossWattsPerKilogram, Validity Validity) Price(
        IWalkingModel model, double speedMetersPerSecond, double gradeFraction)
    {
        double power = double.NaN;
        model.EstimatePower([speedMetersPerSecond], [gradeFraction], new Span<double>(ref power));
        Validity validity = double.IsNaN(power)
            ? Validity.Outside
            : model.Card.ValidityAt(Speed.FromMetersPerSecond(speedMetersPerSecond), Grade.FromFraction(gradeFraction));
        return (power, validity);
    }
}
