using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Tests.Numerics;

public sealed class ElementaryTests
{
    [Fact]
    public void Exp2_of_a_whole_number_is_exact()
    {
        for (int exponent = -1074; exponent <= 1023; exponent++)
            Assert.Equal(Math.ScaleB(1, exponent), Elementary.Exp2(exponent));
    }

    [Theory]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(1024, double.PositiveInfinity)]
    [InlineData(1e300, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(-1076, 0)]
    [InlineData(-1e300, 0)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(0, 1)]
    [InlineData(-0.0, 1)]
    [InlineData(double.Epsilon, 1)]
    public void Exp2_is_exact_at_its_ends(double x, double expected) => Assert.Equal(expected, Elementary.Exp2(x));

    [Fact]
    public void Log2_of_a_power_of_two_is_exact()
    {
        for (int exponent = -1074; exponent <= 1023; exponent++)
            Assert.Equal(exponent, Elementary.Log2(Math.ScaleB(1, exponent)));
    }

    [Theory]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-0.0, double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(-1, double.NaN)]
    [InlineData(-double.Epsilon, double.NaN)]
    public void Log2_is_exact_at_its_ends(double x, double expected) => Assert.Equal(expected, Elementary.Log2(x));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-0.0, 0)]
    [InlineData(1, 1)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(-1, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    public void Power_is_exact_at_its_ends(double x, double expected) => Assert.Equal(expected, Elementary.Power(x, 0.43));

    [Fact]
    public void Exp2_does_not_fall()
    {
        double last = 0;
        for (int i = -1080 * 64; i <= 1024 * 64; i++)
        {
            double value = Elementary.Exp2(i / 64.0);
            Assert.True(value >= last, $"Exp2 falls at {i / 64.0}");
            last = value;
        }
    }

    [Fact]
    public void Exp2_does_not_fall_across_the_seam_of_its_reduction()
    {
        double last = 0;
        for (int i = -5000; i <= 5000; i++)
        {
            double value = Elementary.Exp2(0.5 + i * 1e-14); // the rounding to a whole number flips at ½
            Assert.True(value >= last, $"Exp2 falls {i * 1e-14} from its seam");
            last = value;
        }
    }

    [Fact]
    public void Log2_rises_across_the_seam_of_its_reduction()
    {
        double last = double.NegativeInfinity;
        for (int i = -5000; i <= 5000; i++)
        {
            double value = Elementary.Log2(0.70710678118654757 + i * 1e-14); // the mantissa folds at √½
            Assert.True(value >= last, $"Log2 falls {i * 1e-14} from its seam");
            last = value;
        }
    }

    [Fact]
    public void Power_rises_over_the_speeds_of_walking()
    {
        double last = -1;
        for (int i = 0; i <= 200_000; i++)
        {
            double value = Elementary.Power(i / 100_000.0, 0.43);
            Assert.True(value > last, $"Power falls at {i / 100_000.0}");
            last = value;
        }
    }

    [Fact]
    public void Exp2_of_normal_results_is_exact_at_whole_numbers()
    {
        for (int exponent = -1000; exponent <= 1000; exponent++)
            Assert.Equal(Math.ScaleB(1, exponent), Elementary.NormalExp2(new ScalarLane<double>(exponent)).Value);
    }

    [Theory]
    [InlineData(710, double.PositiveInfinity)]
    [InlineData(-746, 0)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.NaN, double.NaN)]
    public void Exp_is_exact_at_its_ends(double x, double expected) => Assert.Equal(expected, Elementary.Exp(x));

    [Theory]
    [InlineData(1, Math.E)]
    [InlineData(0, 1)]
    [InlineData(-2, 0.1353352832366127)] // e⁻² in 16 digits
    public void Exp_is_the_exponential(double x, double expected) => Assert.True(Near.Ulps(Elementary.Exp(x), expected, 2));

    [Theory]
    [InlineData(Math.E, 1)]
    [InlineData(10, 2.302585092994046)] // ln 10 in 16 digits
    [InlineData(0.5, -0.6931471805599453)] // −ln 2 in 16 digits
    public void Log_is_the_natural_logarithm(double x, double expected) => Assert.True(Near.Ulps(Elementary.Log(x), expected, 2));
}
