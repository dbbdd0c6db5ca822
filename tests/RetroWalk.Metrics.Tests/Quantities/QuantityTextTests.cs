namespace RetroWalk.Metrics.Tests.Quantities;

public sealed class QuantityTextTests
{
    [Fact]
    public void Speed_is_written_in_metres_per_second() => Assert.Equal("1.34112 m/s", Speed.FromMilesPerHour(3).ToString());

    [Fact]
    public void Grade_is_written_in_per_cent() => Assert.Equal("-5 %", Grade.FromFraction(-0.05).ToString());

    [Fact]
    public void Mass_is_written_in_kilograms() => Assert.Equal("70.5 kg", BodyMass.FromKilograms(70.5).ToString());

    [Fact]
    public void Load_is_written_in_kilograms() => Assert.Equal("20 kg", CarriedLoad.FromKilograms(20).ToString());

    [Fact]
    public void Terrain_is_written_with_its_factor() =>
        Assert.Equal("treadmill (1)", default(Metrics.Models.Terrain).ToString());

    [Fact]
    public void Height_is_written_in_metres() => Assert.Equal("1.75 m", Height.FromCentimeters(175).ToString());

    [Fact]
    public void Energy_is_written_in_joules() => Assert.Equal("4184 J", Energy.FromKilocalories(1).ToString());

    [Fact]
    public void Power_is_written_in_watts_per_kilogram() =>
        Assert.Equal("4.41 W/kg", MetabolicPower.FromWattsPerKilogram(4.41).ToString());

    [Fact]
    public void Oxygen_uptake_is_written_per_kilogram_and_minute() =>
        Assert.Equal("13.2 mL/(kg·min)", OxygenUptake.FromMillilitersPerKilogramPerMinute(13.2).ToString());

    [Fact]
    public void Cost_of_transport_is_written_per_kilogram_and_metre() =>
        Assert.Equal("3.29 J/(kg·m)", CostOfTransport.FromJoulesPerKilogramPerMeter(3.29).ToString());

    [Fact]
    public void Metabolic_equivalent_is_written_in_MET() => Assert.Equal("3.8 MET", MetabolicEquivalent.FromMets(3.8).ToString());

    [Theory]
    [InlineData(-0.0)]
    [InlineData(-double.Epsilon)]
    public void Grade_from_a_vanishing_percent_shows_no_minus_zero(double percent) =>
        Assert.DoesNotContain("-0 ", Grade.FromPercent(percent).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(-0.0)]
    [InlineData(-double.Epsilon)]
    public void Grade_from_a_vanishing_angle_shows_no_minus_zero(double degrees) =>
        Assert.DoesNotContain("-0 ", Grade.FromDegrees(degrees).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Negative_zero_speed_is_standing_still() =>
        Assert.False(double.IsNegative(Speed.FromMetersPerSecond(-0.0).MetersPerSecond));

    [Fact]
    public void Pace_of_standing_still_is_positive_infinity() =>
        Assert.Equal(double.PositiveInfinity, Speed.FromMetersPerSecond(-0.0).MinutesPerKilometer);
}
