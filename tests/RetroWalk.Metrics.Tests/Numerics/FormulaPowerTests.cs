using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Tests.Numerics;

/// <summary>The powers of the formulas by themselves, against those of the platform (within 1 ulp) where the formulas would hide
/// an error.</summary>
public sealed class FormulaPowerTests
{
    [Fact]
    public void Two_to_minus_a_square_is_within_6e_15() // found 5.0e-15
    {
        for (int i = 0; i * i <= 1000 << 20; i++)
        {
            double x = i / 1024.0; // its square is exact
            double actual = Elementary.MultiplyAddExp2OfMinusSquare(1, new ScalarLane<double>(x), 0).Value;
            Assert.True(Near.Relative(actual, Math.Pow(2, -x * x), 6e-15), $"2^-{x}² is {actual:R}");
        }
    }

    /// <summary>From 2^-170 on: what keeps 0 inside the tables is felt below.</summary>
    [Fact]
    public void Power_of_0_43_is_within_1e_14() // found 7.9e-15
    {
        for (double x = 7e-52; x < 8e9; x *= 1.001)
        {
            double actual = PowerOf0_43.MultiplyAdd(1, new ScalarLane<double>(x), new ScalarLane<double>(0)).Value;
            Assert.True(Near.Relative(actual, Math.Pow(x, 0.43), 1e-14), $"{x:R}^0.43 is {actual:R}");
        }
    }

    /// <summary>In units of what is added to keep 0 inside the tables.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1e-200)]
    [InlineData(1e-100)]
    [InlineData(0.999)]
    [InlineData(1)]
    public void Power_of_0_43_vanishes_at_0_and_its_neighbors(double inTiny)
    {
        Assert.InRange(OfTiny<ScalarLane<double>>(inTiny).Value, 0, 1e-28);
        Assert.InRange(OfTiny<ScalarLane<float>>(inTiny).Value, 0, 1e-14f); // (2·2^-110)^0.43 is 7.8e-15
    }

    private static TLane OfTiny<TLane>(double inTiny)
        where TLane : struct, ILane<TLane> =>
        PowerOf0_43.MultiplyAdd<TLane>(1, inTiny * TLane.Tiny, 0);
}
