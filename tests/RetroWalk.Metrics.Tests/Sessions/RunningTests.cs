using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>Walks and runs in one session: asked for, never assumed.</summary>
[Properties(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes)], MaxTest = 1000)]
public sealed class RunningTests
{
    private const double Rounding = 1e-12;

    internal static SessionRules Minetti { get; } = new() { RunningModel = default(Minetti2002Running) };

    internal static SessionRules Acsm { get; } = new() { RunningModel = default(Acsm2014Running) };

    /// <summary>Only samples that say so are runs.</summary>
    internal static SessionRules Stated { get; } = Minetti with { RunsFrom = null };

    private static double Mass => Samples.Walker.Mass.Kilograms;

    /// <summary>20 min at 5 km/h and 10 min at 9 km/h, which are 2.5 m/s: ACSM 3.5 + 0.2·150 = 33.5 mL/(kg·min), at 20.1 J/mL;
    /// Minetti 3.6 J/(kg·m) and 1.44 W/kg.</summary>
    [Theory]
    [InlineData(nameof(Acsm2014Running), 33.5 * 20.1 / 60)]
    [InlineData(nameof(Minetti2002Running), 3.6 * 2.5 + 1.44)]
    public void Twenty_minutes_walking_and_ten_running(string model, double wattsPerKilogram)
    {
        SessionRules rules = new() { RunningModel = WalkingModels.Find(model)!.For(ModelInputs.None) };
        SessionTotals walks = Twenty_plus_ten(SessionTotals.For(Samples.Walker));
        SessionTotals both = Twenty_plus_ten(SessionTotals.For(Samples.Walker, default, rules));

        Assert.Equal(600, walks.Both.Excluded.SecondsOf(ExclusionReason.HighestSpeed));
        Assert.Equal(walks.Forward.Gross, both.Forward.Gross);
        Assert.Equal(wattsPerKilogram * Mass * 600, both.Running.Gross.Joules, 1e-9 * both.Running.Gross.Joules);
        Assert.Equal(
            (600.0, 1500.0, 0.0), (both.Running.DurationSeconds, both.Running.DistanceMeters, both.Running.AscentMeters));
        Assert.Equal((Validity.Measured, 0.0), (both.Running.Validity, both.Running.ExtrapolatedSeconds));
        Assert.Equal(0, both.Both.Excluded.TotalSeconds);
        Assert.Equal(both.Forward.Gross.Joules + both.Running.Gross.Joules, both.Both.Gross.Joules, 1e-6);
        Assert.EndsWith($", {model} {both.PricedBy[^9..]}", both.PricedBy, StringComparison.Ordinal);
        Assert.StartsWith(walks.PricedBy, both.PricedBy, StringComparison.Ordinal);
    }

    /// <summary>The running model's own call, in its own domain.</summary>
    [Property]
    public bool Run_costs_what_the_model_says(Body body, Share speed, Share grade, bool isAcsm)
    {
        IWalkingModel model = isAcsm ? default(Acsm2014Running) : default(Minetti2002Running);
        ModelDomain domain = model.Card.Supported;
        double v = domain.LowestSpeed.MetersPerSecond
            + speed.Fraction * (domain.HighestSpeed.MetersPerSecond - domain.LowestSpeed.MetersPerSecond);
        double g = domain.LowestGrade.Fraction + grade.Fraction * (domain.HighestGrade.Fraction - domain.LowestGrade.Fraction);
        EnergyEstimate estimate = WalkingEnergy.Estimate(
            model, body.Walker, Speed.FromMetersPerSecond(v), Grade.FromFraction(g), TimeSpan.FromMinutes(1));
        WalkTotals run = SessionTotals.For(body.Walker, default, isAcsm ? Acsm : Minetti)
            .Add(WalkingDirection.Forward, v, g, 60).Running;
        return Near.Relative(run.Gross.Joules, estimate.Gross.Joules, Rounding)
            && Near.Relative(run.Active.Joules, estimate.Active.Joules, Rounding)
            && Near.Relative(run.GrossInterval().High.Joules, estimate.GrossInterval().High.Joules, Rounding)
            && Near.Relative(run.GrossInterval(0.5).High.Joules, estimate.GrossInterval(0.5).High.Joules, Rounding)
            && run.Validity == estimate.Validity
            && (run.ExtrapolatedSeconds == 60) == (estimate.Validity == Validity.Extrapolated);
    }

