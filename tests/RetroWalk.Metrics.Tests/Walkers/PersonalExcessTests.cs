namespace RetroWalk.Metrics.Tests.Conditions;

public sealed class PersonalExcessTests
{
    [Fact]
    public void Default_is_somebody_unknown()
    {
        Assert.Equal(PersonalExcess.Unknown, default);
        Assert.Equal((1, (double?)null), (default(PersonalExcess).Factor, default(PersonalExcess).Spread));
        Assert.Equal("κ unknown", default(PersonalExcess).ToString());
    }

    [Fact]
    public void What_was_measured_keeps_its_spread()
    {
        PersonalExcess measured = PersonalExcess.Measured(2.5, 0.3);

        Assert.Equal((2.5, 0.3), (measured.Factor, measured.Spread!.Value));
        Assert.Equal("κ 2.5 (coefficient of variation 0.3)", measured.ToString());
        Assert.NotEqual(default, PersonalExcess.Measured(1, 0.3));
    }

    // One of ten people had no excess at all.
    [Fact]
    public void No_excess_is_a_person_too() => Assert.Equal(0, PersonalExcess.Measured(0, 0.5).Factor);

    [Theory]
    [InlineData(-0.01)]
    [InlineData(10.1)]
    [InlineData(double.NaN)]
    public void Meaningless_factor_is_refused(double factor) =>
        Assert.Equal("factor", Assert.Throws<ArgumentOutOfRangeException>(() => PersonalExcess.Measured(factor, 0.1)).ParamName);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(2.1)]
    [InlineData(double.NaN)]
    public void Meaningless_spread_is_refused(double spread) =>
        Assert.Equal("spread", Assert.Throws<ArgumentOutOfRangeException>(() => PersonalExcess.Measured(1, spread)).ParamName);
}
