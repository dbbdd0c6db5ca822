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
        double forward = default(Looney2019Graded).EstimatePower(point.Speed, point.Grade).WattsPerKilogram;
        double backward = default(RetroWalkBackward).EstimatePower(point.Speed, point.Grade).WattsPerKilogram;
        WalkComparison walk = WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour, of.Conditions);

        return Near.Relative(walk.Forward.GrossPower.WattsPerKilogram, f * (S + h * (forward - S)), 1e-14)
            && Near.Relative(
                walk.Backward.GrossPower.WattsPerKilogram, f * (S + h * (forward + k * (backward - forward) - S)), 1e-13);
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

    // R = 1 + (f·h·k·X/M_F)·exp(±z·σ_k), M_F of the person, at 95 %.
    [Property]
    public bool Interval_of_the_ratio_is_the_formula(MovingPoint point, Circumstances of)
    {
        WalkComparison walk = WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour, of.Conditions);
        WalkComparison free = WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour);
        double spread = of.Conditions.Practice.LogSpread
            ?? Math.Log((free.GrossRatioInterval().High - 1) / (free.GrossRatio - 1)) / 1.959963984540054;
        double excess = walk.GrossRatio - 1;
        PredictionInterval<double> interval = walk.GrossRatioInterval();

        return interval.Low >= 1
            && Near.Relative(interval.High, 1 + excess * Math.Exp(1.959963984540054 * spread), 1e-11)
            && Near.Relative(interval.Low, 1 + excess / Math.Exp(1.959963984540054 * spread), 1e-11);
    }

    // σ² = 0.17² − 0.11² + SD², and backward (a·σ_k)² + 2·r·SD·a·σ_k more, a = f·h·k·X/M_B: the shares of section "Uncertainty".
    [Property]
    public bool Spreads_are_the_formula(MovingPoint point, Circumstances of)
    {
        WalkComparison walk = WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour, of.Conditions);
        double ofPerson = of.Conditions.PersonalFactor.LogSpread;
        double forward = default(Looney2019Graded).LogSpread(point.Speed, point.Grade);
        double squared = forward * forward - 0.11 * 0.11 + ofPerson * ofPerson;
        double ofExcess = (1 - 1 / walk.GrossRatio) * SpreadOfExcess(point, of.Conditions);
        double correlation = of.Conditions.Practice.LogSpread is null ? 0 : of.Conditions.PersonPracticeCorrelation;

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

    // σ_B² = σ² + (X·σ_X/M_B)² of the free walk, solved for σ_X.
    private static double SpreadOfExcess(MovingPoint point, WalkConditions conditions)
    {
        if (conditions.Practice.LogSpread is double measured)
            return measured;
        double forward = default(Looney2019Graded).LogSpread(point.Speed, point.Grade);
        double backward = default(RetroWalkBackward).LogSpread(point.Speed, point.Grade);
        double share = 1 - 1 / WalkingEnergy.Compare(Sleeper, point.Speed, point.Grade, Hour).GrossRatio;
        return Math.Sqrt(backward * backward - forward * forward) / share;
    }
}
