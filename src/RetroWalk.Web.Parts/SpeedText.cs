using System.Runtime.Versioning;
using RetroWalk.Metrics;

namespace RetroWalk.Web;

/// <summary>Speeds as the visitor reads them.</summary>
[SupportedOSPlatform("browser")]
public static class SpeedText
{
    public static string UnitIn(UnitSystem units) => units == UnitSystem.Metric ? "km/h" : "mph";

    public static double NumberIn(UnitSystem units, Speed speed) =>
        units == UnitSystem.Metric ? speed.KilometersPerHour : speed.MilesPerHour;

    public static string In(UnitSystem units, Speed speed) =>
        $"{Numbers.AtMost(NumberIn(units, speed), 2)} {UnitIn(units)}";
}
