using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Planning;

[Properties(Arbitrary = [typeof(DomainShapes), typeof(WorkoutShapes)], MaxTest = 300)]
public sealed class WorkoutEquivalentsTests
{
    private static readonly Walker Person = Samples.Walker;
    private static readonly Speed Slow = Speed.FromMetersPerSecond(1);
    private static readonly Speed Brisk = Speed.FromMetersPerSecond(1.34);

    private static Energy HalfAnHourForward => Workout.Parse("30min forward 1.34m/s").EstimateFor(Person).Gross;

    /// <summary>Check values of model.md: M_F(1.34, 0) = 4.414, M_B(1, 0) = 4.7213 W/kg.</summary>
    [Fact]
    public void Intervals_that_take_the_energy_of_half_an_hour_forward()
    {
        Equivalent<TimeSpan> each = WorkoutEquivalents.FindDuration(Person, FourTimesBothWays, HalfAnHourForward);
        Assert.Equal(1800 * 4.414 / (4 * (4.7213 + 4.414)), each.Value!.Value.TotalSeconds, 0.05);
        Assert.Equal(
            HalfAnHourForward.Joules, FourTimesBothWays(each.Value.Value).EstimateFor(Person).Gross.Joules, 0.001);

        Equivalent<int> rounds = WorkoutEquivalents.FindRounds(Person, ThreeMinutesBothWays, HalfAnHourForward);
        Assert.Equal((int)(1800 * 4.414 / (180 * (4.7213 + 4.414))), rounds.Value); // 4.83
        Assert.Equal(4, rounds.Value);
    }

    /// <summary>Check values of model.md at 1.34 m/s and 5 %: q_F = 0.939051, q_B = 1.884430 W/kg.</summary>
    [Fact]
    public void Backward_time_with_the_quadriceps_work_of_half_an_hour_forward()
    {
        Energy work = Workout.Parse("30min forward 1.34m/s 5%").EstimateFor(Person).QuadricepsMetabolic;
        Equivalent<TimeSpan> time = WorkoutEquivalents.FindDuration(
            Person, time => Workout.Of(WorkoutSet.Of(1, Backward(Brisk, 0.05, time))), work, WorkoutMeasure.Quadriceps);
        Assert.Equal(30 * 0.939051 / 1.884430, time.Value!.Value.TotalMinutes, 1e-4);
    }

    [Property]
    public bool Found_time_takes_the_energy(WorkoutShape shape, Body body, BlockShape last, Share share, bool isQuadriceps)
    {
        WorkoutMeasure measure = isQuadriceps ? WorkoutMeasure.Quadriceps : WorkoutMeasure.Gross;
        Workout WorkoutOf(TimeSpan time) => Workout.Of([
            .. shape.Workout.Sets,
            WorkoutSet.Of(2, WorkoutBlock.OfDuration(last.Block.Direction, last.Block.Speed, last.Block.Grade, time))]);
        TimeSpan expected = TimeSpan.FromSeconds(5000 * share.Fraction);
        Energy target = WorkoutOf(expected).EstimateFor(body.Walker).By(measure);
        TimeSpan found = WorkoutEquivalents.FindDuration(body.Walker, WorkoutOf, target, measure).Value!.Value;
        return Near.Relative(WorkoutOf(found).EstimateFor(body.Walker).By(measure).Joules, target.Joules, 1e-9);
    }

    [Property]
    public bool Found_rounds_are_those_the_energy_came_from(BlockShape shape, Body body, bool isQuadriceps)
    {
        WorkoutMeasure measure = isQuadriceps ? WorkoutMeasure.Quadriceps : WorkoutMeasure.Gross;
        Workout WorkoutOf(int rounds) => Workout.Of(WorkoutSet.Of(rounds, shape.Block));
        return ((int[])[1, 2, 7, 999, 1000]).All(rounds =>
        {
            double joules = WorkoutOf(rounds).EstimateFor(body.Walker).By(measure).Joules;
            double ofOne = joules / rounds;
            return WorkoutEquivalents.FindRounds(body.Walker, WorkoutOf, Energy.FromJoules(joules), measure).Value == rounds
                && WorkoutEquivalents.FindRounds(body.Walker, WorkoutOf, Energy.FromJoules(joules + 0.5 * ofOne), measure)
                    is { } more && (rounds == 1000 ? more.Outcome == EquivalentOutcome.CostsMoreThanAny : more.Value == rounds);
        });
    }

