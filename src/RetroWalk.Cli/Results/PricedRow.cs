using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>The price of a row of a table.</summary>
/// <param name="GrossWattsPerKilogram">Gross power; NaN outside the domain.</param>
/// <param name="Validity">Null if the row lacks an input of the model, such as a body mass.</param>
internal readonly record struct PricedRow(double GrossWattsPerKilogram, Validity? Validity)
{
    public static PricedRow NotPriced { get; } = new(double.NaN, null);
}
