using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests;

/// <summary>The contracts of the front door.</summary>
public sealed class WalkingEnergyTests
{
    private static readonly Speed Pace = Speed.FromMetersPerSecond(1.34);

    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);

    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void Estimate_of_nobody_is_refused(WalkingDirection direction) =>
        Assert.Equal("walker", Assert.Throws<ArgumentException>(
            () => WalkingEnergy.Estimate(default, direction, Pace, Grade.Level, HalfAnHour)).ParamName);

    [Fact]
    public void Comparison_of_nobody_is_refused() =>
        Assert.Equal("walker", Assert.Throws<ArgumentException>(
            () => WalkingEnergy.Compare(default(Walker), Pace, Grade.Level, HalfAnHour)).ParamName);

    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void Estimate_of_a_negative_duration_is_refused(WalkingDirection direction) =>
        Assert.Equal("duration", Assert.Throws<ArgumentOutOfRangeException>(
            () => WalkingEnergy.Estimate(Samples.Walker, direction, Pace, Grade.Level, TimeSpan.FromTicks(-1))).ParamName);

    [Fact]
    public void Comparison_of_a_negative_duration_is_refused() =>
        Assert.Equal("duration", Assert.Throws<ArgumentOutOfRangeException>(
            () => WalkingEnergy.Compare(Samples.Walker, Pace, Grade.Level, TimeSpan.MinValue)).ParamName);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MinValue)]
    public void Undefined_direction_is_refused(int direction)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => WalkingEnergy.Estimate(Samples.Walker, (WalkingDirection)direction, Pace, Grade.Level, HalfAnHour));
        Assert.Equal("direction", refusal.ParamName);
        Assert.StartsWith($"direction is {direction}:", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>A model of somebody else's may answer where its card promises nothing: that is no estimate.</summary>
    [Fact]
    public void Answer_outside_the_card_of_a_model_is_none()
    {
        EnergyEstimate inside = WalkingEnergy.Estimate(default(Anywhere), Samples.Walker, Pace, Grade.Level, HalfAnHour);
        EnergyEstimate outside = WalkingEnergy.Estimate(
            default(Anywhere), Samples.Walker, Speed.FromMetersPerSecond(30), Grade.Level, HalfAnHour);
        Assert.Equal(5, inside.GrossPower.WattsPerKilogram);
        Assert.Equal((Validity.Outside, double.NaN), (outside.Validity, outside.GrossPower.WattsPerKilogram));
    }

    /// <summary>Five watts per kilogram at any speed and grade, on the card of another.</summary>
    private readonly struct Anywhere : IWalkingModel
    {
        public ModelCard Card => default(Looney2019Graded).Card;

        public MetabolicPower EstimatePower(Speed speed, Grade grade) => MetabolicPower.FromWattsPerKilogram(5);

        public void EstimatePower(
            ReadOnlySpan<double> speedsMetersPerSecond, ReadOnlySpan<double> gradeFractions,
            Span<double> destinationWattsPerKilogram) =>
            destinationWattsPerKilogram[..speedsMetersPerSecond.Length].Fill(5);

        public double LogSpread(Speed speed, Grade grade) => 0.1;
    }

    [Fact]
    public void Estimate_without_a_model_is_refused() =>
        Assert.Equal("model", Assert.Throws<ArgumentNullException>(
            () => WalkingEnergy.Estimate<IWalkingModel>(null!, Samples.Walker, Pace, Grade.Level, HalfAnHour)).ParamName);

    [Theory]
    [InlineData(WalkingDirection.Forward, nameof(Looney2019Graded))]
    [InlineData(WalkingDirection.Backward, nameof(RetroWalkBackward))]
    public void Estimate_by_direction_is_the_estimate_by_its_model(WalkingDirection direction, string name)
    {
        IWalkingModel model = WalkingModels.Find(name)!.For(ModelInputs.None);
        Assert.Equal(
            WalkingEnergy.Estimate(Samples.Walker, direction, Pace, Grade.Level, HalfAnHour),
            WalkingEnergy.Estimate(model, Samples.Walker, Pace, Grade.Level, HalfAnHour));
    }

    [Fact]
    public void Research_model_gives_the_same_estimate_through_its_interface()
    {
        RetroWalkBackward model = new(new() { Quadriceps = new() { ReversalFraction = 0.9 } });
        EnergyEstimate direct = WalkingEnergy.Estimate(model, Samples.Walker, Pace, Grade.Level, HalfAnHour);
        EnergyEstimate boxed = WalkingEnergy.Estimate<IWalkingModel>(model, Samples.Walker, Pace, Grade.Level, HalfAnHour);
        Assert.Equal(direct.Quadriceps, boxed.Quadriceps);
    }

    [Fact]
    public void Estimate_of_the_sample_walk_has_the_calories_of_the_check_value()
    {
        // W/kg × 70 kg × 1800 s / 4184 J
        Assert.Equal(
            Samples.CheckedBackward * 70 * 1800 / 4184, Samples.Estimate(WalkingDirection.Backward).Gross.Kilocalories, 0.005);
    }
}
