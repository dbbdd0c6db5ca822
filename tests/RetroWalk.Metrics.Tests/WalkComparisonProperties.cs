using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests;

[Properties(Arbitrary = [typeof(DomainShapes)], MaxTest = 300)]
public sealed class WalkComparisonProperties
{
    [Property]
    public bool Gross_ratio_is_not_below_one(BackwardPoint point, Person person, WalkTime time) =>
        Compare(point, person, time).GrossRatio >= 1;

    [Property]
    public bool Extra_energy_is_not_negative(BackwardPoint point, Person person, WalkTime time) =>
        Compare(point, person, time).ExtraGross.Joules >= 0;

    [Property]
    public bool Extra_energy_is_backward_minus_forward(BackwardPoint point, Person person, WalkTime time)
    {
        WalkComparison comparison = Compare(point, person, time);
        return comparison.ExtraGross.Joules == comparison.Backward.Gross.Joules - comparison.Forward.Gross.Joules;
    }

    [Property]
    public bool Active_ratio_is_not_below_the_gross_ratio_when_moving(MovingPoint point, Body body)
    {
        WalkComparison comparison = WalkingEnergy.Compare(body.Walker, point.Speed, point.Grade, TimeSpan.FromHours(1));
        return comparison.ActiveRatio >= comparison.GrossRatio;
    }

    [Property]
    public bool Share_of_the_excess_is_a_share_when_moving(MovingPoint point, Body body)
    {
        WalkComparison comparison = WalkingEnergy.Compare(body.Walker, point.Speed, point.Grade, TimeSpan.FromHours(1));
        return comparison.QuadricepsShareOfExcess is >= 0 and <= 1;
    }

    [Property]
    public bool Sides_of_a_comparison_equal_the_single_estimates(BackwardPoint point, Person person, WalkTime time)
    {
        WalkComparison comparison = Compare(point, person, time);
        return comparison.Forward.Equals(
                WalkingEnergy.Estimate(person.Walker, WalkingDirection.Forward, point.Speed, point.Grade, time.Duration))
            && comparison.Backward.Equals(
                WalkingEnergy.Estimate(person.Walker, WalkingDirection.Backward, point.Speed, point.Grade, time.Duration));
    }

    [Property]
    public bool Comparison_without_any_excess_is_equal_on_both_sides(MovingPoint point, Body body)
    {
        RetroWalkParameters none = new()
        {
            OtherExcessJoulesPerKilogramPerMeter = 0,
            Quadriceps = new QuadricepsParameters { ReversalFraction = 0 },
        };
        WalkComparison comparison = WalkingEnergy.Compare(
            new RetroWalkBackward(none), body.Walker, point.Speed, point.Grade, TimeSpan.FromHours(1));
        return comparison.GrossRatio == 1 && comparison.Quadriceps.Factor == 1
            && comparison.GrossRatioInterval() is { Low: 1, High: 1 };
    }

    private static WalkComparison Compare(BackwardPoint point, Person person, WalkTime time) =>
        WalkingEnergy.Compare(person.Walker, point.Speed, point.Grade, time.Duration);
}
