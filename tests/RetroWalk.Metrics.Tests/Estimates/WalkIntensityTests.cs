using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Estimates;

public sealed class WalkIntensityTests
{
    private static readonly OxygenUptake Fit = OxygenUptake.FromMillilitersPerKilogramPerMinute(45);

    private static readonly HeartRateRange Range = HeartRateRange.Measured(60, 180);

    [Theory]
    [InlineData(0, IntensityClass.Light)]
    [InlineData(2.9999999, IntensityClass.Light)]
    [InlineData(3, IntensityClass.Moderate)]
    [InlineData(5.9999999, IntensityClass.Moderate)]
    [InlineData(6, IntensityClass.Vigorous)]
    [InlineData(20, IntensityClass.Vigorous)]
    public void Class_changes_at_3_and_6_METs(double mets, IntensityClass expected) =>
        Assert.Equal(expected, WalkIntensity.ClassOf(MetabolicEquivalent.FromMets(mets)));

    /// <summary>By hand from the check values of both models: uptake = M·60/20.1; rest 3.5.</summary>
    [Theory]
    [InlineData(WalkingDirection.Forward, 36)]
    [InlineData(WalkingDirection.Backward, 51)]
    public void Share_of_the_reserve_is_that_of_the_uptakes(WalkingDirection direction, int percent)
    {
        double wattsPerKilogram = direction == WalkingDirection.Forward ? Samples.CheckedForward : Samples.CheckedBackward;
        double expected = (wattsPerKilogram * 60 / 20.1 - 3.5) / (45 - 3.5);
        WalkIntensity intensity = WalkIntensity.Of(Samples.Estimate(direction), Fit);
        Assert.Equal(expected, intensity.ReserveShare, 1e-4);
        Assert.Equal(percent, Math.Round(100 * intensity.ReserveShare));
        Assert.Equal(60 + expected * 120, intensity.ExpectedBeatsPerMinute(Range), 1e-2);
    }

