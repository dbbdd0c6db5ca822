using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests;

/// <summary>The same walk by two models of the caller's choice.</summary>
public sealed class PairOfModelsTests
{
    private static readonly Speed Pace = Speed.FromMetersPerSecond(1.34);

    private static readonly Grade Uphill = Grade.FromFraction(0.10);

    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);

    private static WalkComparison Rivals =>
        WalkingEnergy.Compare(default(Lankford2020), default(ConstantRatioBackward), Samples.Walker, Pace, Uphill, HalfAnHour);

    [Fact]
    public void Sides_of_a_pair_are_the_estimates_by_its_models()
    {
        Assert.Equal(WalkingEnergy.Estimate(default(Lankford2020), Samples.Walker, Pace, Uphill, HalfAnHour), Rivals.Forward);
        Assert.Equal(
            WalkingEnergy.Estimate(default(ConstantRatioBackward), Samples.Walker, Pace, Uphill, HalfAnHour), Rivals.Backward);
    }

    [Fact]
    public void Ratio_of_a_pair_is_the_ratio_of_its_check_values() =>
        // 11.108 W/kg (docs/models/ConstantRatioBackward.md) over 25.068 mL/(kg·min) (docs/models/Lankford2020.md) × 20.1/60
        Assert.Equal(11.108 / (25.068 * 20.1 / 60), Rivals.GrossRatio, 0.0001);

    [Fact]
    public void Pair_without_a_measured_spread_has_no_interval_and_no_share()
    {
        Assert.True(double.IsNaN(Rivals.GrossRatioInterval().Low));
        Assert.True(double.IsNaN(Rivals.GrossRatioInterval().High));
        Assert.True(double.IsNaN(Rivals.ActiveRatioInterval().Low));
        Assert.True(double.IsNaN(Rivals.QuadricepsShareOfExcess));
    }

    [Fact]
    public void Effort_of_a_pair_is_the_one_of_the_shipped_quadriceps() =>
        Assert.Equal(1.9183, Rivals.Quadriceps.Factor, 0.00005); // docs/models/RetroWalkBackward.md, 1.34 m/s and 10 %

    [Fact]
    public void Own_pair_through_interfaces_is_the_own_comparison()
    {
        IWalkingModel forward = default(Looney2019Graded);
        IWalkingModel backward = default(RetroWalkBackward);
        Assert.Equal(
            WalkingEnergy.Compare(Samples.Walker, Pace, Uphill, HalfAnHour),
            WalkingEnergy.Compare(forward, backward, Samples.Walker, Pace, Uphill, HalfAnHour));
    }

    [Fact]
    public void Own_backward_model_beside_a_stranger_has_no_interval()
    {
        WalkComparison comparison = WalkingEnergy.Compare(
            default(Lankford2020), default(RetroWalkBackward), Samples.Walker, Pace, Uphill, HalfAnHour);
        Assert.Equal(
            WalkingEnergy.Estimate(Samples.Walker, WalkingDirection.Backward, Pace, Uphill, HalfAnHour), comparison.Backward);
        Assert.True(double.IsNaN(comparison.GrossRatioInterval().High));
    }

    [Fact]
    public void Stranger_beside_the_own_forward_model_has_no_interval()
    {
        WalkComparison comparison = WalkingEnergy.Compare(
            default(Looney2019Graded), default(ConstantRatioBackward), Samples.Walker, Pace, Uphill, HalfAnHour);
        Assert.Equal(1.2857, comparison.GrossRatio, 12); // docs/models/ConstantRatioBackward.md: 1 + c
        Assert.True(double.IsNaN(comparison.GrossRatioInterval().High));
    }

    [Fact]
    public void Backward_model_on_the_forward_side_is_refused()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => WalkingEnergy.Compare(
            default(RetroWalkBackward), default(RetroWalkBackward), Samples.Walker, Pace, Uphill, HalfAnHour));
        Assert.Equal("forwardModel", refusal.ParamName);
        Assert.StartsWith("RetroWalkBackward prices walking Backward, not Forward.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Forward_model_on_the_backward_side_is_refused()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => WalkingEnergy.Compare(
            default(Looney2019Graded), default(Lankford2020), Samples.Walker, Pace, Uphill, HalfAnHour));
        Assert.Equal("backwardModel", refusal.ParamName);
        Assert.StartsWith("Lankford2020 prices walking Forward, not Backward.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pair_with_a_missing_model_is_refused()
    {
        IWalkingModel nothing = null!;
        Assert.Equal("forwardModel", Assert.Throws<ArgumentNullException>(() => WalkingEnergy.Compare(
            nothing, default(RetroWalkBackward), Samples.Walker, Pace, Uphill, HalfAnHour)).ParamName);
        Assert.Equal("backwardModel", Assert.Throws<ArgumentNullException>(() => WalkingEnergy.Compare(
            default(Looney2019Graded), nothing, Samples.Walker, Pace, Uphill, HalfAnHour)).ParamName);
    }

    [Fact]
    public void Pair_for_nobody_or_for_a_negative_time_is_refused()
    {
        Assert.Equal("walker", Assert.Throws<ArgumentException>(() => WalkingEnergy.Compare(
            default(Lankford2020), default(ConstantRatioBackward), default, Pace, Uphill, HalfAnHour)).ParamName);
        Assert.Equal("duration", Assert.Throws<ArgumentOutOfRangeException>(() => WalkingEnergy.Compare(
            default(Lankford2020), default(ConstantRatioBackward), Samples.Walker, Pace, Uphill, -HalfAnHour)).ParamName);
    }
}
