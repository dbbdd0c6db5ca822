using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results.Batches;

/// <summary>A table to be priced, the named model if there is one, and the conditions.</summary>
internal sealed record BatchPricing(string Input, ModelEntry? Named, WalkConditions Conditions)
{
    /// <summary>The named model prices the rows of its own direction, the library's own model those of the other.</summary>
    public RowPricer For(WalkingDirection direction, PricedRow[] prices)
    {
        ModelEntry? named = Named?.Card.Direction == direction ? Named : null;
        return new(DefaultModels.Choose(named, direction, Conditions), prices, Conditions);
    }
}
