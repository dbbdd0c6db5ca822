using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests;

/// <summary>The hot members allocate nothing: bytes allocated by this thread before and after, once warm.</summary>
/// <remarks>Runs alone: while other tests are being compiled, the runtime puts off compiling hot code again.</remarks>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
[Collection(nameof(AllocationTests))]
public sealed class AllocationTests
{
    private const int Calls = 1000;
    private const int Attempts = 20;

    /// <summary>The runtime waits for about a tenth of a second of quiet before it compiles hot code again, optimized.</summary>
    private static readonly TimeSpan TierUpDelay = TimeSpan.FromMilliseconds(60);

    private static readonly Speed Pace = Speed.FromMetersPerSecond(1.34);

    private static readonly Grade Slope = Grade.FromPercent(5);

    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);

    private static readonly double[] Speeds = [.. Enumerable.Range(0, 257).Select(i => i / 128.0)];

    private static readonly double[] Grades = [.. Enumerable.Range(0, 257).Select(i => i / 1024.0)];

    private static readonly double[] Durations = [.. Enumerable.Repeat(0.5, 257)];

    private static readonly WalkingDirection[] Directions =
        [.. Enumerable.Range(0, 257).Select(i => i / 10 % 2 == 0 ? WalkingDirection.Forward : WalkingDirection.Backward)];

    private static readonly TimeSpan[] Later = [TimeSpan.FromHours(1)];

    private static readonly TimeSpan[] Times = [.. Enumerable.Range(0, 257).Select(i => TimeSpan.FromSeconds(i))];

    private static readonly double[] Powers = new double[257];

    private static readonly double[] MorePowers = new double[257];

    private static readonly float[] Floats = new float[257];

    private static double _sink;

    private static double[] _kept = [];

    [Fact]
    public void Measurement_sees_an_allocation() =>
        Assert.True(BytesOf(() => _kept = new double[1]) >= Calls * 8);

    [Fact]
    public void Comparison_allocates_nothing() => AllocatesNothing(() =>
    {
        WalkComparison comparison = WalkingEnergy.Compare(Samples.Walker, Pace, Slope, HalfAnHour);
        _sink += comparison.GrossRatio + comparison.ActiveRatio + comparison.ExtraGross.Kilocalories
            + comparison.Quadriceps.Factor + comparison.QuadricepsShareOfExcess;
    });

    [Fact]
    public void Comparison_under_conditions_allocates_nothing()
    {
        WalkConditions conditions = new()
        {
            Handrail = Handrail.Gripping,
            Practice = Practice.AfterBouts(6),
            PersonalFactor = PersonalFactor.Measured(1.1, 0.05),
        };
        AllocatesNothing(() =>
        {
            WalkComparison comparison = WalkingEnergy.Compare(Samples.Walker, Pace, Slope, HalfAnHour, conditions);
            EnergyEstimate forward = WalkingEnergy.Estimate(
                Samples.Walker, WalkingDirection.Forward, Pace, Slope, HalfAnHour, conditions);
            _sink += comparison.GrossRatio + comparison.GrossRatioInterval().High + forward.GrossInterval().High.Joules
                + (int)comparison.Backward.Validity + comparison.Conditions.HandrailFactor
                + WalkingEnergy.EstimatePower(WalkingDirection.Backward, Pace, Slope, conditions).WattsPerKilogram;
        });
    }

    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void Estimate_allocates_nothing(WalkingDirection direction) => AllocatesNothing(() =>
    {
        EnergyEstimate estimate = WalkingEnergy.Estimate(Samples.Walker, direction, Pace, Slope, HalfAnHour);
        _sink += estimate.Gross.Joules + estimate.Active.Joules + estimate.Resting.Joules + estimate.MetabolicEquivalent.Mets
            + estimate.OxygenUptake.MillilitersPerKilogramPerMinute + estimate.CostOfTransport.JoulesPerKilogramPerMeter
            + estimate.Quadriceps.ConcentricShare + (int)estimate.Validity + (int)estimate.LimitsPassed;
    });

    [Fact]
    public void Estimate_outside_the_domain_allocates_nothing() => AllocatesNothing(
        () => _sink += WalkingEnergy.Estimate(
            Samples.Walker, WalkingDirection.Backward, Speed.FromMetersPerSecond(5), Slope, HalfAnHour).Gross.Joules);

    [Fact]
    public void Intervals_allocate_nothing()
    {
        WalkComparison comparison = Samples.Compare();
        AllocatesNothing(() => _sink +=
            comparison.Forward.GrossInterval().Low.Joules + comparison.Backward.GrossInterval(0.8).High.Joules
            + comparison.GrossRatioInterval(0.9).Low + comparison.ActiveRatioInterval(0.99).High);
    }

    [Fact]
    public void Scalar_power_allocates_nothing() => AllocatesNothing(
        () => _sink += default(Looney2019Graded).EstimatePower(Pace, Slope).WattsPerKilogram
            + default(RetroWalkBackward).EstimatePower(Pace, Slope).WattsPerKilogram);

    [Fact]
    public void Effort_of_the_quadriceps_allocates_nothing() => AllocatesNothing(
        () => _sink += default(RetroWalkBackward).EstimateQuadriceps(Pace, Slope).Factor);

    [Fact]
    public void Batch_allocates_nothing() => AllocatesNothing(() =>
    {
        default(Looney2019Graded).EstimatePower(Speeds, Grades, Powers);
        default(RetroWalkBackward).EstimatePower(Speeds, Grades, Powers);
        WalkingEnergy.ComparePowers(Speeds, Grades, MorePowers, Powers);
        default(RetroWalkBackward).EstimatePower(Floats, Floats, Floats);
        _sink += Powers[5];
    });

    [Fact]
    public void Batch_of_every_model_allocates_nothing()
    {
        IWalkingModel[] models = [.. WalkingModels.All.Select(entry => entry.For(Samples.Inputs))];
        AllocatesNothing(() =>
        {
            foreach (IWalkingModel model in models)
                model.EstimatePower(Speeds, Grades, Powers);
            _sink += Powers[5];
        });
    }

    private static readonly SessionRules Runs = new() { RunningModel = default(Minetti2002Running) };

    private static readonly Gait[] Gaits =
        [.. Enumerable.Range(0, 257).Select(i => i / 7 % 2 == 0 ? Gait.Walking : Gait.Running)];

    [Fact]
    public void Session_under_a_load_allocates_nothing()
    {
        SessionTotals empty = SessionTotals.For(Samples.Walker, default, new()
        {
            ForwardModel = WalkingModels.Find("Pandolf1977"),
            ForwardInputs = new() { Load = CarriedLoad.FromKilograms(10) },
        });
        AllocatesNothing(() => _sink += empty.Add(WalkingDirection.Forward, 1.2, 0.05, 1)
            .AddRange(Directions, Speeds, Grades, Durations).Both.Gross.Joules);
    }

    [Fact]
    public void Session_with_runs_allocates_nothing()
    {
        SessionTotals empty = SessionTotals.For(Samples.Walker, default, Runs);
        AllocatesNothing(() =>
        {
            SessionTotals session = empty
                .Add(new WalkSample(WalkingDirection.Forward, Speed.FromMetersPerSecond(3), Slope, HalfAnHour))
                .Add(WalkingDirection.Forward, 1.99, 0, 1).Add(WalkingDirection.Backward, 3, 0, 1)
                .AddRange(WalkingDirection.Forward, Speeds, Grades, Durations, Gait.Running)
                .AddRange(Directions, Speeds, Grades, Durations, Gaits);
            _sink += session.Running.Gross.Joules + session.Running.ExtrapolatedSeconds;
        });
    }

    [Fact]
    public void Session_allocates_nothing() => AllocatesNothing(() =>
    {
        SessionTotals session = SessionTotals.For(Samples.Walker)
            .Add(new WalkSample(WalkingDirection.Backward, Pace, Slope, HalfAnHour))
            .AddRange(WalkingDirection.Forward, Speeds, Grades, HalfAnHour)
            .AddRange(Directions, Speeds, Grades, Durations)
            .AddGap(WalkingDirection.Forward, HalfAnHour);
        session += session;
        WalkTotals both = session.Both;
        _sink += both.Gross.Joules + both.GrossInterval().Low.Joules + both.QuadricepsMetabolic.Joules + both.AscentMeters
            + both.Excluded.TotalSeconds + session.Backward.Excluded.SecondsOf(ExclusionReason.HighestSpeed);
    });

    [Fact]
    public void Recorder_allocates_nothing() => AllocatesNothing(() =>
    {
        SessionRecorder recorder = SessionRecorder.For(Samples.Walker, HalfAnHour)
            .Record(TimeSpan.FromSeconds(1), WalkingDirection.Backward, Pace, Slope)
            .Record(TimeSpan.FromSeconds(2), WalkingDirection.Forward, 1.2, double.NaN)
            .Pause(TimeSpan.FromSeconds(3));
        _sink += recorder.TotalsAt(TimeSpan.FromSeconds(4)).Both.Gross.Joules;
    });

    [Fact]
    public void Columns_of_a_recorder_allocate_nothing() => AllocatesNothing(() =>
        _sink += SessionRecorder.For(Samples.Walker).RecordRange(Times, Directions, Speeds, Grades)
            .RecordRange(Later, WalkingDirection.Forward, Speeds.AsSpan(0, 1), Grades.AsSpan(0, 1)).Totals.Both.DurationSeconds);

    [Fact]
    public void Bytes_of_a_state_are_written_without_allocation()
    {
        SessionState state = SessionRecorder.For(Samples.Walker).RecordRange(Times, Directions, Speeds, Grades).ToState();
        byte[] bytes = new byte[1000];
        AllocatesNothing(() => _sink += state.TryWriteBytes(bytes, out int written) ? written : 0);
    }

    [Fact]
    public void Equivalents_allocate_nothing() => AllocatesNothing(() =>
    {
        _sink += WalkingEquivalents.FindBackwardSpeed(Samples.Walker, Pace, Slope).Value!.Value.MetersPerSecond;
        _sink += WalkingEquivalents.FindForwardGrade(Samples.Walker, Pace, Slope).Value!.Value.Fraction;
        _sink += WalkingEquivalents.FindSpeed(Samples.Walker, WalkingDirection.Backward, Slope, MetabolicEquivalent.FromMets(4))
            .Value!.Value.MetersPerSecond;
        _sink += WalkingEquivalents.FindDuration(
            Samples.Walker, WalkingDirection.Backward, Pace, Slope, Energy.FromKilocalories(100))
            .Value!.Value.TotalSeconds;
    });

    [Fact]
    public void Walker_allocates_nothing() => AllocatesNothing(
        () => _sink += new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet).RestingPower.WattsPerKilogram);

    /// <summary>Measures until the code is warm: the first compilation of a method is quick and may allocate where the
    /// last does not.</summary>
    private static void AllocatesNothing(Action call)
    {
        long bytes = BytesOf(call);
        for (int attempt = 0; bytes != 0 && attempt < Attempts; attempt++)
        {
            Thread.Sleep(TierUpDelay);
            bytes = BytesOf(call);
        }

        Assert.Equal(0, bytes);
    }

    private static long BytesOf(Action call)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
            call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
