using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Planning;

/// <summary>What is found is priced at the target, lies inside the domain, and is absent only where there is none.</summary>
[Properties(Arbitrary = [typeof(DomainShapes)], MaxTest = 1000)]
public sealed class WalkingEquivalentsProperties
{
    private const double Inversion = 1e-12;

    private static readonly ModelDomain Forward = default(Looney2019Graded).Card.Supported;
    private static readonly ModelDomain Backward = default(RetroWalkBackward).Card.Supported;

    [Property]
    public bool Backward_speed_costs_what_the_forward_walk_costs(Person person, BackwardPoint point)
    {
        Equivalent<Speed> found = WalkingEquivalents.FindBackwardSpeed(person.Walker, point.Speed, point.Grade);
        double target = Cost(person.Walker, WalkingDirection.Forward, point.Speed, point.Grade);
        return found.Value is Speed speed
            ? found.Outcome == EquivalentOutcome.Found && Backward.Contains(speed, point.Grade)
                && Near.Relative(Cost(person.Walker, WalkingDirection.Backward, speed, point.Grade), target, Inversion)
                && speed.MetersPerSecond <= point.Speed.MetersPerSecond
            : IsHonest(found.Outcome, target, EndsOfSpeed(person.Walker, WalkingDirection.Backward, point.Grade));
    }

    [Property]
    public bool Forward_speed_costs_what_the_backward_walk_costs(Person person, BackwardPoint point)
    {
        Equivalent<Speed> found = WalkingEquivalents.FindForwardSpeed(person.Walker, point.Speed, point.Grade);
        double target = Cost(person.Walker, WalkingDirection.Backward, point.Speed, point.Grade);
        return found.Value is Speed speed
            ? found.Outcome == EquivalentOutcome.Found && Forward.Contains(speed, point.Grade)
                && Near.Relative(Cost(person.Walker, WalkingDirection.Forward, speed, point.Grade), target, Inversion)
            : IsHonest(found.Outcome, target, EndsOfSpeed(person.Walker, WalkingDirection.Forward, point.Grade));
    }

    [Property]
    public bool There_and_back_is_the_same_speed(Body body, MovingPoint point) =>
        WalkingEquivalents.FindBackwardSpeed(body.Walker, point.Speed, point.Grade).Value is not Speed backward
        || (WalkingEquivalents.FindForwardSpeed(body.Walker, backward, point.Grade).Value is Speed forward
            && Near.Relative(forward.MetersPerSecond, point.V, 1e-9)); // the inverse is less sharp than the cost

    [Property]
    public bool Forward_grade_costs_what_the_backward_walk_costs_and_is_steeper(Person person, MovingPoint point)
    {
        Equivalent<Grade> found = WalkingEquivalents.FindForwardGrade(person.Walker, point.Speed, point.Grade);
        double target = Cost(person.Walker, WalkingDirection.Backward, point.Speed, point.Grade);
        double steepest = Cost(person.Walker, WalkingDirection.Forward, point.Speed, Forward.HighestGrade);
        return found.Value is Grade grade
            ? Forward.Contains(point.Speed, grade)
                && Near.Relative(Cost(person.Walker, WalkingDirection.Forward, point.Speed, grade), target, Inversion)
                && IsUphillOfTheCheapest(person.Walker, WalkingDirection.Forward, point.Speed, grade)
            : found.Outcome == EquivalentOutcome.CostsMoreThanAny && steepest < target;
    }

    [Property]
    public bool Grade_of_a_power_is_the_one_uphill_of_the_cheapest(Body body, MovingPoint point, bool isBackward)
    {
        WalkingDirection direction = isBackward ? WalkingDirection.Backward : WalkingDirection.Forward;
        double target = Cost(body.Walker, direction, point.Speed, point.Grade);
        return WalkingEquivalents.FindGrade(body.Walker, direction, point.Speed, Power(target)).Value is Grade grade
            && grade.Fraction >= point.G - 1e-6 // the same, or the twin on the other side of the valley
            && Near.Relative(Cost(body.Walker, direction, point.Speed, grade), target, Inversion)
            && IsUphillOfTheCheapest(body.Walker, direction, point.Speed, grade);
    }

    [Property]
    public bool Speed_of_a_power_is_that_speed(Body body, BackwardPoint point, bool isBackward)
    {
        WalkingDirection direction = isBackward ? WalkingDirection.Backward : WalkingDirection.Forward;
        double target = Cost(body.Walker, direction, point.Speed, point.Grade);
        return WalkingEquivalents.FindSpeed(body.Walker, direction, point.Grade, Power(target)).Value is Speed speed
            && Near.Relative(Cost(body.Walker, direction, speed, point.Grade), target, Inversion)
            && Math.Abs(speed.MetersPerSecond - point.Speed.MetersPerSecond) <= 1e-12;
    }

