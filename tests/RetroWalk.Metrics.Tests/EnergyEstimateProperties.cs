using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests;

[Properties(Arbitrary = [typeof(DomainShapes)], MaxTest = 300)]
public sealed class EnergyEstimateProperties
{
    [Property]
    public bool Gross_energy_is_linear_in_mass(BackwardPoint point, Body body, WalkTime time)
    {
        BodyMass triple = BodyMass.FromKilograms(3 * body.Mass.Kilograms);
        Walker heavier = new(triple, RestingRate.StandardMet);
        return Both(point, body.Walker, time.Duration).Zip(Both(point, heavier, time.Duration))
            .All(pair => Near.Relative(3 * pair.First.Gross.Joules, pair.Second.Gross.Joules, 1e-14));
    }

    [Property]
    public bool Active_energy_is_linear_in_mass_at_the_standard_rate(BackwardPoint point, Body body, WalkTime time)
    {
        BodyMass triple = BodyMass.FromKilograms(3 * body.Mass.Kilograms);
        Walker heavier = new(triple, RestingRate.StandardMet);
        return Both(point, body.Walker, time.Duration).Zip(Both(point, heavier, time.Duration))
            .All(pair => Math.Abs(3 * pair.First.Active.Joules - pair.Second.Active.Joules) <= 1e-14 * pair.Second.Gross.Joules);
    }

    [Property]
    public bool Gross_energy_is_linear_in_time(BackwardPoint point, Body body, WalkTime time) =>
        Both(point, body.Walker, time.Duration).Zip(Both(point, body.Walker, 7 * time.Duration))
            .All(pair => Near.Relative(7 * pair.First.Gross.Joules, pair.Second.Gross.Joules, 1e-14));

    [Property]
    public bool Gross_is_not_below_resting_at_the_standard_rate(BackwardPoint point, Body body, WalkTime time) =>
        Both(point, body.Walker, time.Duration).All(estimate => estimate.Gross.Joules >= estimate.Resting.Joules);

    [Property]
    public bool Model_itself_is_above_the_standard_resting_rate(ForwardPoint point) =>
        default(Looney2019Graded).EstimatePower(point.Speed, point.Grade).WattsPerKilogram
        > RestingRate.StandardMet.For(BodyMass.FromKilograms(70)).WattsPerKilogram;

    [Property]
    public bool Gross_is_never_below_a_Mifflin_resting_rate(BackwardPoint point, Person person, WalkTime time) =>
        Both(point, person.Walker, time.Duration).All(estimate =>
            estimate.GrossPower.WattsPerKilogram >= estimate.RestingPower.WattsPerKilogram
            && estimate.Gross.Joules >= estimate.Resting.Joules
            && estimate.Active.Joules >= 0);

    [Property]
    public bool Gross_is_active_plus_resting_to_one_ulp_of_joules(BackwardPoint point, Person person, WalkTime time) =>
        Both(point, person.Walker, time.Duration).All(estimate =>
            Near.Ulps(estimate.Active.Joules + estimate.Resting.Joules, estimate.Gross.Joules, 1));

    [Property]
    public bool Gross_power_is_active_plus_resting_to_one_ulp(BackwardPoint point, Person person) =>
        Both(point, person.Walker, TimeSpan.FromHours(1)).All(estimate =>
            Near.Ulps(
                estimate.ActivePower.WattsPerKilogram + estimate.RestingPower.WattsPerKilogram,
                estimate.GrossPower.WattsPerKilogram, 1));

    [Property]
    public bool Walk_cut_into_equal_parts_sums_to_the_whole(BackwardPoint point, Person person, WalkTime part, Parts parts)
    {
        TimeSpan piece = part.Duration / 100; // whole ticks: a millisecond holds 10,000
        return Both(point, person.Walker, piece).Zip(Both(point, person.Walker, parts.Count * piece)).All(pair =>
        {
            Energy gross = default;
            Energy active = default;
            Energy resting = default;
            for (int i = 0; i < parts.Count; i++)
            {
                gross += pair.First.Gross;
                active += pair.First.Active;
                resting += pair.First.Resting;
            }

            double allowed = 1e-12 * pair.Second.Gross.Joules;
            return Math.Abs(gross.Joules - pair.Second.Gross.Joules) <= allowed
                && Math.Abs(active.Joules - pair.Second.Active.Joules) <= allowed
                && Math.Abs(resting.Joules - pair.Second.Resting.Joules) <= allowed;
        });
    }

    [Property]
    public bool Views_of_gross_power_agree(MovingPoint point, Body body) =>
        Both(new BackwardPoint(point.SpeedSteps, point.GradeSteps), body.Walker, TimeSpan.FromHours(1)).All(estimate =>
        {
            double power = estimate.GrossPower.WattsPerKilogram;
            return Near.Relative(estimate.MetabolicEquivalent.Mets * 1.1725, power, 1e-14) // docs/concepts.md
                && Near.Relative(estimate.OxygenUptake.MillilitersPerKilogramPerMinute * 20.1 / 60, power, 1e-14) // section 6
                && Near.Relative(estimate.CostOfTransport.JoulesPerKilogramPerMeter * point.V, power, 1e-14);
        });

    private static EnergyEstimate[] Both(BackwardPoint point, Walker walker, TimeSpan duration) =>
    [
        WalkingEnergy.Estimate(walker, WalkingDirection.Forward, point.Speed, point.Grade, duration),
        WalkingEnergy.Estimate(walker, WalkingDirection.Backward, point.Speed, point.Grade, duration),
    ];
}
