namespace RetroWalk.Metrics.Tests;

public sealed class EnergyEstimateTests
{
    /// <summary>A young, tall and light man: 10·40 + 6.25·200 − 5·18 + 5 = 1565 kcal/day, or 1.895 W/kg, above standing
    /// at 1.44.</summary>
    private static readonly Walker TallAndLight = new(
        BodyMass.FromKilograms(40), RestingRate.MifflinStJeor(Height.FromCentimeters(200), 18, Sex.Male));

    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void Standing_of_a_tall_light_person_costs_the_resting_rate(WalkingDirection direction)
    {
        EnergyEstimate estimate = WalkingEnergy.Estimate(TallAndLight, direction, default, Grade.Level, TimeSpan.FromHours(1));
        Assert.Equal(1565 * 4184 / 86400.0 / 40, estimate.GrossPower.WattsPerKilogram, 12); // Mifflin et al. 1990, by hand
        Assert.Equal(estimate.RestingPower, estimate.GrossPower);
    }

    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void Standing_of_a_tall_light_person_has_no_active_energy(WalkingDirection direction)
    {
        EnergyEstimate estimate = WalkingEnergy.Estimate(TallAndLight, direction, default, Grade.Level, TimeSpan.FromHours(1));
        Assert.Equal(0, estimate.Active.Joules);
        Assert.False(double.IsNegative(estimate.Active.Joules));
    }

    [Fact]
    public void Floor_at_rest_acts_while_walking_down_slowly_too()
    {
        // The equation of Looney et al. 2019 gives 1.781 W/kg here (recomputed), below 1.895.
        EnergyEstimate estimate = WalkingEnergy.Estimate(
            TallAndLight, WalkingDirection.Forward,
            Speed.FromMetersPerSecond(0.02), Grade.FromPercent(-10), TimeSpan.FromHours(1));
        Assert.Equal(estimate.RestingPower, estimate.GrossPower);
    }

    [Fact]
    public void Floor_at_rest_keeps_the_ratio_interval_at_one()
    {
        WalkComparison comparison = WalkingEnergy.Compare(
            TallAndLight, Speed.FromMetersPerSecond(0.02), Grade.FromPercent(-10), TimeSpan.FromHours(1));
        Assert.Equal(1, comparison.GrossRatio); // both sides at rest: 1.781 W/kg and a little more, below 1.895
        Assert.Equal(1, comparison.GrossRatioInterval().Low);
    }

    [Fact]
    public void Estimate_of_no_time_is_no_energy()
    {
        EnergyEstimate estimate = Samples.Estimate(WalkingDirection.Backward, duration: TimeSpan.Zero);
        Assert.Equal(0, estimate.Gross.Joules);
    }

    [Fact]
    public void Estimate_of_the_longest_time_is_finite()
    {
        EnergyEstimate estimate = Samples.Estimate(WalkingDirection.Backward, duration: TimeSpan.MaxValue);
        Assert.True(double.IsFinite(estimate.Gross.Joules));
    }

    [Fact]
    public void Cost_of_transport_is_infinite_when_standing_still()
    {
        EnergyEstimate estimate = Samples.Estimate(WalkingDirection.Forward, metersPerSecond: 0);
        Assert.Equal(double.PositiveInfinity, estimate.CostOfTransport.JoulesPerKilogramPerMeter);
    }

    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void Estimate_remembers_its_inputs(WalkingDirection direction)
    {
        EnergyEstimate estimate = Samples.Estimate(direction, 1.2, 0.03);
        Assert.Equal(direction, estimate.Direction);
        Assert.Equal(Samples.Walker, estimate.Walker);
        Assert.Equal(Speed.FromMetersPerSecond(1.2), estimate.Speed);
        Assert.Equal(Grade.FromFraction(0.03), estimate.Grade);
        Assert.Equal(TimeSpan.FromMinutes(30), estimate.Duration);
    }

    [Fact]
    public void Default_estimate_says_that_it_is_none() => Assert.Equal("no estimate", default(EnergyEstimate).ToString());
}
