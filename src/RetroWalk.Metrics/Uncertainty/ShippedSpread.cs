namespace RetroWalk.Metrics;

/// <summary>The lines of <see cref="SpreadParameters.Shipped"/>, made once.</summary>
internal static class ShippedSpread
{
    /// <summary>σ(G).</summary>
    internal static readonly GradeLine LogSpreadLine = SpreadParameters.Shipped.LogSpreadLine;

    /// <summary>σ_c(G).</summary>
    internal static readonly GradeLine WithinPersonLine = SpreadParameters.Shipped.WithinPersonLine;

    /// <summary>h(G).</summary>
    internal static readonly GradeLine TailLine = SpreadParameters.Shipped.TailLine;
}
