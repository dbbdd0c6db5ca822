using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;
using RetroWalk.Metrics.Tests.Sessions;

namespace RetroWalk.Metrics.Tests.Planning;

/// <summary>A pace on the level that costs what a hill does, walked or run.</summary>
[Properties(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes)], MaxTest = 500)]
public sealed class LevelPaceTests
{
    private static readonly Speed ThreeMilesPerHour = Speed.FromMilesPerHour(3);

    private static Equivalent<LevelPace> At(double percent, SessionRules rules) =>
        WalkingEquivalents.FindLevelPace(Samples.Walker, ThreeMilesPerHour, Grade.FromPercent(percent), rules);

    /// <summary>The hill costs P; Minetti's run on the level 3.6·v + 1.44, so v = (P − 1.44)/3.6.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(12)]
    [InlineData(15)]
    public void Three_miles_per_hour_uphill_are_a_run_on_the_level(double percent)
    {
        LevelPace pace = At(percent, RunningTests.Minetti).Value!.Value;
        double hill = default(Looney2019Graded).EstimatePower(ThreeMilesPerHour, Grade.FromPercent(percent)).WattsPerKilogram;
        Assert.Equal(Gait.Running, pace.Gait);
        Assert.Equal((hill - 1.44) / 3.6, pace.Speed.MetersPerSecond, 1e-12);
        Assert.Equal(pace.Speed.MetersPerSecond < 2.22 ? Validity.Extrapolated : Validity.Measured, pace.Validity);
    }

    /// <summary>The hill costs 8.65 W/kg; by ACSM the run at 2 m/s costs (3.5 + 24)·20.1/60 = 9.21, and the fastest walk
    /// 7.9.</summary>
    [Fact]
    public void Hill_between_the_fastest_walk_and_the_slowest_run_says_so()
    {
        Assert.Equal(EquivalentOutcome.BetweenWalkAndRun, At(10, RunningTests.Acsm).Outcome);
        Assert.Equal(EquivalentOutcome.CostsMoreThanAny, At(10, SessionRules.Default).Outcome);
        Assert.Equal(EquivalentOutcome.CostsMoreThanAny, At(45, RunningTests.Minetti).Outcome);
        Assert.Equal(EquivalentOutcome.InputOutside, At(46, RunningTests.Minetti).Outcome);
    }

    /// <summary>Lankford et al. 2020: 5.43483 + 6.47383·v − 0.05372·G + 0.65230·v·G + 0.02376·v·G² − 0.00032·v·G³ at 1.2 m/s
    /// and 2 %; on the level only the first two terms are left. It has no value at 0 m/s. At 5 % the hill costs more than the
    /// fastest walk, 1.57 m/s.</summary>
    [Fact]
    public void Forward_model_without_a_value_at_rest_finds_a_walk()
    {
        SessionRules rules = new() { ForwardModel = WalkingModels.Find(nameof(Lankford2020)) };
        Equivalent<LevelPace> Of(double percent) => WalkingEquivalents.FindLevelPace(
            Samples.Walker, Speed.FromMetersPerSecond(1.2), Grade.FromPercent(percent), rules);
        double ofHill = -0.05372 * 2 + 0.65230 * 1.2 * 2 + 0.02376 * 1.2 * 4 - 0.00032 * 1.2 * 8;
        Assert.Equal(1.2 + ofHill / 6.47383, Of(2).Value!.Value.Speed.MetersPerSecond, 1e-12);
        Assert.Equal(EquivalentOutcome.CostsMoreThanAny, Of(5).Outcome);
    }

    [Fact]
    public void Found_pace_reads_as_the_pace()
    {
        LevelPace pace = new(Speed.FromMetersPerSecond(2.5), Gait.Running, Validity.Measured);
        Assert.Equal("Running at 2.5 m/s, Measured", $"{pace}");
        Assert.Equal($"{pace}", $"{new Equivalent<LevelPace>(pace)}");
    }

    /// <summary>Pandolf et al. 1977 price the speed and hill by 1.5·v² + 0.35·v·G: 12.1 at 1.34 m/s and 20 %, and 6 at 2 m/s,
    /// their fastest walk on the level. No running model knows the load.</summary>
    [Fact]
    public void Hill_under_a_load_is_no_run_on_the_level()
    {
        SessionRules rules = RunningTests.Minetti with
        {
            ForwardModel = WalkingModels.Find("Pandolf1977"),
            ForwardInputs = new() { Load = CarriedLoad.FromKilograms(10) },
        };
        Assert.Equal(EquivalentOutcome.CostsMoreThanAny, At(20, rules).Outcome);
    }

