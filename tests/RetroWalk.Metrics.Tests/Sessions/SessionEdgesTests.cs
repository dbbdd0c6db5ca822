using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>On which side of a limit the limit itself lies.</summary>
public sealed class SessionEdgesTests
{
    private static readonly ModelCard Running = default(Minetti2002Running).Card;

    private static SessionTotals Of(SessionRules rules) => SessionTotals.For(Samples.Walker, default, rules);

    [Fact]
    public void Run_begins_at_the_speed_of_the_rule()
    {
        SessionTotals session = Of(RunningTests.Minetti);
        Assert.Equal(60, session.Add(WalkingDirection.Forward, 2, 0, 60).Running.DurationSeconds);
        Assert.Equal(0, session.Add(WalkingDirection.Forward, Math.BitDecrement(2.0), 0, 60).Running.DurationSeconds);
    }

    [Fact]
    public void Runs_may_begin_at_the_slowest_and_at_the_fastest_speed_of_a_run()
    {
        Assert.Equal(SessionRules.SlowestRun, new SessionRules { RunsFrom = SessionRules.SlowestRun }.RunsFrom);
        SessionRules late = RunningTests.Minetti with { RunsFrom = Running.Supported.HighestSpeed };
        Assert.Equal(
            1, Of(late).Add(WalkingDirection.Forward, late.RunsFrom!.Value.MetersPerSecond, 0, 1).Running.DurationSeconds);
    }

    [Fact]
    public void Fastest_walk_backward_is_no_run()
    {
        double fastest = default(RetroWalkBackward).Card.Supported.HighestSpeed.MetersPerSecond;
        SessionTotals session = Of(RunningTests.Minetti with { RunsFrom = Speed.FromMetersPerSecond(1.5) });
        Assert.Equal(60, session.Add(WalkingDirection.Backward, fastest, 0, 60).Backward.DurationSeconds);
        Assert.Equal(
            60, session.Add(WalkingDirection.Backward, Math.BitIncrement(fastest), 0, 60)
                .Backward.Excluded.SecondsOf(ExclusionReason.Run));
    }

    [Fact]
    public void Walk_at_the_slowest_measured_speed_of_a_run_is_carried_on()
    {
        double slowest = Running.Measured.LowestSpeed.MetersPerSecond;
        SessionTotals session = Of(RunningTests.Stated);
        Assert.Equal(60, session.Add(WalkingDirection.Forward, slowest, 0, 60, Gait.Walking).Forward.ExtrapolatedSeconds);
        Assert.Equal(
            60, session.Add(WalkingDirection.Forward, Math.BitIncrement(slowest), 0, 60, Gait.Walking)
                .Forward.Excluded.SecondsOf(ExclusionReason.HighestSpeed));
    }

    [Fact]
    public void Maximal_uptake_that_is_the_one_at_rest_is_refused() => Assert.Throws<ArgumentException>(
        "rules", () => Of(new() { MaximalUptake = Samples.Walker.RestingPower.OxygenUptake }));

    [Fact]
    public void Effort_at_a_limit_is_of_the_higher_class()
    {
        IntensityLimits limits = IntensityLimits.ByMets;
        DoseSums sums = default;
        sums.Add(limits.Moderate, 10, limits);
        sums.Add(limits.Vigorous, 20, limits);
        sums.Add(Math.BitDecrement(limits.Vigorous), 40, limits);
        sums.Add(Math.BitDecrement(limits.Moderate), 80, limits);
        Assert.Equal((80.0, 50.0, 20.0), (sums.LightSeconds, sums.ModerateSeconds, sums.VigorousSeconds));
    }

    [Fact]
    public void Walk_beyond_a_named_model_is_excluded_with_the_limit_that_it_passes()
    {
        SessionTotals session = Of(new() { ForwardModel = WalkingModels.Find("Pandolf1977") })
            .Add(WalkingDirection.Forward, 9, 0, 1).Add(WalkingDirection.Forward, double.NaN, 0, 2)
            .Add(WalkingDirection.Forward, 1, 0.9, 4);
        ExcludedTime excluded = session.Forward.Excluded;
        Assert.Equal(1, excluded.SecondsOf(ExclusionReason.HighestSpeed));
        Assert.Equal(2, excluded.SecondsOf(ExclusionReason.Unusable));
        Assert.Equal(4, excluded.SecondsOf(ExclusionReason.HighestGrade));
    }

    /// <summary>Only walks forward lack the quadriceps with a named model.</summary>
    [Fact]
    public void Session_backward_keeps_its_quadriceps_beside_a_named_model() => Assert.Equal(
        SessionTotals.For(Samples.Walker).Add(WalkingDirection.Backward, 1, 0.02, 60).Both.QuadricepsMetabolic,
        Of(new() { ForwardModel = WalkingModels.Find("Pandolf1977") }).Add(WalkingDirection.Backward, 1, 0.02, 60)
            .Both.QuadricepsMetabolic);

