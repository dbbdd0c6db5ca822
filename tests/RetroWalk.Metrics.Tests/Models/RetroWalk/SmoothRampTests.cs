using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Tests.Models;

public sealed class SmoothRampTests
{
    [Theory]
    [InlineData(3, 4, 4)] // ½(3 + √(9 + 16)) = 4
    [InlineData(-3, 4, 1)] // ½(−3 + 5) = 1
    [InlineData(0, 4, 2)] // √4
    [InlineData(8, 9, 9)] // ½(8 + √(64 + 36)) = 9
    public void Value_is_the_positive_root(double a, double bSquared, double expected) =>
        Assert.Equal(expected, Ramp(a, bSquared).Value);

    [Fact]
    public void Mirror_is_the_value_at_the_opposite_slope() =>
        Assert.Equal(Ramp(-3, 4).Value, Ramp(3, 4).Mirror);

    [Fact]
    public void Small_root_keeps_its_digits_where_the_terms_cancel()
    {
        // b²/a for a ≫ b: 1e-12/1e8 = 1e-20; the plain difference of roots would give 0.
        Assert.Equal(1e-20, Ramp(-1e8, 1e-12).Value, 1e-34);
    }

    [Theory]
    [InlineData(5, 5, 0)]
    [InlineData(-5, 0, 5)]
    public void Ramp_without_a_foot_is_a_corner(double a, double value, double mirror)
    {
        (double Value, double Mirror) ramp = Ramp(a, 0);
        Assert.Equal((value, mirror), ramp);
    }

    [Fact]
    public void Ramp_of_nothing_is_zero_and_not_NaN()
    {
        (double Value, double Mirror) ramp = Ramp(0, 0);
        Assert.Equal((0.0, 0.0), ramp);
    }

    /// <summary>The second ramp of the pair is the same: neither may change the other.</summary>
    private static (double Value, double Mirror) Ramp(double a, double bSquared)
    {
        ScalarLane<double> large = new(Math.Abs(a) + Math.Sqrt(a * a + 4 * bSquared));
        ScalarLane<double> four = new(4 * bSquared);
        (SmoothRamp<ScalarLane<double>> first, SmoothRamp<ScalarLane<double>> second) =
            SmoothRamp<ScalarLane<double>>.Two(ScalarLane<double>.LessThanOrEqual(new(0), new(a)), large, four, large, four);
        Assert.Equal(first, second);
        return (first.TwiceValue.Value / 2, first.TwiceMirror.Value / 2);
    }
}
