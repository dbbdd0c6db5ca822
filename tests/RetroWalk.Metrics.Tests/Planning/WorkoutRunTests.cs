using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;
using RetroWalk.Metrics.Tests.Sessions;

namespace RetroWalk.Metrics.Tests.Planning;

/// <summary>Runs in a workout: priced as in a session, by a model that is asked for.</summary>
[Properties(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes)], MaxTest = 1000)]
public sealed class WorkoutRunTests
{
    private const double Rounding = 1e-12;

    private static readonly SessionRules Loaded = RunningTests.Minetti with
    {
        ForwardModel = WalkingModels.Find("Pandolf1977"),
        ForwardInputs = new() { Load = CarriedLoad.FromKilograms(10) },
    };

    private static readonly SessionRules[] AllRules =
        [SessionRules.Default, RunningTests.Minetti, RunningTests.Acsm, RunningTests.Stated, Loaded];

    /// <summary>5 km/h is walked for 92 kcal as ever; 9 km/h is 2.5 m/s: Minetti 3.6 J/(kg·m) and 1.44 W/kg, ACSM 3.5 + 0.2·150
    /// mL/(kg·min) at 20.1 J/mL.</summary>
    [Theory]
    [InlineData("20min forward 5km/h, 10min run 9km/h", nameof(Minetti2002Running), 3.6 * 2.5 + 1.44)]
    [InlineData("20min forward 5km/h, 10min forward 9km/h", nameof(Acsm2014Running), 33.5 * 20.1 / 60)]
    public void Twenty_minutes_walking_and_ten_running(string text, string model, double wattsPerKilogram)
    {
        SessionRules rules = new() { RunningModel = WalkingModels.Find(model)!.For(ModelInputs.None) };
        WorkoutEstimate estimate = Workout.Parse(text).EstimateFor(Samples.Walker, default, rules);
        Energy walk = Workout.Parse("20min forward 5km/h").EstimateFor(Samples.Walker).Gross;
        double run = wattsPerKilogram * 70 * 600;

        Assert.Equal(run, estimate[1, 0].Gross.Joules, 1e-9 * run);
        Assert.Equal((model, Gait.Running), (estimate[1, 0].Model.Name, estimate[1, 0].Model.Gait));
        Assert.Equal(walk.Joules + run, estimate.Gross.Joules, 1e-9 * run);
        Assert.Equal((600.0, 1200.0), (estimate.Totals.Running.DurationSeconds, estimate.Totals.Forward.DurationSeconds));
        Assert.Equal((Validity.Measured, rules), (estimate.Validity, estimate.Rules));
        Assert.Equal(double.NaN, estimate.QuadricepsMetabolic.Joules);
        Assert.Equal(double.NaN, estimate.By(WorkoutMeasure.Quadriceps).Joules);
    }

    /// <summary>A block says what the session of it alone says: the energies, the interval, the validity, or no number.</summary>
    [Property]
    public bool Block_is_priced_as_the_session_does(Body body, GaitStretch stretch, Level level)
    {
        WorkoutBlock block = WorkoutBlock.OfDuration(
            stretch.Direction, Speed.FromMetersPerSecond(stretch.V), Grade.FromFraction(stretch.G),
            TimeSpan.FromMilliseconds(stretch.Milliseconds + 1), stretch.Gait);
        return AllRules.All(rules =>
        {
            EnergyEstimate one = Workout.Of(WorkoutSet.Of(1, block)).EstimateFor(body.Walker, default, rules)[0, 0];
            WalkTotals session = SessionTotals.For(body.Walker, default, rules).Add(block.Sample).Both;
            if (one.Validity == Validity.Outside)
                return session.DurationSeconds == 0 && one.ValidityNotes.Count > 0 && double.IsNaN(one.Gross.Joules)
                    && session.Excluded.TotalSeconds == block.Duration.TotalSeconds;
            double quadriceps = one.Quadriceps.Metabolic.EnergyOf(body.Mass, one.Duration).Joules;
            return session.Excluded.TotalSeconds == 0
                && Near.Relative(one.Gross.Joules, session.Gross.Joules, Rounding)
                && Math.Abs(one.Active.Joules - session.Active.Joules) <= Rounding * session.Gross.Joules
                && Near.Relative(
                    one.GrossInterval(level.Probability).High.Joules, session.GrossInterval(level.Probability).High.Joules, 1e-11)
                && (session.Validity is null || session.Validity == one.Validity)
                && (one.Model.Gait == Gait.Running || quadriceps.Equals(session.QuadricepsMetabolic.Joules)
                    || Near.Relative(quadriceps, session.QuadricepsMetabolic.Joules, 1e-11));
        });
    }

    [Property]
    public bool Text_of_a_block_keeps_the_gait(GaitStretch stretch)
    {
        WorkoutBlock block = WorkoutBlock.OfDuration(
            stretch.Direction, Speed.FromMetersPerSecond(stretch.V), Grade.FromFraction(stretch.G),
            TimeSpan.FromMilliseconds(stretch.Milliseconds), stretch.Gait);
        return WorkoutBlock.Parse($"{block}") == block && WorkoutBlock.Parse($"{block}").Gait == stretch.Gait;
    }

    [Theory]
    [InlineData("10 min run 9 km/h", "10min run 2.5m/s")]
    [InlineData("10min RUN forward 2.5m/s 1%", "10min run 2.5m/s 1%")]
    [InlineData("2x(400m run 2.5m/s, 1min walk 1m/s)", "2x(400m run 2.5m/s, 1min walk 1m/s)")]
    [InlineData("1min run back 2m/s", "1min run backward 2m/s")]
    [InlineData("1min walk backward 1m/s", "1min walk backward 1m/s")]
    public void Gait_stands_before_the_direction(string text, string expected) =>
        Assert.Equal(expected, Workout.Parse(text).ToString());