    /// <summary>Runs are priced without the person's own factor, so that it cannot lift the floor of resting power for
    /// them.</summary>
    [Fact]
    public void Session_with_runs_is_not_repriced_above_standing()
    {
        WalkConditions dear = new() { PersonalFactor = PersonalFactor.Measured(1.2, 0.05) };
        Walker lively = new(BodyMass.FromKilograms(70), RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1.5)));
        SessionTotals walk = SessionTotals.For(Samples.Walker, dear, RunningTests.Minetti)
            .Add(WalkingDirection.Forward, 1, 0, 60);
        Assert.Equal(1.5 * 70 * 60, walk.RepricedFor(lively).Forward.Resting.Joules, 1e-9);
        SessionTotals run = walk.Add(WalkingDirection.Forward, 2.5, 0, 60);
        Assert.Contains(
            "both must be below that of standing, 1.44 W/kg",
            Assert.Throws<ArgumentException>("walker", () => run.RepricedFor(lively)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Duration_that_is_none_is_named_by_its_place_in_the_column()
    {
        SessionTotals session = Of(RunningTests.Minetti);
        Assert.StartsWith(
            "durationsSeconds[3] is -1: it must be a number of seconds from 0 to ",
            Assert.Throws<ArgumentOutOfRangeException>(
                "durationsSeconds",
                () => session.AddRange(WalkingDirection.Forward, [1, 3, 3, 3], [0, 0, 0, 0], [1, 1, 1, -1.0])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Session_with_runs_says_them_in_its_line()
    {
        SessionTotals session = Of(RunningTests.Minetti).Add(WalkingDirection.Forward, 2.5, 0, 60);
        Assert.Equal(
            $"forward {session.Forward}; backward {session.Backward}; running {session.Running}", $"{session}");
        Assert.Equal(
            $"forward {session.Forward:F0 kJ}; backward {session.Backward:F0 kJ}; running {session.Running:F0 kJ}",
            $"{session:F0 kJ}");
        SessionTotals walks = SessionTotals.For(Samples.Walker).Add(WalkingDirection.Forward, 1, 0, 60);
        Assert.Equal($"forward {walks.Forward}; backward {walks.Backward}", $"{walks}");
    }

    [Fact]
    public void Parts_of_other_rules_do_not_merge()
    {
        SessionRules uncounted = new() { CountsIntensity = false };
        Assert.StartsWith(
            "One part has the rules: walks only, the other: walks only, no intensity: their energies add.",
            Assert.Throws<ArgumentException>(
                "right", () => SessionTotals.For(Samples.Walker) + Of(uncounted)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Column_of_runs_is_no_walk_where_nothing_prices_runs()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker)
            .AddRange(WalkingDirection.Forward, [1.5, 1.5], [0, 0], [1.0, 2], Gait.Running);
        Assert.Equal((3.0, 0.0), (session.Running.Excluded.SecondsOf(ExclusionReason.Run), session.Both.DurationSeconds));
    }

    [Fact]
    public void Gait_that_is_none_is_refused()
    {
        SessionTotals session = Of(RunningTests.Minetti);
        Assert.Throws<ArgumentOutOfRangeException>("gait", () => session.Add(WalkingDirection.Forward, 1, 0, 1, (Gait)7));
        Assert.Throws<ArgumentOutOfRangeException>(
            "gait", () => session.AddRange(WalkingDirection.Forward, [1], [0], [1.0], (Gait)7));
    }

    private sealed class OwnRun : IWalkingModel
    {
        public ModelCard Card { get; } = Running with { Name = nameof(OwnRun) };

        public MetabolicPower EstimatePower(Speed speed, Grade grade) => MetabolicPower.None;
    }

    [Fact]
    public void Models_that_rules_cannot_take_are_named()
    {
        Assert.StartsWith(
            "OwnRun is not a running model of the catalogue.",
            Assert.Throws<ArgumentException>("RunningModel", () => new SessionRules { RunningModel = new OwnRun() }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "RetroWalkBackward does not price walking forward.",
            Assert.Throws<ArgumentException>(
                "ForwardModel", () => new SessionRules { ForwardModel = WalkingModels.Find("RetroWalkBackward") }).Message,
            StringComparison.Ordinal);
        SessionRules named = new() { ForwardModel = WalkingModels.Find("Pandolf1977") };
        Assert.StartsWith(
            "Pandolf1977 knows no practice, handrail or personal factor: they are of the library's own models.",
            Assert.Throws<ArgumentException>(
                "rules", () => SessionTotals.For(Samples.Walker, new() { Handrail = Handrail.Gripping }, named)).Message,
            StringComparison.Ordinal);
    }
}
