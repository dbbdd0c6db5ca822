using System.Globalization;
using System.Runtime.CompilerServices;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Checks of contracts at the public edge; messages are invariant and name the value and the rule.</summary>
internal static class Require
{
    internal static double Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value) ? value : throw Refusal(name, value, "must be a finite number");

    internal static double Positive(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value > 0 ? value : throw Refusal(name, value, "must be greater than zero");

    internal static void Some<T>(IReadOnlyList<T> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        if (values.Count == 0)
            throw new ArgumentException($"{name} is empty: it must hold at least one.", name);
    }

    private static ArgumentOutOfRangeException Refusal(string? name, double value, string rule) =>
        new(name, value, string.Create(CultureInfo.InvariantCulture, $"{name} is {value}: it {rule}."));
}
