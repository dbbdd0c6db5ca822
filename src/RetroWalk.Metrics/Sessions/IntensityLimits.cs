namespace RetroWalk.Metrics;

/// <summary>From which gross power on an effort is moderate and vigorous [W·kg⁻¹]; NaN where a session does not count
/// that.</summary>
internal readonly record struct IntensityLimits(double Moderate, double Vigorous)
{
    // Garber et al. 2011, doi:10.1249/MSS.0b013e318213fefb: moderate from 40 % of the oxygen uptake reserve on, vigorous from
    // 60 %.
    private const double ModerateShareOfReserve = 0.4;
    private const double VigorousShareOfReserve = 0.6;

    internal static IntensityLimits None { get; } = new(double.NaN, double.NaN);

    /// <summary>3 and 6 MET, for adults of any fitness.</summary>
    internal static IntensityLimits ByMets { get; } = new(
        MetabolicEquivalent.FromMets(3).MetabolicPower.WattsPerKilogram,
        MetabolicEquivalent.FromMets(6).MetabolicPower.WattsPerKilogram);

    internal bool AreCounted => !double.IsNaN(Moderate);

    /// <summary>Shares of the reserve between rest and the maximum [W·kg⁻¹].</summary>
    internal static IntensityLimits OfReserve(double resting, double maximum) => new(
        resting + ModerateShareOfReserve * (maximum - resting), resting + VigorousShareOfReserve * (maximum - resting));
}