    /// <summary>What the session below the running model's domain carries down: the equations by hand.</summary>
    [Fact]
    public void Between_the_fastest_measured_walk_and_the_slowest_measured_run_it_is_extrapolated()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker, default, Acsm);
        SessionTotals walk = session.Add(WalkingDirection.Forward, 1.98, 0, 60);
        double looney = 1.44 + 1.94 * Math.Pow(1.98, 0.43) + 0.24 * Math.Pow(1.98, 4);
        Assert.Equal(looney * Mass * 60, walk.Forward.Gross.Joules, 1e-6);
        Assert.Equal((60.0, Validity.Extrapolated), (walk.Forward.ExtrapolatedSeconds, walk.Forward.Validity));

        SessionTotals run = session.Add(WalkingDirection.Forward, 2.1, 0, 60);
        Assert.Equal((3.5 + 0.2 * 126) * 20.1 / 60 * Mass * 60, run.Running.Gross.Joules, 1e-6);
        Assert.Equal((60.0, Validity.Extrapolated), (run.Running.ExtrapolatedSeconds, run.Running.Validity));
        Assert.Equal((60.0, 0.0), (run.Both.ExtrapolatedSeconds, run.Forward.DurationSeconds));

        SessionTotals measured = session.Add(WalkingDirection.Forward, 1.96, 0, 60).Add(WalkingDirection.Forward, 2.23, 0, 60);
        Assert.Equal((60.0, 60.0), (measured.Forward.DurationSeconds, measured.Running.DurationSeconds));
        Assert.Equal((0.0, Validity.Measured), (measured.Both.ExtrapolatedSeconds, measured.Both.Validity));
    }

    [Fact]
    public void Without_a_running_model_nothing_is_a_run_and_nothing_is_carried()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker)
            .Add(WalkingDirection.Forward, 1.98, 0, 1).Add(WalkingDirection.Forward, 2.5, 0, 2)
            .Add(WalkingDirection.Forward, 2.5, 0, 4, Gait.Walking).Add(WalkingDirection.Forward, 1.5, 0, 8, Gait.Running);
        Assert.Equal(7, session.Forward.Excluded.SecondsOf(ExclusionReason.HighestSpeed));
        Assert.Equal(8, session.Running.Excluded.SecondsOf(ExclusionReason.Run));
        Assert.Equal(0, session.Both.DurationSeconds);
        Assert.Equal(SessionRules.Default, session.Rules);
    }

    [Fact]
    public void Run_backward_is_excluded_and_counted()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker, default, Minetti)
            .Add(WalkingDirection.Backward, 2.5, 0, 1).Add(WalkingDirection.Backward, 1.5, 0, 2, Gait.Running)
            .Add(WalkingDirection.Backward, 1.95, 0, 4).Add(WalkingDirection.Backward, double.PositiveInfinity, 0, 8)
            .AddRange(WalkingDirection.Backward, [3, 3], [0, 0], [16.0, 16]);
        ExcludedTime excluded = session.Backward.Excluded;
        Assert.Equal(35, excluded.SecondsOf(ExclusionReason.Run));
        Assert.Equal(4, excluded.SecondsOf(ExclusionReason.HighestSpeed));
        Assert.Equal(8, excluded.SecondsOf(ExclusionReason.Unusable));
        Assert.Equal(0, session.Both.DurationSeconds);
    }

    [Fact]
    public void Rules_say_themselves_in_one_line()
    {
        ModelInputs pack = new() { Load = CarriedLoad.FromKilograms(10) };
        (SessionRules Rules, string Text)[] told =
        [
            (SessionRules.Default, "walks only"), (new() { CountsIntensity = false }, "walks only, no intensity"),
            (Minetti, "runs from 2 m/s on by Minetti2002Running"),
            (Minetti with { RunsFrom = null }, "runs by Minetti2002Running where a sample says so"),
            (new() { MaximalUptake = OxygenUptake.Parse("42 mL/kg/min") }, "walks only, intensity by a maximal uptake of 42 mL/(kg·min)"),
            (new() { ForwardModel = WalkingModels.Pandolf1977 }, "walks only, forward by Pandolf1977"),
            (new() { ForwardModel = WalkingModels.Pandolf1977, ForwardInputs = pack }, "walks only, forward by Pandolf1977 with 10 kg"),
            (
                new() { ForwardModel = WalkingModels.Pandolf1977, ForwardInputs = new() { Terrain = Terrain.FromFactor(2.5) } },
                "walks only, forward by Pandolf1977 on custom (2.5)"),
        ];
        Assert.Equal(told.Select(rule => rule.Text), told.Select(rule => $"{rule.Rules}"));
    }

    [Fact]
    public void Model_that_does_not_run_is_no_running_model() =>
        Assert.Contains(
            "prices walking, not running",
            Assert.Throws<ArgumentException>(
                () => new SessionRules { RunningModel = WalkingModels.Lankford2020.For(ModelInputs.None) }).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Sample_says_its_gait_where_it_has_one()
    {
        WalkSample sample = new(WalkingDirection.Forward, Speed.FromMetersPerSecond(2.5), Grade.Level, TimeSpan.FromSeconds(1));
        Assert.Equal("Forward, 2.5 m/s, 0 %, 1 s", $"{sample}");
        Assert.Equal("Forward, Running, 2.5 m/s, 0 %, 1 s", $"{sample with { Gait = Gait.Running }}");
    }

    // Walking backward is supported to 1.9 m/s: a rule of 1.5 m/s for runs forward must not take it away.
    [Fact]
    public void Walk_backward_is_no_run_by_its_speed_alone()
    {
        SessionRules early = Minetti with { RunsFrom = Speed.FromMetersPerSecond(1.5) };
        Assert.Equal(
            SessionTotals.For(Samples.Walker).Add(WalkingDirection.Backward, 1.6, 0, 60).Backward.Gross,
            SessionTotals.For(Samples.Walker, default, early).Add(WalkingDirection.Backward, 1.6, 0, 60).Backward.Gross);
    }

    [Theory]
    [InlineData(Gait.Running)]
    [InlineData(null)]
    public void Long_column_of_equal_durations_is_that_of_single_ones(Gait? gait)
    {
        SessionTotals empty = SessionTotals.For(Samples.Walker, default, Minetti);
        double[] speeds = [.. Enumerable.Range(0, 2000).Select(i => i < 1200 ? 2.5 : 1.2)];
        double[] seconds = [.. speeds.Select(_ => 1.0)];
        Assert.Equal(
            empty.AddRange(WalkingDirection.Forward, speeds, new double[2000], seconds, gait),
            empty.AddRange(WalkingDirection.Forward, speeds, new double[2000], TimeSpan.FromSeconds(1), gait));
    }

    [Fact]
    public void Sample_that_says_its_gait_has_it()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker, default, Stated)
            .Add(WalkingDirection.Forward, 1.8, 0, 1, Gait.Running) // 3.6·1.8 + 1.44 W/kg
            .Add(WalkingDirection.Forward, 1.8, 0, 2)
            .Add(WalkingDirection.Forward, 2.2, 0, 4) // does not say so: a fast walk
            .Add(WalkingDirection.Forward, 3, 0, 8)
            .Add(WalkingDirection.Forward, 1.3, 0, 16, Gait.Running)
            .Add(WalkingDirection.Forward, 0, 0, 32, Gait.Running) // stands
            .Add(WalkingDirection.Forward, double.NaN, 0, 64, Gait.Running);
        Assert.Equal(1, session.Running.DurationSeconds);
        Assert.Equal((3.6 * 1.8 + 1.44) * Mass, session.Running.Gross.Joules, 1e-9);
        Assert.Equal(2 + 4 + 32, session.Forward.DurationSeconds);
        Assert.Equal(4, session.Forward.ExtrapolatedSeconds);
        Assert.Equal(8, session.Forward.Excluded.SecondsOf(ExclusionReason.HighestSpeed));
        Assert.Equal(16, session.Running.Excluded.SecondsOf(ExclusionReason.LowestSpeed));
        Assert.Equal(64, session.Both.Excluded.SecondsOf(ExclusionReason.Unusable));
    }

    [Fact]
    public void Runs_outside_the_running_model_are_excluded_with_the_reason()
    {
        ExcludedTime excluded = SessionTotals.For(Samples.Walker, default, Acsm)
            .Add(WalkingDirection.Forward, 3.8, 0, 1).Add(WalkingDirection.Forward, 3, -0.01, 2)
            .Add(WalkingDirection.Forward, 3, 0.16, 4).Running.Excluded;
        Assert.Equal(1, excluded.SecondsOf(ExclusionReason.HighestSpeed));
        Assert.Equal(2, excluded.SecondsOf(ExclusionReason.LowestGrade));
        Assert.Equal(4, excluded.SecondsOf(ExclusionReason.HighestGrade));
    }

    /// <summary>Conditions are of walking.</summary>
    [Fact]
    public void Conditions_do_not_change_a_run()
    {
        WalkConditions conditions = new()
        {
            Handrail = Handrail.Gripping,
            PersonalFactor = PersonalFactor.Measured(1.2, 0.05),
        };
        WalkTotals plain = SessionTotals.For(Samples.Walker, default, Minetti).Add(WalkingDirection.Forward, 3, 0, 60).Running;
        WalkTotals held = SessionTotals.For(Samples.Walker, conditions, Minetti).Add(WalkingDirection.Forward, 3, 0, 60).Running;
        Assert.Equal(plain, held);
    }

    [Fact]
    public void Work_of_the_quadriceps_is_not_known_of_runs()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker, default, Minetti);
        Assert.Equal(Energy.Zero, session.Running.QuadricepsMetabolic);
        session = session.Add(WalkingDirection.Forward, 3, 0, 60).Add(WalkingDirection.Forward, 1.2, 0, 60);
        Assert.True(double.IsNaN(session.Running.QuadricepsConcentric.Joules));
        Assert.True(double.IsNaN(session.Running.QuadricepsEccentric.Joules));
        Assert.True(double.IsNaN(session.Running.QuadricepsMetabolic.Joules));
        Assert.Equal(session.Forward.QuadricepsMetabolic, session.Both.QuadricepsMetabolic);
    }

    [Fact]
    public void Extrapolated_time_backward_is_not_counted()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker, default, Minetti).Add(WalkingDirection.Forward, 2.1, 0, 60);
        Assert.Equal((0.0, Validity.Measured), (session.Backward.ExtrapolatedSeconds, session.Backward.Validity));
        session = session.Add(WalkingDirection.Backward, 1, 0, 60);
        Assert.True(double.IsNaN(session.Backward.ExtrapolatedSeconds) && double.IsNaN(session.Both.ExtrapolatedSeconds));
        Assert.Equal((null, null), (session.Backward.Validity, session.Both.Validity));
    }

    [Fact]
    public void Rules_are_refused_where_they_cannot_hold()
    {
        Assert.StartsWith(
            "Looney2019Graded prices walking, not running.",
            Assert.Throws<ArgumentException>(
                "RunningModel", () => Minetti with { RunningModel = default(Looney2019Graded) }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "RunsFrom is 1.3 m/s: a run is priced from 1.3333333333333333 m/s on.",
            Assert.Throws<ArgumentOutOfRangeException>(
                "RunsFrom", () => Minetti with { RunsFrom = Speed.FromMetersPerSecond(1.3) })
                .Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Runs from 5 m/s on are faster than Minetti2002Running supports, which is up to 4 m/s.",
            Assert.Throws<ArgumentException>(
                "rules",
                () => SessionTotals.For(
                    Samples.Walker, default, Minetti with { RunsFrom = Speed.FromMetersPerSecond(5) })).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            "right",
            () => SessionTotals.For(Samples.Walker) + SessionTotals.For(Samples.Walker, default, Minetti));
        Assert.Equal(
            ("walks only", "runs from 2 m/s on by Minetti2002Running", "runs by Minetti2002Running where a sample says so"),
            ($"{SessionRules.Default}", $"{Minetti}", $"{Stated}"));
    }

    /// <summary>A check sum of what the model prices stands in its name, so another equation is noticed.</summary>
    [Fact]
    public void Session_whose_running_model_this_library_does_not_have_keeps_its_numbers_and_takes_no_more()
    {
        SessionState now = SessionTotals.For(Samples.Walker, default, Acsm).Add(WalkingDirection.Forward, 3, 0, 60).ToState();
        SessionState foreign = SessionFitTests.Priced(now, now.Fit with { Name = now.PricedBy.Replace('#', '!') });
        Assert.True(now.IsCurrentlyPriced);
        Assert.False(foreign.IsCurrentlyPriced);
        SessionTotals old = SessionTotals.FromState(Samples.Walker, SessionState.FromBytes(foreign.ToBytes()));
        Assert.Equal(SessionTotals.FromState(Samples.Walker, now).Running.Gross, old.Running.Gross);
        Assert.Throws<InvalidOperationException>(() => old.Add(WalkingDirection.Forward, 3, 0, 60));
    }

    [Property]
    public bool Random_gaits_split_merge_and_reorder(Person person, GaitStretch[] stretches, Share share, int seed)
    {
        SessionTotals whole = Sum(person.Walker, stretches);
        SessionTotals split = SessionTotals.For(person.Walker, default, Minetti);
        foreach (GaitStretch s in stretches)
        {
            double first = s.Seconds * share.Fraction;
            split = split.Add(s.Direction, s.V, s.G, first, s.Gait).Add(s.Direction, s.V, s.G, s.Seconds - first, s.Gait);
        }

        int cut = (int)(stretches.Length * share.Fraction);
        GaitStretch[] shuffled = [.. stretches];
        new Random(seed).Shuffle(shuffled);
        return SameTotals.Within(Rounding, split, whole)
            && SameTotals.Within(Rounding, Sum(person.Walker, shuffled), whole)
            && SameTotals.Within(
                Rounding, Sum(person.Walker, stretches[..cut]) + Sum(person.Walker, stretches[cut..]), whole)
            && SameTotals.Within(Rounding, Columns(person.Walker, stretches), Stated_gaits(person.Walker, stretches));
    }

    /// <summary>The same for one session of a thousand samples.</summary>
    [Fact]
    public void Thousand_random_gaits_split_merge_and_reorder()
    {
        Random random = new(17);
        GaitStretch[] stretches =
        [
            .. Enumerable.Range(0, 1000).Select(_ => new GaitStretch(
                random.Next(4) == 0, random.Next(4200), random.Next(-4600, 4700), random.Next(1, 120_000), random.Next(4))),
        ];
        Assert.True(Random_gaits_split_merge_and_reorder(new Person(700, 175, 30, true), stretches, new Share(300), 5));
    }

    [Property]
    public bool Recorder_and_state_keep_the_gait(Person person, GaitStretch[] stretches, Share share)
    {
        int stop = (int)(stretches.Length * share.Fraction);
        SessionRecorder recorder = SessionRecorder.For(person.Walker, null, default, Minetti);
        TimeSpan time = default;
        for (int i = 0; i < stretches.Length; i++)
        {
            if (i == stop)
                recorder = SessionRecorder.FromState(person.Walker, SessionState.FromBytes(recorder.ToState().ToBytes()));
            recorder = recorder.Record(time, stretches[i].Direction, stretches[i].V, stretches[i].G, stretches[i].Gait);
            time += stretches[i].Sample.Duration;
        }

        return recorder.TotalsAt(time) == Sum(person.Walker, stretches);
    }

    private static SessionTotals Twenty_plus_ten(SessionTotals empty) => empty
        .Add(new WalkSample(
            WalkingDirection.Forward, Speed.FromKilometersPerHour(5), Grade.Level, TimeSpan.FromMinutes(20)))
        .Add(new WalkSample(
            WalkingDirection.Forward, Speed.FromKilometersPerHour(9), Grade.Level, TimeSpan.FromMinutes(10)));

    private static SessionTotals Sum(Walker walker, IEnumerable<GaitStretch> stretches) => stretches.Aggregate(
        SessionTotals.For(walker, default, Minetti), (totals, stretch) => totals.Add(stretch.Sample));

    private static SessionTotals Stated_gaits(Walker walker, IEnumerable<GaitStretch> stretches) => stretches.Aggregate(
        SessionTotals.For(walker, default, Minetti),
        (totals, s) => totals.Add(s.Direction, s.V, s.G, s.Seconds, s.Gait ?? Gait.Walking));

    private static SessionTotals Columns(Walker walker, GaitStretch[] stretches) =>
        SessionTotals.For(walker, default, Minetti).AddRange(
            [.. stretches.Select(s => s.Direction)], [.. stretches.Select(s => s.V)], [.. stretches.Select(s => s.G)],
            [.. stretches.Select(s => s.Seconds)], [.. stretches.Select(s => s.Gait ?? Gait.Walking)]);
}
