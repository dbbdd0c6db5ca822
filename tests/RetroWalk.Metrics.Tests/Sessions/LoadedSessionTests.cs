using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>A load or a ground in a session: forward by a model that knows it, and otherwise excluded with the reason.</summary>
[Properties(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes)], MaxTest = 500)]
public sealed class LoadedSessionTests
{
    private static readonly ModelEntry Pandolf = WalkingModels.Find("Pandolf1977")!;

    private static readonly ModelInputs Pack = new() { Load = CarriedLoad.FromKilograms(10), Terrain = Terrain.FromFactor(1.2) };

    private static readonly SessionRules Loaded = RunningTests.Minetti with { ForwardModel = Pandolf, ForwardInputs = Pack };

    /// <summary>The model's own estimate, made for the same person, load and ground.</summary>
    [Property]
    public bool Walk_forward_costs_what_the_model_says(Body body, GaitStretch stretch)
    {
        WalkTotals walk = SessionTotals.For(body.Walker, default, Loaded with { RunningModel = null })
            .Add(WalkingDirection.Forward, stretch.V, stretch.G, 60).Forward;
        EnergyEstimate estimate = WalkingEnergy.Estimate(
            Pandolf.For(ModelInputs.Of(body.Walker) with { Load = Pack.Load, Terrain = Pack.Terrain }), body.Walker,
            Speed.FromMetersPerSecond(stretch.V), Grade.FromFraction(stretch.G), TimeSpan.FromMinutes(1));
        return estimate.Validity == Validity.Outside
            ? walk.DurationSeconds == 0 && walk.Excluded.TotalSeconds == 60
            : Near.Relative(walk.Gross.Joules, estimate.Gross.Joules, 1e-12)
                && Near.Relative(walk.GrossInterval().High.Joules, estimate.GrossInterval().High.Joules, 1e-12)
                && walk.Validity == estimate.Validity;
    }

    /// <summary>Pandolf et al. 1977: 1.5·M + 2·(M + L)·(L/M)² + η·(M + L)·(1.5·v² + 0.35·v·g) watts; M 70 kg, L 10 kg, η 1.2, 1.2
    /// m/s at 5 %.</summary>
    [Fact]
    public void Check_by_hand()
    {
        double watts = 1.5 * 70 + 2 * 80 * (10.0 / 70) * (10.0 / 70) + 1.2 * 80 * (1.5 * 1.44 + 0.35 * 1.2 * 5);
        SessionTotals session = SessionTotals.For(Samples.Walker, default, Loaded).Add(WalkingDirection.Forward, 1.2, 0.05, 100);
        Assert.Equal(watts * 100, session.Forward.Gross.Joules, 1e-6);
        Assert.True(double.IsNaN(session.Forward.QuadricepsMetabolic.Joules));
        Assert.True(double.IsNaN(session.Both.QuadricepsConcentric.Joules));
    }

    /// <summary>Priced alone, a sample has the energy that it adds, or none where it is excluded, and is extrapolated where the
    /// totals count it as that.</summary>
    [Property]
    public bool Sample_alone_is_priced_as_it_is_added(Body body, GaitStretch stretch, bool isLoaded)
    {
        SessionTotals empty = SessionTotals.For(body.Walker, default, isLoaded ? Loaded : RunningTests.Minetti);
        WalkTotals added = empty.Add(stretch.Sample).Both;
        EnergyEstimate alone = empty.EstimateOf(stretch.Sample);
        bool isPriced = added.DurationSeconds > 0;
        if (!isPriced)
            return stretch.Sample.Duration == TimeSpan.Zero || alone.Validity == Validity.Outside;
        return Near.Relative(added.Gross.Joules, alone.Gross.Joules, 1e-12)
            && (added.Validity ?? alone.Validity) == alone.Validity;
    }

