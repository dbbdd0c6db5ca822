using System.Text.Json;
using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>Practice, a handrail and the person's own factor go with a session, its state, a plan and an equivalent.</summary>
[Properties(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes)], MaxTest = 300)]
public sealed class SessionConditionsTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static readonly WalkConditions Practised = new()
    {
        Practice = Practice.AfterBouts(6),
        Handrail = Handrail.RestingHands,
        PersonalFactor = PersonalFactor.Measured(1.1, 0.05),
    };

    // One text prices both, so that not one bit may differ, at the floor at rest or above it.
    [Property(MaxTest = 20_000)]
    public bool One_sample_forward_is_its_estimate(Person person, BackwardPoint point, Circumstances of, WalkTime time) =>
        HasTheEnergiesOfItsEstimate(WalkingDirection.Forward, person, point, of, time);

    [Property(MaxTest = 20_000)]
    public bool One_sample_backward_is_its_estimate(Person person, BackwardPoint point, Circumstances of, WalkTime time) =>
        HasTheEnergiesOfItsEstimate(WalkingDirection.Backward, person, point, of, time);

    private static bool HasTheEnergiesOfItsEstimate(
        WalkingDirection direction, Person person, BackwardPoint point, Circumstances of, WalkTime time)
    {
        EnergyEstimate estimate = WalkingEnergy.Estimate(
            person.Walker, direction, point.Speed, point.Grade, time.Duration, of.Conditions);
        WalkTotals totals = SessionTotals.For(person.Walker, of.Conditions)
            .Add(new WalkSample(direction, point.Speed, point.Grade, time.Duration)).Both;
        return (totals.Gross, totals.Active, totals.Resting) == (estimate.Gross, estimate.Active, estimate.Resting);
    }

    [Property]
    public bool One_sample_has_the_interval_of_its_estimate(
        Person person, MovingPoint point, Circumstances of, Level level, bool isBackward)
    {
        WalkingDirection direction = isBackward ? WalkingDirection.Backward : WalkingDirection.Forward;
        EnergyEstimate estimate = WalkingEnergy.Estimate(person.Walker, direction, point.Speed, point.Grade, Hour, of.Conditions);
        WalkTotals totals = SessionTotals.For(person.Walker, of.Conditions).Add(
            new WalkSample(direction, point.Speed, point.Grade, Hour)).Both;
        if (estimate.GrossPower == estimate.RestingPower)
            return totals.Active.Joules == 0; // at the floor the interval is of the floor
        return Near.Relative(
            totals.GrossInterval(level.Probability).High.Joules, estimate.GrossInterval(level.Probability).High.Joules, 1e-9)
            && Near.Relative(
                totals.QuadricepsConcentric.Joules,
                estimate.Quadriceps.ConcentricWattsPerKilogram * person.Walker.Mass.Kilograms * 3600, 1e-13);
    }

    [Property]
    public bool Columns_sum_to_what_single_samples_sum_to(Person person, Stretch[] stretches, Circumstances of)
    {
        SessionTotals single = SessionTotals.For(person.Walker, of.Conditions);
        foreach (Stretch s in stretches)
            single = single.Add(WalkingDirection.Backward, s.V, s.G, s.Seconds);
        SessionTotals columns = SessionTotals.For(person.Walker, of.Conditions).AddRange(
            WalkingDirection.Backward, [.. stretches.Select(s => s.V)], [.. stretches.Select(s => s.G)], [
                .. stretches.Select(s => s.Seconds)]);
        return SameTotals.Within(1e-12, columns, single);
    }

    [Property]
    public bool State_resumes_under_the_same_conditions_only(Person person, Stretch stretch, Circumstances of)
    {
        SessionRecorder recorder = SessionRecorder.For(person.Walker, null, of.Conditions)
            .Record(TimeSpan.Zero, stretch.Direction, stretch.V, stretch.G).Pause(TimeSpan.FromSeconds(stretch.Seconds));
        SessionState state = JsonSerializer.Deserialize(
            JsonSerializer.Serialize(recorder.ToState(), StoredSessions.Default.SessionState),
            StoredSessions.Default.SessionState)!;
        if (of.Conditions != default)
            Assert.Throws<ArgumentException>(() => SessionRecorder.FromState(person.Walker, state));
        return SessionRecorder.FromState(person.Walker, state, of.Conditions) == recorder;
    }

    [Property]
    public bool Equivalent_costs_what_is_wanted(Person person, MovingPoint point, Circumstances of)
    {
        MetabolicPower target = WalkingEnergy.Estimate(
            person.Walker, WalkingDirection.Forward, point.Speed, point.Grade, Hour, of.Conditions).GrossPower;
        Equivalent<Speed> ofSpeed = WalkingEquivalents.FindBackwardSpeed(person.Walker, point.Speed, point.Grade, of.Conditions);
        Equivalent<Grade> ofGrade = WalkingEquivalents.FindBackwardGrade(person.Walker, point.Speed, point.Grade, of.Conditions);
        return (ofSpeed.Value is not Speed speed || IsPricedAt(target, speed, point.Grade))
            && (ofGrade.Value is not Grade grade || IsPricedAt(target, point.Speed, grade));

        bool IsPricedAt(MetabolicPower wanted, Speed v, Grade G) => Near.Relative(
            WalkingEnergy.Estimate(
                person.Walker, WalkingDirection.Backward, v, G, Hour, of.Conditions).GrossPower.WattsPerKilogram,
            wanted.WattsPerKilogram, 1e-12);
    }

    /// <summary>What the searches rely on, where practice makes the excess small or large.</summary>
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.31)]
    [InlineData(3)]
    [InlineData(10)]
    public void Cost_has_one_valley_over_the_grade_whatever_the_practice(double factor)
    {
        WalkConditions conditions = new() { Practice = Practice.OfFactor(factor) };
        for (int j = 1; j <= 19; j++)
        {
            bool isRising = false;
            for (int i = -30; i < 50; i++)
            {
                bool rises = Power(j / 10.0, (i + 1) / 200.0) > Power(j / 10.0, i / 200.0);
                Assert.True(rises || !isRising, $"{j / 10.0} m/s falls again at {i / 200.0}");
                isRising |= rises;
            }
        }

        double Power(double v, double G) => WalkingEnergy.Estimate(
            Samples.Walker, WalkingDirection.Backward, Speed.FromMetersPerSecond(v), Grade.FromFraction(G), Hour, conditions)
            .GrossPower.WattsPerKilogram;
    }

    [Fact]
    public void Parts_under_other_conditions_do_not_merge()
    {
        SessionTotals free = SessionTotals.For(Samples.Walker);
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => free + SessionTotals.For(Samples.Walker, Practised));
        Assert.Contains("6 bouts", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Practised, SessionTotals.For(Samples.Walker, Practised).Conditions);
    }

    [Fact]
    public void Plan_prices_its_cells_under_its_conditions()
    {
        Speed speed = Speed.FromMetersPerSecond(1.2);
        WalkPlan plan = WalkPlan.For(Samples.Walker, [speed], [Grade.Level], Hour, Practised);
        Assert.Equal(WalkingEnergy.Compare(Samples.Walker, speed, Grade.Level, Hour, Practised), plan[0, 0]);
        Assert.Equal(Practised, plan.Conditions);
    }
}
