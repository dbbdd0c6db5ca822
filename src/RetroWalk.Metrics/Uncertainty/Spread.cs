namespace RetroWalk.Metrics;

/// <summary>How far one person's power lies from an estimate, as standard deviations of the natural logarithm [1].</summary>
/// <remarks>Between people, the logarithm of measured over predicted spreads by 0.092 (44 people of Lankford et al. 2020,
/// doi:10.1007/s00421-020-04428-z) and 0.134 (35 people of Slade et al. 2021); within a person, between conditions, by 0.16 and
/// 0.05. Published standard errors of 0.2 to 0.42 W·kg⁻¹ are for group means and must never be shown as one person's error.</remarks>
internal static class Spread
{
    /// <summary>σ = √(σ_p² + σ_c²), with σ_p = 0.11 between people and σ_c = 0.13 (0.1296) within a person between conditions
    /// and days. The sum is the rounded figure of record: its coverage was measured.</summary>
    internal const double OfOnePerson = 0.17;
}
