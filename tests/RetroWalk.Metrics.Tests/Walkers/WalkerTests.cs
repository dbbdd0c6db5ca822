namespace RetroWalk.Metrics.Tests.Walkers;

public sealed class WalkerTests
{
    [Fact]
    public void Walker_without_a_resting_rate_is_refused() =>
        Assert.Equal("restingRate", Assert.Throws<ArgumentNullException>(
            () => new Walker(BodyMass.FromKilograms(70), null!)).ParamName);

    [Fact]
    public void Walker_without_a_mass_is_refused() =>
        Assert.Equal("mass", Assert.Throws<ArgumentOutOfRangeException>(
            () => new Walker(default, RestingRate.StandardMet)).ParamName);

    [Fact]
    public void Walker_remembers_mass_and_rule()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        Assert.Equal(70, walker.Mass.Kilograms);
        Assert.Same(RestingRate.StandardMet, walker.RestingRate);
    }

    [Fact]
    public void Resting_power_of_a_walker_is_that_of_the_rule()
    {
        RestingRate rate = RestingRate.MifflinStJeor(Height.FromCentimeters(165), 30, Sex.Female);
        Walker walker = new(BodyMass.FromKilograms(60), rate);
        Assert.Equal(rate.For(BodyMass.FromKilograms(60)), walker.RestingPower);
    }

    [Fact]
    public void Default_walker_is_nobody() => Assert.Equal("nobody", default(Walker).ToString());

    [Fact]
    public void Walkers_of_equal_mass_and_rule_are_equal()
    {
        Walker one = new(BodyMass.FromKilograms(60), RestingRate.MifflinStJeor(Height.FromCentimeters(165), 30, Sex.Female));
        Walker other = new(BodyMass.FromKilograms(60), RestingRate.MifflinStJeor(Height.FromMeters(1.65), 30, Sex.Female));
        Assert.Equal(one, other);
    }
}
