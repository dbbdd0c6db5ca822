namespace RetroWalk.Metrics.Tests;

public sealed class WalkComparisonTests
{
    [Fact]
    public void Standing_still_compares_equal()
    {
        WalkComparison comparison = Samples.Compare(metersPerSecond: 0);
        Assert.Equal(1, comparison.GrossRatio);
        Assert.Equal(0, comparison.ExtraGross.Joules);
    }

    [Fact]
    public void Standing_still_has_a_ratio_interval_of_one()
    {
        WalkComparison standing = Samples.Compare(metersPerSecond: 0);
        Assert.All(
            [standing.GrossRatioInterval(), standing.GroupMeanRatioInterval()],
            interval => Assert.Equal((1.0, 1.0), (interval.Low, interval.High)));
    }

    [Fact]
    public void Standing_still_has_no_share_of_the_excess() =>
        Assert.True(double.IsNaN(Samples.Compare(metersPerSecond: 0).QuadricepsShareOfExcess));

    [Fact]
    public void Gross_ratio_is_the_ratio_of_the_check_values() =>
        Assert.Equal(Samples.CheckedBackward / Samples.CheckedForward, Samples.Compare().GrossRatio, 0.0002); // both rounded

    [Fact]
    public void Active_ratio_is_the_ratio_above_rest() =>
        Assert.Equal(
            (Samples.CheckedBackward - 1.1725) / (Samples.CheckedForward - 1.1725), Samples.Compare().ActiveRatio, 0.0003);

    /// <summary>A = (B − r)/(F − r) at either end of the interval of B, which is that of the gross ratio times F.</summary>
    [Fact]
    public void Interval_of_the_active_ratio_is_that_of_the_gross_ratio_above_rest()
    {
        WalkComparison comparison = Samples.Compare();
        const double Rest = 1.1725;
        double forward = comparison.Forward.GrossPower.WattsPerKilogram;
        PredictionInterval<double> gross = comparison.GrossRatioInterval(0.8);
        PredictionInterval<double> active = comparison.ActiveRatioInterval(0.8);
        Assert.Equal((gross.Low * forward - Rest) / (forward - Rest), active.Low, 1e-12);
        Assert.Equal((gross.High * forward - Rest) / (forward - Rest), active.High, 1e-12);
    }

    // Origin: docs/models/RetroWalkBackward.md, uncertainty of one person's number.
    [Fact]
    public void One_person_is_less_certain_than_the_mean_of_a_group()
    {
        PredictionInterval<double> one = Samples.Compare().GrossRatioInterval();
        PredictionInterval<double> group = Samples.Compare().GroupMeanRatioInterval();

        Assert.True(1 < one.Low && one.Low < group.Low && group.High < one.High);
        Assert.Equal((0.95, 0.95), (one.Level, group.Level));
    }

    [Fact]
    public void A_measured_person_has_no_group()
    {
        WalkConditions measured = new() { PersonalExcess = PersonalExcess.Measured(1.5, 0.3) };
        WalkComparison comparison = WalkingEnergy.Compare(
            Samples.Walker, Speed.FromMetersPerSecond(1.34), Grade.FromPercent(5), TimeSpan.FromMinutes(30), measured);

        Assert.True(double.IsNaN(comparison.GroupMeanRatioInterval().Low));
        Assert.True(Width(comparison.GrossRatioInterval()) < Width(Samples.Compare().GrossRatioInterval()));

        static double Width(PredictionInterval<double> interval) => interval.High - interval.Low;
    }

    // Somebody who has no excess at all is held where the interval is wide enough.
    [Fact]
    public void A_wide_interval_reaches_down_to_no_excess() =>
        Assert.Equal(1, Samples.Compare().GrossRatioInterval(0.999999).Low);

    /// <summary>The two parts of the excess enter the interval by their ratio alone, s : 1−s.</summary>
    [Fact]
    public void Interval_of_the_share_is_that_of_the_mechanics_around_it()
    {
        WalkComparison comparison = Samples.Compare();
        double share = comparison.QuadricepsShareOfExcess;
        PredictionInterval<double> expected = MechanicsSpread.At(1.34, 0.05).Share(share, 1 - share, 0.9);
        PredictionInterval<double> actual = comparison.QuadricepsShareInterval(0.9);
        Assert.Equal(expected.Low, actual.Low, 1e-12);
        Assert.Equal(expected.High, actual.High, 1e-12);
    }

    [Fact]
    public void Text_holds_both_sides_and_their_ratio()
    {
        WalkComparison comparison = Samples.Compare();
        Assert.Equal($"{comparison.Forward}; {comparison.Backward}; gross ratio 1.32", comparison.ToString()); // 8.2153/6.237
        Assert.Equal("no comparison", default(WalkComparison).ToString());
    }

    [Fact]
    public void Model_of_research_prices_its_own_backward_side()
    {
        double ρ = Metrics.Models.RetroWalkParameters.Shipped.OtherExcessJoulesPerKilogramPerMeter;
        Metrics.Models.RetroWalkBackward model = new(new() { OtherExcessJoulesPerKilogramPerMeter = ρ + 1 });
        WalkComparison comparison = WalkingEnergy.Compare(
            model, Samples.Walker, Speed.FromMetersPerSecond(1.34), Grade.FromPercent(5), TimeSpan.FromMinutes(30));
        double extra = comparison.Backward.GrossPower.WattsPerKilogram - Samples.Compare().Backward.GrossPower.WattsPerKilogram;
        Assert.Equal(1.34, extra, 12); // ρ·v with 1 J/(kg·m) more
    }
}