    [Fact]
    public void What_knows_no_load_is_excluded_with_that_reason()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker, default, Loaded)
            .Add(WalkingDirection.Backward, 1, 0, 1).AddRange(WalkingDirection.Backward, [1, 1], [0, 0], [1.0, 1])
            .Add(WalkingDirection.Forward, 2.5, 0, 4).Add(WalkingDirection.Backward, 2.5, 0, 8)
            .Add(WalkingDirection.Backward, double.NaN, 0, 16);
        Assert.Equal(3, session.Backward.Excluded.SecondsOf(ExclusionReason.Load));
        Assert.Equal(4, session.Running.Excluded.SecondsOf(ExclusionReason.Load));
        Assert.Equal(8, session.Backward.Excluded.SecondsOf(ExclusionReason.Run));
        Assert.Equal(16, session.Backward.Excluded.SecondsOf(ExclusionReason.Unusable));
        Assert.Equal(0, session.Both.DurationSeconds);
    }

    [Fact]
    public void Run_with_a_load_is_a_run_where_nothing_prices_runs()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker, default, Loaded with { RunningModel = null })
            .Add(WalkingDirection.Forward, 2.5, 0, 4, Gait.Running);
        Assert.Equal(4, session.Running.Excluded.SecondsOf(ExclusionReason.Run));
    }

    /// <summary>Without load and ground a named model prices forward, and the library's own backward and the running model
    /// stay.</summary>
    [Fact]
    public void Named_model_without_a_load_leaves_the_rest_as_it_is()
    {
        SessionRules rules = RunningTests.Minetti with { ForwardModel = WalkingModels.Find("Compendium2024Treadmill") };
        SessionTotals plain = SessionTotals.For(Samples.Walker, default, RunningTests.Minetti);
        SessionTotals named = SessionTotals.For(Samples.Walker, default, rules);
        Assert.Equal(
            plain.Add(WalkingDirection.Backward, 1, 0.02, 60).Backward,
            named.Add(WalkingDirection.Backward, 1, 0.02, 60).Backward);
        Assert.Equal(
            plain.Add(WalkingDirection.Forward, 3, 0.02, 60).Running, named.Add(WalkingDirection.Forward, 3, 0.02, 60).Running);
        // a table has no value between its rows
        double[] speeds = [.. Enumerable.Range(0, 190).Select(i => i / 100.0)];
        SessionTotals table = named.AddRange(WalkingDirection.Forward, speeds, new double[190], TimeSpan.FromSeconds(1));
        Assert.True(table.Forward.Excluded.SecondsOf(ExclusionReason.NoValue) > 0);
        Assert.Equal(190, table.Both.DurationSeconds + table.Both.Excluded.TotalSeconds);
    }

    [Property]
    public bool Sessions_split_merge_and_are_stored(Body body, GaitStretch[] stretches, Share share)
    {
        SessionTotals empty = SessionTotals.For(body.Walker, default, Loaded);
        int cut = (int)(stretches.Length * share.Fraction);
        SessionTotals first = stretches[..cut].Aggregate(empty, (totals, s) => totals.Add(s.Sample));
        SessionTotals second = stretches[cut..].Aggregate(empty, (totals, s) => totals.Add(s.Sample));
        SessionTotals whole = stretches.Aggregate(empty, (totals, s) => totals.Add(s.Sample));
        SessionTotals resumed = SessionTotals.FromState(body.Walker, SessionState.FromBytes(first.ToState().ToBytes()));
        return SameTotals.Within(1e-12, first + second, whole)
            && resumed == first
            && stretches[cut..].Aggregate(resumed, (totals, s) => totals.Add(s.Sample)) == whole;
    }

    [Fact]
    public void What_cannot_be_priced_is_refused_in_a_sentence()
    {
        Refused("rules", new() { ForwardInputs = Pack }, "A load or ground needs a forward model that knows it");
        Refused(
            "rules", new() { ForwardModel = WalkingModels.Find("Minetti2002Walking"), ForwardInputs = Pack },
            "Minetti2002Walking knows nothing of a carried load and a terrain.");
        Refused(
            "rules", new() { ForwardModel = WalkingModels.Find("LudlowWeyand2016HeightWeightSpeed") },
            "LudlowWeyand2016HeightWeightSpeed needs a height: not given.");
        Assert.Throws<ArgumentException>(
            "rules", () => SessionTotals.For(Samples.Walker, new() { Handrail = Handrail.Gripping }, Loaded));
        Assert.Throws<ArgumentException>(
            "ForwardModel", () => new SessionRules { ForwardModel = WalkingModels.Find("RetroWalkBackward") });
        Assert.Throws<ArgumentException>(
            "ForwardModel", () => new SessionRules { ForwardModel = WalkingModels.Find("Minetti2002Running") });
        Assert.Throws<ArgumentNullException>("ForwardInputs", () => new SessionRules { ForwardInputs = null! });
        Walker heavier = new(BodyMass.FromKilograms(80), RestingRate.StandardMet);
        Assert.Throws<ArgumentException>(
            "walker", () => SessionTotals.For(Samples.Walker, default, Loaded).RepricedFor(heavier));
        Assert.Contains("forward by Pandolf1977 with 10 kg on", $"{Loaded}", StringComparison.Ordinal);
        Assert.Contains(
            ", forward Pandolf1977 #", SessionTotals.For(Samples.Walker, default, Loaded).PricedBy, StringComparison.Ordinal);

        static void Refused(string name, SessionRules rules, string words) => Assert.StartsWith(
            words, Assert.Throws<ArgumentException>(name, () => SessionTotals.For(Samples.Walker, default, rules)).Message,
            StringComparison.Ordinal);
    }
}
