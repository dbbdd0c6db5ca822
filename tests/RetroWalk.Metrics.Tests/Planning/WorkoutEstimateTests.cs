using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Planning;

[Properties(Arbitrary = [typeof(DomainShapes), typeof(WorkoutShapes)], MaxTest = 300)]
public sealed class WorkoutEstimateTests
{
    private static readonly Walker Person = Samples.Walker;
    private static readonly Workout Intervals = Workout.Parse("4x(3min backward 1.34m/s 5%, 3min forward 1.34m/s 5%)");

    /// <summary>Check values times 70 kg and 12 min each.</summary>
    [Fact]
    public void Four_rounds_cost_four_times_their_blocks()
    {
        WorkoutEstimate estimate = Intervals.EstimateFor(Person);
        double expected = 70 * 12 * 60 * (Samples.CheckedForward + Samples.CheckedBackward);
        Assert.Equal(expected, estimate.Gross.Joules, 0.0005 * 2 * 70 * 12 * 60); // check values have three decimals
        Assert.Equal(Samples.Estimate(WalkingDirection.Backward, duration: TimeSpan.FromMinutes(3)), estimate[0, 0]);
        Assert.Equal(Samples.Estimate(WalkingDirection.Forward, duration: TimeSpan.FromMinutes(3)), estimate[0, 1]);
        Assert.Equal((Validity.Measured, 0), (estimate.Validity, estimate.ValidityNotes.Count));
    }

    /// <summary>One person walks all blocks: σ² = σ(5 %)² + (s·X/gross)², with s = 0.68459 by docs/models/RetroWalkBackward.md,
    /// and X the excess of the backward half alone.</summary>
    [Fact]
    public void Interval_is_that_of_one_person_throughout()
    {
        WorkoutEstimate estimate = Intervals.EstimateFor(Person);
        double excess = Samples.CheckedBackward - Samples.CheckedForward;
        double s = 0.68459 * excess / (Samples.CheckedBackward + Samples.CheckedForward);
        double σ = Math.Sqrt(Math.Pow(SpreadParameters.Shipped.OfOnePerson(Grade.FromPercent(5)), 2) + s * s);
        Assert.Equal(Math.Exp(1.959964 * σ), estimate.GrossInterval().High.Joules / estimate.Gross.Joules, 1e-4);
        Assert.Equal(Math.Exp(-1.959964 * σ), estimate.GrossInterval().Low.Joules / estimate.Gross.Joules, 1e-4);
        Assert.Equal(0.95, estimate.GrossInterval().Level);
    }

    [Property]
    public bool Whole_is_the_sum_of_its_blocks(WorkoutShape shape, Body body, Circumstances of)
    {
        Workout workout = shape.Workout;
        WorkoutEstimate estimate = workout.EstimateFor(body.Walker, of.Conditions);
        double gross = 0, active = 0, quadriceps = 0, seconds = 0;
        for (int i = 0; i < workout.Sets.Count; i++)
        {
            for (int j = 0; j < workout.Sets[i].Blocks.Count; j++)
            {
                EnergyEstimate one = estimate[i, j];
                gross += workout.Sets[i].Rounds * one.Gross.Joules;
                active += workout.Sets[i].Rounds * one.Active.Joules;
                quadriceps += workout.Sets[i].Rounds * one.Quadriceps.Metabolic
                    .EnergyOf(body.Mass, one.Duration).Joules;
                seconds += workout.Sets[i].Rounds * one.Duration.TotalSeconds;
            }
        }

        return Near.Relative(estimate.Gross.Joules, gross, 1e-12)
            && Math.Abs(estimate.Active.Joules - active) <= 1e-12 * gross
            && Near.Relative(estimate.By(WorkoutMeasure.Quadriceps).Joules, quadriceps, 1e-11)
            && Near.Relative(estimate.Workout.Duration.TotalSeconds, seconds, 1e-12)
            && Math.Abs(estimate.Gross.Joules - estimate.Active.Joules - estimate.Resting.Joules) <= 1e-12 * gross
            && estimate.Conditions == of.Conditions
            && estimate.Walker == body.Walker;
    }

    [Property]
    public bool Workout_of_one_block_has_the_interval_of_its_estimate(BlockShape shape, Body body, Level level)
    {
        WorkoutEstimate estimate = Workout.Of(WorkoutSet.Of(3, shape.Block)).EstimateFor(body.Walker);
        PredictionInterval<Energy> whole = estimate.GrossInterval(level.Probability);
        PredictionInterval<Energy> block = estimate[0, 0].GrossInterval(level.Probability);
        return Near.Relative(whole.Low.Joules, 3 * block.Low.Joules, 1e-11)
            && Near.Relative(whole.High.Joules, 3 * block.High.Joules, 1e-11);
    }

    [Fact]
    public void Block_outside_the_domain_leaves_no_number_and_the_reason()
    {
        WorkoutEstimate estimate = Workout.Parse("5min forward 1m/s, 3x(1min backward 1m/s 30%, 1min forward 3m/s)")
            .EstimateFor(Person);
        Assert.Equal(Validity.Outside, estimate.Validity);
        Assert.All(
            [estimate.Gross, estimate.Resting, estimate.Active, estimate.QuadricepsMetabolic, estimate.GrossInterval().Low],
            energy => Assert.Equal(double.NaN, energy.Joules));
        Assert.Equal(2, estimate.ValidityNotes.Count);
        Assert.StartsWith("1min backward 1m/s 30%: grade", estimate.ValidityNotes[0], StringComparison.Ordinal);
        Assert.StartsWith("1min forward 3m/s: speed", estimate.ValidityNotes[1], StringComparison.Ordinal);
        Assert.Equal((300, 180, 180), (
            estimate.Totals.Forward.DurationSeconds, estimate.Totals.Forward.Excluded.TotalSeconds,
            estimate.Totals.Backward.Excluded.SecondsOf(ExclusionReason.HighestGrade)));
        Assert.Equal("11min, NaN kcal gross, Outside", estimate.ToString());
    }

    [Fact]
    public void Nobody_and_what_the_workout_does_not_have_are_refused()
    {
        Workout workout = Workout.Parse("2x(1min backward 1m/s)");
        WorkoutEstimate estimate = workout.EstimateFor(Person);
        Assert.Throws<ArgumentException>("walker", () => workout.EstimateFor(default));
        Assert.Throws<ArgumentOutOfRangeException>("setIndex", () => estimate[1, 0]);
        Assert.Throws<ArgumentOutOfRangeException>("setIndex", () => estimate[-1, 0]);
        Assert.Throws<ArgumentOutOfRangeException>("blockIndex", () => estimate[0, 1]);
        Assert.Throws<ArgumentOutOfRangeException>("blockIndex", () => estimate[0, -1]);
        Assert.Throws<ArgumentOutOfRangeException>("level", () => estimate.GrossInterval(1));
        Assert.Throws<ArgumentOutOfRangeException>("measure", () => estimate.By((WorkoutMeasure)9));
    }
}