    /// <summary>A workout of two blocks a round can have 500 rounds at most: a search must not begin with more.</summary>
    [Fact]
    public void Rounds_that_are_blocks_of_their_own_are_found()
    {
        static Workout WorkoutOf(int rounds) => Workout.Of(
            [.. Enumerable.Repeat(ThreeMinutesBothWays(1).Sets[0].Blocks, rounds).SelectMany(blocks => blocks)
                .Select(block => WorkoutSet.Of(1, block))]);
        foreach (int rounds in (int[])[1, 2, 3, 10, 250])
        {
            Energy energy = WorkoutOf(rounds).EstimateFor(Person).Gross;
            Assert.Equal(rounds, WorkoutEquivalents.FindRounds(Person, WorkoutOf, energy).Value);
        }
    }

    /// <summary>From the fifth round on it is faster than anybody walks backward: that is not "too much energy".</summary>
    [Fact]
    public void Rounds_without_a_value_are_not_taken_for_too_many()
    {
        static Workout WorkoutOf(int rounds) => Workout.Of(
            WorkoutSet.Of(rounds, Backward(rounds < 5 ? Slow : Speed.FromMetersPerSecond(3), 0, TimeSpan.FromMinutes(3))));
        Assert.Equal(2, WorkoutEquivalents.FindRounds(Person, WorkoutOf, WorkoutOf(2).EstimateFor(Person).Gross).Value);
        Assert.Equal(
            EquivalentOutcome.InputOutside,
            WorkoutEquivalents.FindRounds(Person, WorkoutOf, Energy.FromKilocalories(1e6)).Outcome);
    }

    [Property]
    public bool Found_grade_takes_the_energy_and_lies_uphill(MovingPoint point, Body body, bool isQuadriceps)
    {
        WorkoutMeasure measure = isQuadriceps ? WorkoutMeasure.Quadriceps : WorkoutMeasure.Gross;
        Workout WorkoutOf(Grade grade) => Workout.Of(
            WorkoutSet.Of(
                4, Backward(point.Speed, grade.Fraction, TimeSpan.FromMinutes(3)), Forward(TimeSpan.FromMinutes(3))));
        double Joules(Grade grade) => WorkoutOf(grade).EstimateFor(body.Walker).By(measure).Joules;
        double target = Joules(point.Grade);
        Grade found = WorkoutEquivalents.FindGrade(body.Walker, WorkoutOf, Energy.FromJoules(target), measure).Value!.Value;
        return Near.Relative(Joules(found), target, 1e-9)
            && found.Fraction >= point.Grade.Fraction - 1e-6
            && found.Fraction <= 0.25;
    }

    [Fact]
    public void Grade_is_searched_as_far_as_the_blocks_have_values()
    {
        Workout WorkoutOf(Grade grade) => Workout.Of(WorkoutSet.Of(1, Backward(Slow, grade.Fraction, TimeSpan.FromMinutes(10))));
        Energy At(double grade) => WorkoutOf(Grade.FromFraction(grade)).EstimateFor(Person).Gross;
        Assert.Equal(0.25, WorkoutEquivalents.FindGrade(Person, WorkoutOf, At(0.25)).Value!.Value.Fraction, 1e-12);
        Assert.Equal(
            EquivalentOutcome.CostsMoreThanAny, WorkoutEquivalents.FindGrade(Person, WorkoutOf, 1.001 * At(0.25)).Outcome);
        Assert.Equal(EquivalentOutcome.CostsLessThanAny, WorkoutEquivalents.FindGrade(Person, WorkoutOf, 0.1 * At(0)).Outcome);
    }

