using System.Globalization;

namespace RetroWalk.Metrics;

/// <summary>The one way a quantity is written: shortest round-trip digits, a space, the unit; the same in every
/// culture.</summary>
internal static class QuantityText
{
    internal static string Of(double value, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{value} {unit}");
}
