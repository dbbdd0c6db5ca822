using System.Runtime.Versioning;
using RetroWalk.Metrics;

namespace RetroWalk.Web;

/// <summary>The speeds that are allowed, both ends included.</summary>
public readonly record struct SpeedRange(Speed Lowest, Speed Highest)
{
    private const double Hundredths = 100;
    private const double Rounding = 1e-6; // of the numbers themselves, in hundredths

    public bool Holds(Speed speed) => speed >= Lowest && speed <= Highest;

    /// <summary>Both ends in the visitor's units, rounded inward: who types what stands there is not refused.</summary>
    [SupportedOSPlatform("browser")]
    public string In(UnitSystem units, Texts texts)
    {
        double low = Math.Ceiling(SpeedText.NumberIn(units, Lowest) * Hundredths - Rounding) / Hundredths;
        double high = Math.Floor(SpeedText.NumberIn(units, Highest) * Hundredths + Rounding) / Hundredths;
        return $"{texts.Fill("range", Numbers.AtMost(low, 2), Numbers.AtMost(high, 2))} {SpeedText.UnitIn(units)}";
    }
}