    [Fact]
    public void Search_that_finds_nothing_says_why()
    {
        Energy little = Energy.FromKilocalories(1);
        Energy much = Energy.FromKilocalories(1e6);
        Workout Warmed(TimeSpan time) => Workout.Of([
            .. Workout.Parse("10min forward 1m/s").Sets, .. FourTimesBothWays(time).Sets]);
        Workout Fast(TimeSpan time) => Workout.Of(WorkoutSet.Of(1, Backward(Speed.FromMetersPerSecond(3), 0, time)));
        Assert.Equal(
            [EquivalentOutcome.CostsLessThanAny, EquivalentOutcome.CostsMoreThanAny, EquivalentOutcome.InputOutside],
            [
                WorkoutEquivalents.FindDuration(Person, Warmed, little).Outcome,
                WorkoutEquivalents.FindDuration(Person, Warmed, much).Outcome,
                WorkoutEquivalents.FindDuration(Person, Fast, little).Outcome,
            ]);
        Assert.Equal(
            [EquivalentOutcome.CostsLessThanAny, EquivalentOutcome.CostsMoreThanAny, EquivalentOutcome.InputOutside],
            [
                WorkoutEquivalents.FindRounds(Person, ThreeMinutesBothWays, little).Outcome,
                WorkoutEquivalents.FindRounds(Person, ThreeMinutesBothWays, much).Outcome,
                WorkoutEquivalents.FindRounds(Person, _ => Fast(TimeSpan.FromMinutes(1)), much).Outcome,
            ]);
        Assert.Equal(
            EquivalentOutcome.InputOutside,
            WorkoutEquivalents.FindGrade(Person, _ => Fast(TimeSpan.FromMinutes(1)), much).Outcome);
    }

    /// <summary>The shortest one is outside the models, the others are not.</summary>
    [Fact]
    public void Workout_without_a_value_at_one_end_is_outside()
    {
        WorkoutBlock fast = Backward(Speed.FromMetersPerSecond(3), 0, TimeSpan.FromMinutes(1));
        Workout Of(TimeSpan time) => Workout.Of(WorkoutSet.Of(1, time == default ? fast : Forward(time)));
        Assert.Equal(
            EquivalentOutcome.InputOutside,
            WorkoutEquivalents.FindDuration(Person, Of, Energy.FromKilocalories(10)).Outcome);
    }

    /// <summary>A workout that does not depend on the grade has one energy, which is met or not.</summary>
    [Fact]
    public void Workout_that_forgets_the_grade_has_one_energy()
    {
        Workout workout = ThreeMinutesBothWays(1);
        Energy energy = workout.EstimateFor(Person).Gross;
        Assert.Equal(
            [EquivalentOutcome.CostsLessThanAny, EquivalentOutcome.Found, EquivalentOutcome.CostsMoreThanAny],
            new[] { 0.5 * energy, energy, 2 * energy }
                .Select(of => WorkoutEquivalents.FindGrade(Person, _ => workout, of).Outcome));
    }

    [Fact]
    public void Function_that_is_none_or_gives_none_is_refused()
    {
        Assert.Throws<ArgumentNullException>("workoutOf", () => WorkoutEquivalents.FindRounds(Person, null!, default));
        Assert.Throws<ArgumentNullException>("workoutOf", () => WorkoutEquivalents.FindDuration(Person, null!, default));
        Assert.Throws<ArgumentNullException>("workoutOf", () => WorkoutEquivalents.FindGrade(Person, null!, default));
        Assert.StartsWith(
            "workoutOf gave null: it must give a workout.",
            Assert.Throws<ArgumentException>(
                "workoutOf", () => WorkoutEquivalents.FindRounds(Person, _ => null!, default)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("walker", () => WorkoutEquivalents.FindRounds(default, ThreeMinutesBothWays, default));
        Assert.Throws<ArgumentOutOfRangeException>(
            "measure", () => WorkoutEquivalents.FindRounds(Person, ThreeMinutesBothWays, default, (WorkoutMeasure)7));
    }

    private static Workout FourTimesBothWays(TimeSpan time) =>
        Workout.Of(WorkoutSet.Of(4, Backward(Slow, 0, time), Forward(time)));

    private static Workout ThreeMinutesBothWays(int rounds) => Workout.Of(
        WorkoutSet.Of(rounds, Backward(Slow, 0, TimeSpan.FromMinutes(3)), Forward(TimeSpan.FromMinutes(3))));

    private static WorkoutBlock Backward(Speed speed, double gradeFraction, TimeSpan time) =>
        WorkoutBlock.OfDuration(WalkingDirection.Backward, speed, Grade.FromFraction(gradeFraction), time);

    private static WorkoutBlock Forward(TimeSpan time) =>
        WorkoutBlock.OfDuration(WalkingDirection.Forward, Brisk, Grade.Level, time);
}
