using FsCheck;
using FsCheck.Fluent;

namespace RetroWalk.Metrics.Tests.Generators;

/// <summary>A double of any bits.</summary>
public readonly record struct HostileDouble(double Value);

/// <summary>Doubles that break things: every special value, and random bits.</summary>
public static class HostileDoubles
{
    public static readonly IReadOnlyList<double> Specials =
    [
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, 0.0, double.Epsilon, -double.Epsilon,
        double.MaxValue, double.MinValue, -1, -0.001, 2.2250738585072014e-308, 1e308,
    ];

    public static Arbitrary<HostileDouble> Doubles()
    {
        Gen<int> word = Gen.Choose(int.MinValue, int.MaxValue);
        Gen<double> anyBits = Gen.Two(word).Select(
            pair => BitConverter.Int64BitsToDouble(((long)pair.Item1 << 32) | (uint)pair.Item2));
        return Gen.OneOf(Gen.Elements<double>(Specials), anyBits).Select(value => new HostileDouble(value)).ToArbitrary();
    }
}