    [Property]
    public bool Speed_of_any_intensity_is_priced_at_it_or_there_is_none(
        Person person, BackwardPoint point, Amount hundredths, bool isBackward)
    {
        WalkingDirection direction = isBackward ? WalkingDirection.Backward : WalkingDirection.Forward;
        MetabolicEquivalent wanted = MetabolicEquivalent.FromMets(hundredths.Value / 100);
        Equivalent<Speed> found = WalkingEquivalents.FindSpeed(person.Walker, direction, point.Grade, wanted);
        double target = wanted.MetabolicPower.WattsPerKilogram;
        return found.Value is Speed speed
            ? Near.Relative(Cost(person.Walker, direction, speed, point.Grade), target, Inversion)
            : IsHonest(found.Outcome, target, EndsOfSpeed(person.Walker, direction, point.Grade));
    }

    [Property]
    public bool Speed_for_an_energy_in_a_time_spends_it(Person person, BackwardPoint point, WalkTime time)
    {
        TimeSpan duration = time.Duration + TimeSpan.FromSeconds(1);
        Energy wanted = WalkingEnergy.Estimate(person.Walker, WalkingDirection.Forward, point.Speed, point.Grade, duration).Gross;
        Equivalent<Speed> found = WalkingEquivalents.FindSpeed(
            person.Walker, WalkingDirection.Backward, point.Grade, wanted, duration);
        return found.Value is not Speed speed
            || Near.Relative(
                WalkingEnergy.Estimate(person.Walker, WalkingDirection.Backward, speed, point.Grade, duration).Gross.Joules,
                wanted.Joules, Inversion);
    }

    [Property]
    public bool Duration_for_the_same_energy_spends_it_to_a_tick(Person person, BackwardPoint point, WalkTime time)
    {
        Energy wanted = WalkingEnergy.Estimate(
            person.Walker, WalkingDirection.Forward, point.Speed, point.Grade, time.Duration).Gross;
        TimeSpan duration = WalkingEquivalents.FindDuration(
            person.Walker, WalkingDirection.Backward, point.Speed, point.Grade, wanted).Value!.Value;
        EnergyEstimate backward = WalkingEnergy.Estimate(
            person.Walker, WalkingDirection.Backward, point.Speed, point.Grade, duration);
        double joulesInOneTick = backward.GrossPower.WattsPerKilogram * person.Walker.Mass.Kilograms / TimeSpan.TicksPerSecond;
        return duration <= time.Duration
            && Math.Abs(backward.Gross.Joules - wanted.Joules) <= 0.5 * joulesInOneTick + 1e-12 * wanted.Joules;
    }

    [Property(Arbitrary = [typeof(HostileDoubles)])]
    public bool Any_target_ends_in_an_answer(HostileDouble number, BackwardPoint point)
    {
        if (!double.IsFinite(number.Value))
            return true;
        Energy energy = Energy.FromJoules(number.Value);
        TimeSpan second = TimeSpan.FromSeconds(1);
        Equivalent<Speed> ofSpeed = WalkingEquivalents.FindSpeed(
            Samples.Walker, WalkingDirection.Backward, point.Grade, energy, second);
        Equivalent<TimeSpan> ofTime = WalkingEquivalents.FindDuration(
            Samples.Walker, WalkingDirection.Backward, point.Speed, point.Grade, energy);
        return ofSpeed.Value is not null == (ofSpeed.Outcome == EquivalentOutcome.Found)
            && (ofSpeed.Value is not Speed speed || Backward.Contains(speed, point.Grade))
            && ofTime.Value is not null == (ofTime.Outcome == EquivalentOutcome.Found)
            && (ofTime.Value ?? TimeSpan.Zero) >= TimeSpan.Zero;
    }

    private static bool IsUphillOfTheCheapest(Walker walker, WalkingDirection direction, Speed speed, Grade grade)
    {
        // Uphill of the valley, a bit more grade costs no less.
        double here = Cost(walker, direction, speed, grade);
        double above = Cost(walker, direction, speed, Grade.FromFraction(grade.Fraction + 1e-4));
        return double.IsNaN(above) || above >= here * (1 - 1e-7);
    }

    private static bool IsHonest(EquivalentOutcome outcome, double target, (double Least, double Most) ends) => outcome switch
    {
        EquivalentOutcome.CostsLessThanAny => target < ends.Least,
        EquivalentOutcome.CostsMoreThanAny => target > ends.Most,
        _ => false,
    };

    private static (double Least, double Most) EndsOfSpeed(Walker walker, WalkingDirection direction, Grade grade)
    {
        ModelDomain domain = direction == WalkingDirection.Forward ? Forward : Backward;
        return (Cost(walker, direction, domain.LowestSpeed, grade), Cost(walker, direction, domain.HighestSpeed, grade));
    }

    private static MetabolicPower Power(double wattsPerKilogram) => MetabolicPower.FromWattsPerKilogram(wattsPerKilogram);

    private static double Cost(Walker walker, WalkingDirection direction, Speed speed, Grade grade) =>
        WalkingEnergy.Estimate(walker, direction, speed, grade, TimeSpan.FromHours(1)).GrossPower.WattsPerKilogram;
}
