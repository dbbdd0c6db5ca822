namespace RetroWalk.Metrics.Tests.Uncertainty;

public sealed class PredictionIntervalTests
{
    [Fact]
    public void Level_is_95_percent_by_default() =>
        Assert.Equal(Samples.Compare().GrossRatioInterval(0.95), Samples.Compare().GrossRatioInterval());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void Level_that_is_no_probability_is_refused_everywhere(double level)
    {
        WalkComparison comparison = Samples.Compare();
        Rules.Refusal.OutOfRange("level", level, () => comparison.Forward.GrossInterval(level));
        Rules.Refusal.OutOfRange("level", level, () => comparison.GrossRatioInterval(level));
        Rules.Refusal.OutOfRange("level", level, () => comparison.ActiveRatioInterval(level));
        Rules.Refusal.OutOfRange("level", level, () => comparison.QuadricepsFactorInterval(level));
        Rules.Refusal.OutOfRange("level", level, () => comparison.QuadricepsBackwardInterval(level));
        Rules.Refusal.OutOfRange("level", level, () => comparison.QuadricepsShareInterval(level));
    }

    [Fact]
    public void Interval_does_not_narrow_with_a_longer_walk()
    {
        static double Width(TimeSpan duration)
        {
            EnergyEstimate estimate = Samples.Estimate(WalkingDirection.Backward, duration: duration);
            return estimate.GrossInterval().High.Joules / estimate.Gross.Joules;
        }

        Assert.Equal(Width(TimeSpan.FromMinutes(1)), Width(TimeSpan.FromHours(10)), 14);
    }

    [Fact]
    public void Interval_of_a_research_model_with_negative_excess_is_ordered()
    {
        // A knee that produces more downhill than uphill makes backward the cheaper way; the ends must not swap.
        Metrics.Models.RetroWalkBackward model = new(new()
        {
            OtherExcessJoulesPerKilogramPerMeter = 0,
            Quadriceps = new() { LevelConcentricCoefficient = 0.5, ReversalFraction = 1 },
        });
        PredictionInterval<double> interval = WalkingEnergy.Compare(
            model, Samples.Walker, Speed.FromMetersPerSecond(1.34), Grade.Level, TimeSpan.FromHours(1)).GrossRatioInterval();
        Assert.True(interval.Low < interval.High && interval.High < 1, interval.ToString());
    }

    [Fact]
    public void Intervals_of_the_quadriceps_are_ordered_and_hold_the_shipped_value()
    {
        WalkComparison comparison = Samples.Compare();
        Assert.InRange(
            comparison.Quadriceps.Factor, comparison.QuadricepsFactorInterval().Low, comparison.QuadricepsFactorInterval().High);
        Assert.InRange(
            comparison.Backward.Quadriceps.Metabolic.WattsPerKilogram,
            comparison.QuadricepsBackwardInterval().Low, comparison.QuadricepsBackwardInterval().High);
        Assert.InRange(
            comparison.QuadricepsShareOfExcess, comparison.QuadricepsShareInterval().Low,
            comparison.QuadricepsShareInterval().High);
    }

    [Theory]
    [InlineData(0, 0.05)] // standing still there is no direction
    [InlineData(1.95, 0.05)] // forward alone has a value
    public void Intervals_of_the_quadriceps_are_not_numbers_where_there_is_no_factor(double speed, double grade)
    {
        WalkComparison comparison = Samples.Compare(speed, grade);
        Assert.All(
            [comparison.QuadricepsFactorInterval(), comparison.QuadricepsShareInterval()],
            interval => Assert.True(double.IsNaN(interval.Low) && double.IsNaN(interval.High), interval.ToString()));
        Assert.True(double.IsNaN(comparison.QuadricepsBackwardInterval().Low));
    }

    [Fact]
    public void Ratio_interval_reads_as_words() =>
        Assert.Equal("1.04 to 1.862 (95 %)", Samples.Compare().GrossRatioInterval().ToString()); // 1.0398 to 1.8615, section 4
}
