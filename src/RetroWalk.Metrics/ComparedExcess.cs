namespace RetroWalk.Metrics;

/// <summary>What walking backward costs on top of walking forward, as a comparison needs it [W·kg⁻¹].</summary>
/// <param name="Total">The whole excess.</param>
/// <param name="Quadriceps">The part attributed to the quadriceps.</param>
/// <param name="LogSpread">Standard deviation of the logarithm of the excess; NaN where nobody has measured it.</param>
internal readonly record struct ComparedExcess(double Total, double Quadriceps, double LogSpread)
{
    /// <summary>Share of the excess attributed to the quadriceps, from 0 to 1; NaN where there is no excess.</summary>
    internal double QuadricepsShare => Math.Clamp(Quadriceps / Total, 0, 1);
}
