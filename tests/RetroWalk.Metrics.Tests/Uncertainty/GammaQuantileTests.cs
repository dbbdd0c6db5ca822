using MathNet.Numerics.Distributions;

namespace RetroWalk.Metrics.Tests.Uncertainty;

public sealed class GammaQuantileTests
{
    // Wilson and Hilferty against the gamma itself: within 0.01 of the mean for any coefficient of variation up to 0.7 and from
    // 2.5 to 97.5 %.
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.33)]
    [InlineData(0.6)]
    [InlineData(0.7)]
    public void Quantiles_are_those_of_a_gamma(double s)
    {
        foreach (double p in new[] { 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975 })
            Assert.Equal(Gamma.InvCDF(1 / (s * s), 1 / (s * s), p), GammaQuantile.At(Normal.InvCDF(0, 1, p), s), 0.01);
    }

    [Fact]
    public void Without_a_spread_there_is_one_value() => Assert.Equal(1, GammaQuantile.At(1.96, 0));

    [Fact]
    public void Nobody_has_less_than_nothing() => Assert.Equal(0, GammaQuantile.At(-3, 1.5));

    [Fact]
    public void A_spread_that_nobody_measured_gives_no_quantile() => Assert.True(double.IsNaN(GammaQuantile.At(1, double.NaN)));
}
