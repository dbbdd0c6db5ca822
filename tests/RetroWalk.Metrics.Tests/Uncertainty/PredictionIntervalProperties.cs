using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Uncertainty;

[Properties(Arbitrary = [typeof(DomainShapes)], MaxTest = 300)]
public sealed class PredictionIntervalProperties
{
    [Property]
    public bool Gross_interval_contains_the_estimate(BackwardPoint point, Person person, Level level) =>
        Sides(point, person).All(side =>
        {
            PredictionInterval<Energy> interval = side.GrossInterval(level.Probability);
            return interval.Low.Joules <= side.Gross.Joules && side.Gross.Joules <= interval.High.Joules;
        });

    [Property]
    public bool Gross_interval_is_nested_in_one_of_a_higher_level(BackwardPoint point, Person person, Level one, Level other) =>
        Sides(point, person).All(side =>
        {
            PredictionInterval<Energy> narrow = side.GrossInterval(Math.Min(one.Probability, other.Probability));
            PredictionInterval<Energy> wide = side.GrossInterval(Math.Max(one.Probability, other.Probability));
            return wide.Low.Joules <= narrow.Low.Joules && narrow.High.Joules <= wide.High.Joules;
        });

    [Property]
    public bool Estimate_is_the_geometric_middle_of_its_interval(BackwardPoint point, Person person, Level level) =>
        Sides(point, person).All(side =>
        {
            PredictionInterval<Energy> interval = side.GrossInterval(level.Probability);
            return Near.Relative(Math.Sqrt(interval.Low.Joules * interval.High.Joules), side.Gross.Joules, 1e-14);
        });

    [Property]
    public bool Backward_interval_is_relatively_wider_than_forward(MovingPoint point, Person person, Level level)
    {
        WalkComparison comparison = WalkingEnergy.Compare(person.Walker, point.Speed, point.Grade, TimeSpan.FromHours(1));
        return RelativeWidth(comparison.Backward, level) > RelativeWidth(comparison.Forward, level);
    }

    [Property]
    public bool Ratio_intervals_contain_the_ratio(BackwardPoint point, Body body, Level level)
    {
        if (level.Probability < 0.5)
            return true; // the ratio is that of the mean excess, above the median: a narrow interval misses it
        WalkComparison comparison = WalkingEnergy.Compare(body.Walker, point.Speed, point.Grade, TimeSpan.FromHours(1));
        return Contains(comparison.GrossRatioInterval(level.Probability), comparison.GrossRatio)
            && Contains(comparison.ActiveRatioInterval(level.Probability), comparison.ActiveRatio);
    }

    [Property]
    public bool Ratio_interval_is_nested_in_one_of_a_higher_level(BackwardPoint point, Person person, Level one, Level other)
    {
        WalkComparison comparison = WalkingEnergy.Compare(person.Walker, point.Speed, point.Grade, TimeSpan.FromHours(1));
        PredictionInterval<double> narrow = comparison.GrossRatioInterval(Math.Min(one.Probability, other.Probability));
        PredictionInterval<double> wide = comparison.GrossRatioInterval(Math.Max(one.Probability, other.Probability));
        return wide.Low <= narrow.Low && narrow.High <= wide.High;
    }

    [Property]
    public bool Gross_ratio_interval_is_never_below_one(BackwardPoint point, Person person, Level level) =>
        WalkingEnergy.Compare(person.Walker, point.Speed, point.Grade, TimeSpan.FromHours(1))
            .GrossRatioInterval(level.Probability).Low >= 1;

    [Property]
    public bool Interval_remembers_its_level(BackwardPoint point, Person person, Level level) =>
        Sides(point, person).All(side => side.GrossInterval(level.Probability).Level == level.Probability);

    private static EnergyEstimate[] Sides(BackwardPoint point, Person person)
    {
        WalkComparison comparison = WalkingEnergy.Compare(person.Walker, point.Speed, point.Grade, TimeSpan.FromHours(1));
        return [comparison.Forward, comparison.Backward];
    }

    private static bool Contains(PredictionInterval<double> interval, double value) =>
        interval.Low <= value * (1 + 1e-15) && value <= interval.High * (1 + 1e-15);

    private static double RelativeWidth(EnergyEstimate estimate, Level level)
    {
        PredictionInterval<Energy> interval = estimate.GrossInterval(level.Probability);
        return (interval.High.Joules - interval.Low.Joules) / estimate.Gross.Joules;
    }
}