    [Theory]
    [InlineData("run 10min 2.5m/s", "a time or distance stands before the direction, a speed behind it")]
    [InlineData("10min run", "a time or distance stands before the direction, a speed behind it")]
    [InlineData("10min run forward", "a time or distance stands before the direction, a speed behind it")]
    [InlineData("10min forward run 2.5m/s", "is no block: 'run 2.5m/s'")]
    [InlineData("10min run walk 2.5m/s", "is no block: 'walk 2.5m/s'")]
    [InlineData("10min jog 2.5m/s", "it says neither forward, backward nor run")]
    public void Text_that_is_no_run_is_refused(string text, string words) =>
        Assert.Contains(
            words, Assert.Throws<FormatException>(() => Workout.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_running_model_a_fast_block_has_no_number_and_the_way_out()
    {
        WorkoutEstimate estimate = Workout.Parse("1min forward 9km/h, 1min run 9km/h, 1min run backward 1m/s, 1min walk 9km/h")
            .EstimateFor(Samples.Walker);
        Assert.Equal(Validity.Outside, estimate.Validity);
        Assert.Equal(
            [
                "1min forward 2.5m/s: speed 2.5 m/s is above the highest that Looney2019Graded supports, 1.96 m/s; if it is a run, "
                    + "name a running model",
                "1min run 2.5m/s: it is a run; name a running model",
                "1min run backward 1m/s: it is a run backward, and nobody has measured what that costs",
                "1min walk 2.5m/s: speed 2.5 m/s is above the highest that Looney2019Graded supports, 1.96 m/s",
            ],
            estimate.ValidityNotes);
        Assert.Equal(120, estimate.Totals.Both.Excluded.SecondsOf(ExclusionReason.Run));
        Assert.Equal(double.NaN, estimate.Gross.Joules);
    }

    [Fact]
    public void Block_that_cannot_carry_the_load_says_so()
    {
        WorkoutEstimate estimate = Workout.Parse("10min forward 1m/s, 5min backward 1m/s, 5min run 2.5m/s")
            .EstimateFor(Samples.Walker, default, Loaded);
        Assert.Equal(
            [
                "5min backward 1m/s: RetroWalkBackward knows nothing of the load of this walk, 10 kg",
                "5min run 2.5m/s: Minetti2002Running knows nothing of the load of this walk, 10 kg",
            ],
            estimate.ValidityNotes);
        // Pandolf et al. 1977: 1.5·M + 2·(M + L)·(L/M)² + (M + L)·1.5·v² watts
        double watts = 1.5 * 70 + 2 * 80 * (10.0 / 70) * (10.0 / 70) + 80 * 1.5;
        Assert.Equal(watts * 600, estimate[0, 0].Gross.Joules, 1e-6);
        Assert.Equal(watts * 600, estimate.Totals.Both.Gross.Joules, 1e-6);
    }

    /// <summary>Half an hour at 1.34 m/s is 4.414 W/kg; a run at 2.5 m/s by Minetti 10.44 W/kg, at 2.5 m/s up the slope that is
    /// searched for more.</summary>
    [Fact]
    public void Runs_are_searched_for_like_walks()
    {
        static Workout Run(TimeSpan time) => Workout.Parse($"{time.TotalSeconds:R}s run 2.5m/s");
        SessionRules rules = RunningTests.Minetti;
        Energy walk = Workout.Parse("30min forward 1.34m/s").EstimateFor(Samples.Walker).Gross;
        Assert.Equal(
            1800 * 4.414 / 10.44,
            WorkoutEquivalents.FindDuration(Samples.Walker, Run, walk, rules: rules).Value!.Value.TotalSeconds, 0.05);
        Assert.Equal(
            EquivalentOutcome.InputOutside, WorkoutEquivalents.FindDuration(Samples.Walker, Run, walk).Outcome);
        Assert.Equal(
            EquivalentOutcome.InputOutside,
            WorkoutEquivalents.FindDuration(Samples.Walker, Run, walk, WorkoutMeasure.Quadriceps, rules: rules).Outcome);
        Assert.Equal(
            (int)(1800 * 4.414 / (60 * 10.44)),
            WorkoutEquivalents.FindRounds(
                Samples.Walker, rounds => Workout.Parse($"{rounds}x(1min run 2.5m/s)"), walk, rules: rules).Value);
        static Workout Up(Grade grade) => Workout.Of(WorkoutSet.Of(1, WorkoutBlock.OfDuration(
            WalkingDirection.Forward, Speed.FromMetersPerSecond(2.5), grade, TimeSpan.FromMinutes(10), Gait.Running)));
        Energy steep = Up(Grade.FromPercent(12)).EstimateFor(Samples.Walker, default, rules).Gross;
        Assert.Equal(
            12, WorkoutEquivalents.FindGrade(Samples.Walker, Up, steep, rules: rules).Value!.Value.Percent, 1e-6);
    }

    [Fact]
    public void Rules_and_gaits_that_are_none_are_refused()
    {
        SessionRules pack = new() { ForwardInputs = new() { Load = CarriedLoad.FromKilograms(10) } };
        Assert.Throws<ArgumentException>(
            "rules", () => Workout.Parse("1min forward 1m/s").EstimateFor(Samples.Walker, default, pack));
        Assert.Throws<ArgumentOutOfRangeException>("gait", () => WorkoutBlock.OfDuration(
            default, default, default, TimeSpan.Zero, (Gait)7));
        Assert.Throws<ArgumentOutOfRangeException>("gait", () => WorkoutBlock.OfDistance(
            default, Speed.FromMetersPerSecond(1), default, 1, (Gait)7));
    }
}
