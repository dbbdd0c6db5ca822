using MathNet.Numerics.Distributions;

namespace RetroWalk.Metrics.Tests.Uncertainty;

public sealed class NormalQuantileTests
{
    [Fact]
    public void Quantile_agrees_with_an_independent_library_at_every_level()
    {
        for (int i = 1; i < 10000; i++)
        {
            double level = i / 10000.0;
            double expected = -Normal.InvCDF(0, 1, (1 - level) / 2);
            Assert.Equal(expected, NormalQuantile.OfTwoSided(level), 1e-14 + 1e-13 * expected);
        }
    }

    [Theory]
    [InlineData(0.999)]
    [InlineData(0.999999)]
    [InlineData(0.999999999)]
    [InlineData(0.999999999999)]
    [InlineData(0.99999999999999989)] // the last double below 1
    public void Quantile_agrees_with_an_independent_library_far_out(double level)
    {
        double expected = -Normal.InvCDF(0, 1, (1 - level) / 2);
        Assert.Equal(expected, NormalQuantile.OfTwoSided(level), 1e-13 * expected);
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(1e-6)]
    [InlineData(1e-300)]
    public void Quantile_near_zero_is_proportional_to_the_level(double level) =>
        Assert.Equal(1.2533141373155003, NormalQuantile.OfTwoSided(level) / level, 1e-6); // √(2π)/2

    [Theory]
    [InlineData(0)]
    [InlineData(-0.0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Level_that_is_no_probability_is_refused(double level) =>
        Rules.Refusal.OutOfRange("level", level, () => NormalQuantile.OfTwoSided(level));

    [Fact]
    public void Quantile_rises_with_the_level()
    {
        double last = 0;
        for (int i = 1; i < 100000; i++)
        {
            double z = NormalQuantile.OfTwoSided(i / 100000.0);
            Assert.True(z > last, $"z falls at level {i / 100000.0}");
            last = z;
        }
    }

    [Fact]
    public void Quantile_of_95_percent_is_what_the_routine_gives() =>
        Assert.True(Near.Relative(NormalQuantile.Computed(0.95), NormalQuantile.OfTwoSided(0.95), 1e-15));
}
