namespace RetroWalk.Metrics.Tests.Walkers;

public sealed class HandrailTests
{
    private const double Standing = 1.44; // W/kg, Looney et al. 2019
    private const double OxygenOfStanding = Standing * 60 / 20.1;

    // Berling et al. 2006, oxygen uptake of ten adults at three stages, mL/(kg·min): free, resting, gripping.
    private static readonly (double Free, double Resting, double Gripping)[] Berling = [
        (20.3, 19.5, 17.2), (22.8, 21.8, 18.0), (26.1, 23.9, 20.6)];

    [Fact]
    public void Resting_hands_leave_what_Berling_measured_above_standing() =>
        Assert.Equal(
            Factor(Handrail.RestingHands),
            Berling.Average(stage => (stage.Resting - OxygenOfStanding) / (stage.Free - OxygenOfStanding)), 0.005);

    [Fact]
    public void Gripping_leaves_what_Berling_measured_above_standing() =>
        Assert.Equal(
            Factor(Handrail.Gripping),
            Berling.Average(stage => (stage.Gripping - OxygenOfStanding) / (stage.Free - OxygenOfStanding)), 0.01);

    // Hofmann et al. 2014: 32 % less gross energy at 10 %. The speed was not seen; at 1.34 m/s the model gives 8.64 W/kg.
    [Fact]
    public void Leaning_back_leaves_what_Hofmann_measured_above_standing() =>
        Assert.Equal((0.68 * 8.639 - Standing) / (8.639 - Standing), Factor(Handrail.LeaningBack), 0.01);

    [Fact]
    public void Standing_is_the_forward_model_at_rest()
    {
        WalkConditions leaning = new() { Handrail = Handrail.LeaningBack };
        MetabolicPower standing = WalkingEnergy.EstimatePower(WalkingDirection.Forward, default, Grade.Level, leaning);
        Assert.Equal(Standing, standing.WattsPerKilogram, 1e-15);
    }

    [Fact]
    public void Holding_on_to_nothing_changes_nothing() => Assert.Equal(1, Factor(Handrail.None));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Undefined_handrail_is_refused(int value) =>
        Assert.Equal(
            "Handrail",
            Assert.Throws<ArgumentOutOfRangeException>(() => new WalkConditions { Handrail = (Handrail)value }).ParamName);

    private static double Factor(Handrail handrail) => new WalkConditions { Handrail = handrail }.HandrailFactor;
}
