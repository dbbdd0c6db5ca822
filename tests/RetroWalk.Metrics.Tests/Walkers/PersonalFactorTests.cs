namespace RetroWalk.Metrics.Tests.Walkers;

public sealed class PersonalFactorTests
{
    [Fact]
    public void Somebody_unknown_is_the_median_with_the_spread_between_people()
    {
        Assert.Equal(default, PersonalFactor.Unknown);
        Assert.Equal((1, 0.11), (default(PersonalFactor).Factor, default(PersonalFactor).LogSpread));
    }

    [Fact]
    public void Somebody_measured_keeps_factor_and_spread() =>
        Assert.Equal((1.2, 0.05), (PersonalFactor.Measured(1.2, 0.05).Factor, PersonalFactor.Measured(1.2, 0.05).LogSpread));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(0.19)]
    [InlineData(5.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Meaningless_factor_is_refused(double factor) =>
        Assert.Equal("factor", Assert.Throws<ArgumentOutOfRangeException>(() => PersonalFactor.Measured(factor, 0.1)).ParamName);

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Meaningless_spread_is_refused(double logSpread) =>
        Assert.Equal(
            "logSpread", Assert.Throws<ArgumentOutOfRangeException>(() => PersonalFactor.Measured(1, logSpread)).ParamName);

    [Fact]
    public void Text_shows_both() => Assert.Equal("f 1.2 (SD of ln f 0.05)", PersonalFactor.Measured(1.2, 0.05).ToString());
}
