namespace RetroWalk.Metrics.Tests;

/// <summary>Nearness of two numbers; NaN is near to nothing.</summary>
internal static class Near
{
    internal static bool Relative(double actual, double expected, double tolerance) =>
        Math.Abs(actual - expected) <= tolerance * Math.Abs(expected);

    internal static bool Ulps(double actual, double expected, double count) =>
        Math.Abs(actual - expected) <= count * (Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected));
}