    [Fact]
    public void Gentle_hill_is_a_walk_whatever_prices_runs()
    {
        Speed level = WalkingEquivalents.FindSpeed(
            Samples.Walker, WalkingDirection.Forward, Grade.Level,
            default(Looney2019Graded).EstimatePower(ThreeMilesPerHour, Grade.FromPercent(5))).Value!.Value;
        foreach (SessionRules rules in new[] { SessionRules.Default, RunningTests.Minetti, RunningTests.Acsm })
        {
            LevelPace pace = At(5, rules).Value!.Value;
            Assert.Equal((Gait.Walking, Validity.Measured), (pace.Gait, pace.Validity));
            Assert.Equal(level.MetersPerSecond, pace.Speed.MetersPerSecond, 1e-12);
        }

        Assert.Equal(
            "Walking at 1.7 m/s, Measured", $"{new LevelPace(Speed.FromMetersPerSecond(1.7), Gait.Walking, Validity.Measured)}");
    }

    [Fact]
    public void Walk_that_costs_less_than_the_fastest_measured_is_extrapolated_only_above_it()
    {
        double target = 1.44 + 1.94 * Math.Pow(1.98, 0.43) + 0.24 * Math.Pow(1.98, 4); // W/kg at 1.98 m/s
        MetabolicPower power = MetabolicPower.FromWattsPerKilogram(target);
        Grade grade = WalkingEquivalents
            .FindGrade(Samples.Walker, WalkingDirection.Forward, ThreeMilesPerHour, power).Value!.Value;
        LevelPace pace = WalkingEquivalents
            .FindLevelPace(Samples.Walker, ThreeMilesPerHour, grade, RunningTests.Acsm).Value!.Value;
        Assert.Equal((Gait.Walking, Validity.Extrapolated), (pace.Gait, pace.Validity));
        Assert.Equal(1.98, pace.Speed.MetersPerSecond, 1e-9);
    }

    /// <summary>The walks end where the rules say, and runs begin where a sample says so: at the slowest measured one.</summary>
    [Fact]
    public void Gaits_go_as_far_as_the_rules_say()
    {
        double fastest = default(Looney2019Graded).Card.Supported.HighestSpeed.MetersPerSecond;
        (double slowestRun, double fastestRun) = (2.22, default(Minetti2002Running).Card.Supported.HighestSpeed.MetersPerSecond);
        SessionRules stated = RunningTests.Minetti with { RunsFrom = null };
        SessionRules named = RunningTests.Minetti with { ForwardModel = WalkingModels.Lankford2020 };
        Assert.Equal((fastest, double.NaN, double.NaN), SpeedsBy(SessionRules.Default));
        Assert.Equal((Math.BitDecrement(2.0), 2.0, fastestRun), SpeedsBy(RunningTests.Minetti));
        Assert.Equal((Math.BitDecrement(slowestRun), slowestRun, fastestRun), SpeedsBy(stated));
        Assert.Equal(
            (WalkingModels.Lankford2020.Card.Supported.HighestSpeed.MetersPerSecond, 2.0, fastestRun), SpeedsBy(named));
    }

    private static (double FastestWalk, double SlowestRun, double FastestRun) SpeedsBy(SessionRules rules) =>
        SessionTotals.For(Samples.Walker, default, rules).SpeedsOfGaits;

    [Property]
    public bool Pace_costs_what_the_hill_does(Body body, GaitStretch hill)
    {
        Speed speed = Speed.FromMetersPerSecond(hill.V);
        LevelPace? found = WalkingEquivalents.FindLevelPace(
            body.Walker, speed, Grade.FromFraction(hill.G), RunningTests.Minetti).Value;
        SessionTotals empty = SessionTotals.For(body.Walker, default, RunningTests.Minetti);
        return found is not LevelPace pace || Near.Relative(
            empty.Add(WalkingDirection.Forward, pace.Speed.MetersPerSecond, 0, 1, pace.Gait).Both.Gross.Joules,
            empty.Add(WalkingDirection.Forward, hill.V, hill.G, 1).Both.Gross.Joules, 1e-12);
    }
}
