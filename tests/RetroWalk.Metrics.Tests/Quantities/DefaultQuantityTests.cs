namespace RetroWalk.Metrics.Tests.Quantities;

public sealed class DefaultQuantityTests
{
    [Fact]
    public void Default_speed_is_standing_still() => Assert.Equal(Speed.FromMetersPerSecond(0), default);

    [Fact]
    public void Default_grade_is_level() => Assert.Equal(Grade.Level, Grade.FromPercent(0));

    [Fact]
    public void Default_energy_is_zero() => Assert.Equal(Energy.FromJoules(0), default);

    [Fact]
    public void Default_power_is_zero() => Assert.Equal(MetabolicPower.FromWattsPerKilogram(0), default);

    [Fact]
    public void Equal_speeds_from_different_units_are_equal() =>
        Assert.Equal(Speed.FromMetersPerSecond(1), Speed.FromKilometersPerHour(3.6));

    [Fact]
    public void Energy_of_a_negative_duration_is_refused() =>
        Assert.Equal("duration", Assert.Throws<ArgumentOutOfRangeException>(
            () => MetabolicPower.FromWattsPerKilogram(1).EnergyOf(BodyMass.FromKilograms(70), TimeSpan.FromTicks(-1))).ParamName);
}