    [Fact]
    public void Rest_is_0_and_the_maximum_is_1()
    {
        EnergyEstimate walk = Samples.Estimate(WalkingDirection.Forward);
        Assert.Equal(1, WalkIntensity.Of(walk, walk.OxygenUptake).ReserveShare, 1e-15);
        Walker restless = new(BodyMass.FromKilograms(70), RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1.44)));
        EnergyEstimate standing = WalkingEnergy.Estimate(
            restless, WalkingDirection.Forward, default, Grade.Level, TimeSpan.FromHours(1));
        Assert.Equal(0, WalkIntensity.Of(standing, Fit).ReserveShare);
        Assert.Equal(60, WalkIntensity.Of(standing, Fit).ExpectedBeatsPerMinute(Range));
    }

    /// <summary>Standing costs the same both ways: where it takes the whole reserve, it can still be held.</summary>
    [Fact]
    public void Walk_at_the_maximum_is_no_more_than_the_person_can_hold()
    {
        WalkComparison standing = Samples.Compare(0);
        IntensityComparison both = IntensityComparison.Of(standing, standing.Forward.OxygenUptake);
        Assert.Equal((1, 1), (both.Forward.ReserveShare, both.Backward.ReserveShare));
        Assert.Equal(180, both.Forward.ExpectedBeatsPerMinute(Range));
        Assert.Equal("Forward takes 100 % of your oxygen uptake reserve, backward 100 %.", both.Sentence);
    }

    [Fact]
    public void One_direction_beyond_the_maximum_is_enough_to_be_told()
    {
        // 18.6 mL/(kg·min) forward and 24.5 backward, as above
        IntensityComparison both = IntensityComparison.Of(
            Samples.Compare(), OxygenUptake.FromMillilitersPerKilogramPerMinute(22));
        Assert.True(both.Forward.ReserveShare < 1);
        Assert.EndsWith(": more than you can hold.", both.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_of_a_walk_that_has_one_direction_only_gives_no_share() =>
        Assert.EndsWith(
            "backward: no value.", IntensityComparison.Of(Samples.Compare(1.95), Fit).Sentence, StringComparison.Ordinal);

    [Fact]
    public void Walk_beyond_the_maximum_is_told_and_has_no_heart_rate()
    {
        WalkIntensity intensity = WalkIntensity.Of(
            Samples.Estimate(WalkingDirection.Backward, 1.8, 0.2), OxygenUptake.FromMillilitersPerKilogramPerMinute(30));
        Assert.True(intensity.ReserveShare > 1);
        Assert.Equal(double.NaN, intensity.ExpectedBeatsPerMinute(Range));
    }

    [Fact]
    public void Nothing_is_known_outside_the_domain_or_without_a_maximum()
    {
        WalkIntensity outside = WalkIntensity.Of(Samples.Estimate(WalkingDirection.Backward, 5), Fit);
        Assert.Null(outside.Class);
        Assert.Equal(double.NaN, outside.ReserveShare);
        Assert.Equal(double.NaN, outside.GrossPerStep(100).Joules);
        Assert.Equal("no value", outside.ToString());

        WalkIntensity unknown = WalkIntensity.Of(Samples.Estimate(WalkingDirection.Forward));
        Assert.Equal(IntensityClass.Moderate, unknown.Class);
        Assert.Equal(double.NaN, unknown.ReserveShare);
        Assert.Equal(double.NaN, unknown.ExpectedBeatsPerMinute(Range));
    }

    [Fact]
    public void Energy_per_step_comes_from_the_cadence_that_was_measured()
    {
        // 100 steps a minute: half an hour has 3000 of them.
        EnergyEstimate walk = Samples.Estimate(WalkingDirection.Backward);
        WalkIntensity intensity = WalkIntensity.Of(walk);
        Assert.Equal(walk.Gross.Joules, 3000 * intensity.GrossPerStep(100).Joules, 1e-9 * walk.Gross.Joules);
        Assert.Equal(walk.Active.Joules, 3000 * intensity.ActivePerStep(100).Joules, 1e-9 * walk.Gross.Joules);
        Rules.Refusal.OutOfRange("stepsPerMinute", 0, () => intensity.GrossPerStep(0));
        Rules.Refusal.OutOfRange("stepsPerMinute", double.NaN, () => intensity.ActivePerStep(double.NaN));
    }

    [Fact]
    public void Range_from_age_is_flagged()
    {
        HeartRateRange range = HeartRateRange.FromAge(restingBeatsPerMinute: 60, ageYears: 40);
        Assert.Equal(180, range.MaximalBeatsPerMinute); // 208 − 28
        Assert.True(range.IsMaximumEstimated);
        Assert.False(Range.IsMaximumEstimated);
        Assert.Equal("60 to 180 beats/min (maximum estimated from age)", range.ToString());
        Assert.Equal("60 to 180 beats/min", Range.ToString());
    }

    [Fact]
    public void Impossible_people_are_refused()
    {
        Rules.Refusal.OutOfRange("ageYears", 17, () => HeartRateRange.FromAge(60, 17));
        Rules.Refusal.OutOfRange("restingBeatsPerMinute", 19, () => HeartRateRange.FromAge(19, 40));
        Rules.Refusal.OutOfRange("restingBeatsPerMinute", 200, () => HeartRateRange.FromAge(200, 40));
        Rules.Refusal.OutOfRange("restingBeatsPerMinute", double.NaN, () => HeartRateRange.Measured(double.NaN, 180));
        Rules.Refusal.OutOfRange("maximalBeatsPerMinute", 251, () => HeartRateRange.Measured(60, 251));
        Rules.Refusal.OutOfRange("maximalBeatsPerMinute", 60, () => HeartRateRange.Measured(60, 60));
        EnergyEstimate walk = Samples.Estimate(WalkingDirection.Forward);
        Assert.Equal("maximalUptake", Assert.Throws<ArgumentOutOfRangeException>(
            () => WalkIntensity.Of(walk, OxygenUptake.FromMillilitersPerKilogramPerMinute(3.5))).ParamName);
        Assert.Equal(
            "range",
            Assert.Throws<ArgumentException>(() => WalkIntensity.Of(walk, Fit).ExpectedBeatsPerMinute(default)).ParamName);
        Assert.Equal("estimate", Assert.Throws<ArgumentException>(() => WalkIntensity.Of(default)).ParamName);
        Assert.Equal("comparison", Assert.Throws<ArgumentException>(() => IntensityComparison.Of(default)).ParamName);
    }

    [Property(Arbitrary = [typeof(DomainShapes)])]
    public bool Backward_takes_the_larger_share(Person person, BackwardPoint point)
    {
        IntensityComparison both = IntensityComparison.Of(
            WalkingEnergy.Compare(person.Walker, point.Speed, point.Grade, TimeSpan.FromHours(1)), Fit);
        return both.Backward.ReserveShare >= both.Forward.ReserveShare && both.Forward.ReserveShare >= 0
            && both.Backward.Class >= both.Forward.Class;
    }

    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void Sentence_is_the_same_in_every_culture(string culture)
    {
        string[] sentences = Cultures.In(culture, () => new[]
        {
            IntensityComparison.Of(Samples.Compare(), Fit).Sentence,
            IntensityComparison.Of(Samples.Compare()).ToString(),
            IntensityComparison.Of(Samples.Compare(5), Fit).Sentence,
            IntensityComparison.Of(Samples.Compare(1.8, 0.2), Fit).Sentence,
            WalkIntensity.Of(Samples.Estimate(WalkingDirection.Forward), Fit).ToString(),
            default(IntensityComparison).ToString(),
            HeartRateRange.Measured(60.5, 180).ToString(),
        });
        Assert.Equal(
        [
            "Forward takes 36 % of your oxygen uptake reserve, backward 51 %.",
            "Forward: moderate (5.3 MET); backward: vigorous (7.0 MET).",
            "Forward: no value; backward: no value.",
            "Forward takes 126 % of your oxygen uptake reserve, backward 158 %: more than you can hold.",
            "36 % of the reserve, moderate (5.3 MET)",
            "no comparison",
            "60.5 to 180 beats/min",
        ], sentences);
    }
}
