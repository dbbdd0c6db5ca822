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

    /// <summary>Also where both cost the same, so that the excess is zero.</summary>
    [Fact]
    public void Pair_of_equal_powers_has_no_interval_either()
    {
        WalkComparison equal = WalkingEnergy.Compare(
            new Flat(WalkingDirection.Forward), new Flat(WalkingDirection.Backward), Samples.Walker, Pace, Uphill, HalfAnHour);
        Assert.Equal(1, equal.GrossRatio);
        foreach (PredictionInterval<double> interval in new[]
        {
            equal.GrossRatioInterval(), equal.GroupMeanRatioInterval(), equal.ActiveRatioInterval(),
            equal.QuadricepsShareInterval(),
        })
            Assert.Equal((double.NaN, double.NaN), (interval.Low, interval.High));
    }

    /// <summary>Standing still is a walk too; a speed below zero is none.</summary>
    [Fact]
    public void Column_of_a_model_begins_at_standing()
    {
        IWalkingModel flat = new Flat(WalkingDirection.Forward);
        double[] powers = new double[3];
        flat.EstimatePower([0, 1, -1], [0, 0, 0], powers);
        Assert.Equal([5, 5, double.NaN], powers);
    }

    /// <summary>5 W/kg, whatever the walk.</summary>
    private sealed class Flat(WalkingDirection direction) : IWalkingModel
    {
        public ModelCard Card { get; } = new()
        {
            Name = nameof(Flat),
            Direction = direction,
            Source = new("Flat", "Nobody", 2026, "A flat line", "unpublished", null),
            Equation = "M = 5",
            Measured = default(Looney2019Graded).Card.Measured,
            Supported = default(Looney2019Graded).Card.Supported,
        };

        public MetabolicPower EstimatePower(Speed speed, Grade grade) => MetabolicPower.FromWattsPerKilogram(5);
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

    /// <summary>Pandolf et al. 1977: 1.5·M + 2·(M + L)·(L/M)² + η·(M + L)·(1.5·v² + 0.35·v·g) watts; M 70 kg, L 20 kg, η 1.2,
    /// 1.34 m/s at 10 %.</summary>
    [Fact]
    public void Load_forward_leaves_the_unloaded_half_backward_without_a_value_and_says_so()
    {
        WalkComparison comparison = WalkingEnergy.Compare(
            Loaded(20, 1.2), default(RetroWalkBackward), Samples.Walker, Pace, Uphill, HalfAnHour);
        double watts = 1.5 * 70 + 2 * 90 * (20.0 / 70) * (20.0 / 70) + 1.2 * 90 * (1.5 * 1.34 * 1.34 + 0.35 * 1.34 * 10);

        Assert.Equal(watts * 1800, comparison.Forward.Gross.Joules, 1e-6);
        Assert.Equal(WalkingDirection.Backward, comparison.MissingHalf);
        Assert.Equal((Validity.Outside, DomainLimits.None), (comparison.Backward.Validity, comparison.Backward.LimitsPassed));
        Assert.Equal(
            ["RetroWalkBackward knows nothing of the load of this walk, 20 kg, and of the ground of this walk, custom (1.2)"],
            comparison.Backward.ValidityNotes);
        Assert.All(
            [
                comparison.Backward.Gross.Joules, comparison.Backward.Resting.Joules, comparison.GrossRatio,
                comparison.ExtraGross.Joules, comparison.Quadriceps.Factor, comparison.GrossRatioInterval().Low,
                comparison.Backward.GrossInterval().High.Joules, comparison.QuadricepsShareOfExcess,
            ],
            number => Assert.Equal(double.NaN, number));
    }

    [Theory]
    [InlineData(20, 1, "the load of this walk, 20 kg")]
    [InlineData(0, 1.5, "the ground of this walk, custom (1.5)")]
    public void Missing_half_names_what_its_model_lacks(double kilograms, double factor, string lacking) =>
        Assert.Equal(
            [$"ConstantRatioBackward knows nothing of {lacking}"],
            WalkingEnergy.Compare(
                Loaded(kilograms, factor), default(ConstantRatioBackward), Samples.Walker, Pace, Uphill, HalfAnHour)
                .Backward.ValidityNotes);

    [Fact]
    public void Own_backward_model_with_a_load_leaves_an_unloaded_half_forward_without_a_value()
    {
        WalkComparison comparison = WalkingEnergy.Compare(
            default(Looney2019Graded), new Laden(20), Samples.Walker, Pace, Uphill, HalfAnHour);
        Assert.Equal(WalkingDirection.Forward, comparison.MissingHalf);
        Assert.Equal(double.NaN, comparison.Forward.Gross.Joules);
        Assert.Equal(7 * 70 * 1800, comparison.Backward.Gross.Joules, 1e-6);
    }

    [Fact]
    public void Halves_with_the_same_load_are_compared_and_with_different_loads_refused()
    {
        WalkComparison comparison = WalkingEnergy.Compare(
            Loaded(20, 1), new Laden(20), Samples.Walker, Pace, Uphill, HalfAnHour);
        Assert.Null(comparison.MissingHalf);
        Assert.Equal(
            comparison.Backward.Gross.Joules / comparison.Forward.Gross.Joules, comparison.GrossRatio, 1e-12);
        ArgumentException refusal = Assert.Throws<ArgumentException>("backwardModel", () => WalkingEnergy.Compare(
            Loaded(10, 1), new Laden(20), Samples.Walker, Pace, Uphill, HalfAnHour));
        Assert.StartsWith(
            "Pandolf1977 was made for 10 kg on treadmill (1), Laden for 20 kg on treadmill (1): a comparison is of one walk.",
            refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_made_for_no_load_is_compared_as_ever()
    {
        WalkComparison comparison = WalkingEnergy.Compare(
            Loaded(0, 1), default(RetroWalkBackward), Samples.Walker, Pace, Uphill, HalfAnHour);
        Assert.Null(comparison.MissingHalf);
        Assert.Null(default(WalkComparison).MissingHalf);
        Assert.Equal(
            WalkingEnergy.Estimate(Samples.Walker, WalkingDirection.Backward, Pace, Uphill, HalfAnHour), comparison.Backward);
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

    private static IWalkingModel Loaded(double kilograms, double terrainFactor) => WalkingModels.Find("Pandolf1977")!.For(
        ModelInputs.Of(Samples.Walker) with
        {
            Load = CarriedLoad.FromKilograms(kilograms),
            Terrain = terrainFactor == 1 ? default : Terrain.FromFactor(terrainFactor),
        });

    /// <summary>A caller's own backward model of a load.</summary>
    private readonly struct Laden(double kilograms) : IWalkingModel
    {
        public ModelCard Card { get; } = default(ConstantRatioBackward).Card with
        {
            Name = nameof(Laden),
            Load = CarriedLoad.FromKilograms(kilograms),
        };

        public MetabolicPower EstimatePower(Speed speed, Grade grade) => MetabolicPower.FromWattsPerKilogram(7);
    }
}
