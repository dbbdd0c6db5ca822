using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Walkers;

[Properties(Arbitrary = [typeof(DomainShapes)], MaxTest = 300)]
public sealed class WalkConditionsProperties
{
    private const double S = 1.44; // standing, W/kg

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Rests at next to nothing, so that the floor at rest is far below.</summary>
    private static readonly Walker Sleeper = new(
        BodyMass.FromKilograms(70), RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(0.01)));

    [Property]
    public bool Powers_are_the_formula(BackwardPoint point, Circumstances of)
    {
        (double f, double h, double k) = (
            of.Conditions.PersonalFactor.Factor, of.Conditions.HandrailFactor, of.Conditions.Practice.Factor);
        double κ = of.Conditions.PersonalExcess.Factor;
        double forward = default(Looney2019Graded).EstimatePower(point.Speed, point.Grade).WattsPerKilogram;
        double backward = default(RetroWalkBackward).EstimatePower(point.Speed, point.Grade).WattsPerKilogram;
        WalkComparison walk = WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour, of.Conditions);

        return Near.Relative(walk.Forward.GrossPower.WattsPerKilogram, f * (S + h * (forward - S)), 1e-14)
            && Near.Relative(walk.Backward.GrossPower.WattsPerKilogram,
                f * (S + h * (forward + k * κ * (backward - forward) - S)), 1e-13);
    }

    [Property]
    public bool No_conditions_give_the_bits_of_no_conditions(BackwardPoint point, Person person, WalkTime time)
    {
        WalkConditions none = new() { Practice = Practice.AfterBouts(0), Handrail = Handrail.None };
        return WalkingEnergy.Compare(person.Walker, point.Speed, point.Grade, time.Duration, none)
                .Equals(WalkingEnergy.Compare(person.Walker, point.Speed, point.Grade, time.Duration))
            && Both.All(direction =>
                WalkingEnergy.Estimate(person.Walker, direction, point.Speed, point.Grade, time.Duration, none)
                    .Equals(WalkingEnergy.Estimate(person.Walker, direction, point.Speed, point.Grade, time.Duration)));
    }

    [Property]
    public bool Median_person_who_was_measured_has_the_bits_of_the_median(BackwardPoint point, Person person)
    {
        WalkConditions known = new() { PersonalFactor = PersonalFactor.Measured(1, 0.02) };
        return Both.All(direction =>
            WalkingEnergy.Estimate(person.Walker, direction, point.Speed, point.Grade, Hour, known).Gross
                .Equals(WalkingEnergy.Estimate(person.Walker, direction, point.Speed, point.Grade, Hour).Gross));
    }

    [Property]
    public bool Person_cancels_in_the_ratio_and_in_its_interval(BackwardPoint point, Circumstances of)
    {
        WalkConditions unknown = of.Conditions with { PersonalFactor = default };
        WalkComparison one = WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour, of.Conditions);
        WalkComparison median = WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour, unknown);

        return Near.Relative(one.GrossRatio, median.GrossRatio, 1e-14)
            && Near.Relative(one.GrossRatioInterval().Low, median.GrossRatioInterval().Low, 1e-14)
            && Near.Relative(one.GrossRatioInterval().High, median.GrossRatioInterval().High, 1e-14);
    }

    [Property]
    public bool Quadriceps_and_their_share_stay(MovingPoint point, Circumstances of)
    {
        WalkComparison under = WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour, of.Conditions);
        WalkComparison free = WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour);
        return under.Quadriceps == free.Quadriceps
            && Near.Relative(under.QuadricepsShareOfExcess, free.QuadricepsShareOfExcess, 1e-14);
    }

    // R = 1 + (f·h·k·κ·X/M_F)·max(0, 1 − s²/9 ± z·s/3)³, M_F of the person, at 95 %.
    [Property]
    public bool Interval_of_the_ratio_is_the_formula(MovingPoint point, Circumstances of)
    {
        WalkComparison walk = WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour, of.Conditions);
        double s = SpreadOfExcess(point, of.Conditions);
        double excess = walk.GrossRatio - 1;
        PredictionInterval<double> interval = walk.GrossRatioInterval();

        return interval.Low >= 1
            && Near.Relative(interval.High, 1 + excess * Math.Pow(1 - s * s / 9 + 1.959963984540054 * s / 3, 3), 1e-10)
            && Near.Relative(interval.Low, 1 + excess * Math.Pow(Math.Max(0, 1 - s * s / 9 - 1.959963984540054 * s / 3), 3),
                1e-10);
    }

    // σ² = σ_c² + SD² where that is less than of somebody unknown, and backward (a·s)² + 2·r·SD·a·s more, a = f·h·k·κ·X/M_B.
    [Property]
    public bool Spreads_are_the_formula(MovingPoint point, Circumstances of)
    {
        WalkComparison walk = WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour, of.Conditions);
        double ofPerson = of.Conditions.PersonalFactor.LogSpread;
        double forward = default(Looney2019Graded).LogSpread(point.Speed, point.Grade);
        double within = SpreadParameters.Shipped.WithinPerson(point.Grade);
        double squared = of.Conditions.PersonalFactor == PersonalFactor.Unknown
            ? forward * forward
            : Math.Min(forward * forward, within * within + ofPerson * ofPerson);
        double ofExcess = (1 - 1 / walk.GrossRatio) * SpreadOfExcess(point, of.Conditions);
        double correlation = of.Conditions.PersonalExcess.Spread is null ? 0 : of.Conditions.FactorExcessCorrelation;

        return Near.Relative(LogSpreadOf(walk.Forward), Math.Sqrt(squared), 1e-9)
            && Near.Relative(
                LogSpreadOf(walk.Backward), Math.Sqrt(squared + ofExcess * ofExcess + 2 * correlation * ofPerson * ofExcess),
                1e-9);
    }

    [Property]
    public bool Power_alone_is_the_power_of_the_estimate(BackwardPoint point, Circumstances of) =>
        Both.All(direction =>
            WalkingEnergy.EstimatePower(direction, point.Speed, point.Grade, of.Conditions)
            == WalkingEnergy.Estimate(Sleeper, direction, point.Speed, point.Grade, Hour, of.Conditions).GrossPower);

    [Property]
    public bool Power_alone_without_conditions_is_that_of_the_model(BackwardPoint point) =>
        WalkingEnergy.EstimatePower(WalkingDirection.Forward, point.Speed, point.Grade)
            == default(Looney2019Graded).EstimatePower(point.Speed, point.Grade)
        && WalkingEnergy.EstimatePower(WalkingDirection.Backward, point.Speed, point.Grade)
            == default(RetroWalkBackward).EstimatePower(point.Speed, point.Grade);

    [Property]
    public bool Nobody_spends_less_than_at_rest(BackwardPoint point, Person person, Circumstances of) =>
        Both.All(direction =>
        {
            EnergyEstimate walk = WalkingEnergy.Estimate(person.Walker, direction, point.Speed, point.Grade, Hour, of.Conditions);
            return walk.Gross.Joules >= walk.Resting.Joules && walk.Active.Joules >= 0
                && Near.Ulps(walk.Active.Joules + walk.Resting.Joules, walk.Gross.Joules, 1);
        });

    [Property]
    public bool Sides_of_a_comparison_equal_the_single_estimates(BackwardPoint point, Person person, Circumstances of)
    {
        WalkComparison walk = WalkingEnergy.Compare(person.Walker, point.Speed, point.Grade, Hour, of.Conditions);
        return walk.Forward.Equals(
            WalkingEnergy.Estimate(person.Walker, WalkingDirection.Forward, point.Speed, point.Grade, Hour, of.Conditions))
            && walk.Backward.Equals(
                WalkingEnergy.Estimate(person.Walker, WalkingDirection.Backward, point.Speed, point.Grade, Hour, of.Conditions));
    }

    private static WalkingDirection[] Both => [WalkingDirection.Forward, WalkingDirection.Backward];

    private static double LogSpreadOf(EnergyEstimate estimate) =>
        Math.Log(estimate.GrossInterval().High.Joules / estimate.Gross.Joules) / 1.959963984540054;

    // σ_B² = σ² + (X·s/M_B)² of the free walk, solved for s.
    private static double SpreadOfExcess(MovingPoint point, WalkConditions conditions)
    {
        if (conditions.PersonalExcess.Spread is double measured)
            return measured;
        double forward = default(Looney2019Graded).LogSpread(point.Speed, point.Grade);
        double backward = default(RetroWalkBackward).LogSpread(point.Speed, point.Grade);
        double share = 1 - 1 / WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour).GrossRatio;
        return Math.Sqrt(backward * backward - forward * forward) / share;
    }
}
