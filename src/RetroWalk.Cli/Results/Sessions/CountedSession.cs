using RetroWalk.Metrics;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>A session, and how much of its walking is extrapolated. The library counts that of runs, and says it of each
/// sample.</summary>
internal readonly record struct CountedSession(
    SessionTotals Totals, double ForwardSeconds = 0, double BackwardSeconds = 0)
{
    /// <summary>Whether time forward was priced at a speed between the measured walks and the measured runs.</summary>
    public bool HasBetweenGaits { get; init; }

    public ShownSession Shown => new(
        ShownTotals.Of(Totals.Forward, ForwardSeconds),
        ShownTotals.Of(Totals.Backward, BackwardSeconds),
        ShownTotals.Of(Totals.Running, Totals.Running.ExtrapolatedSeconds),
        ShownTotals.Of(Totals.Both, ForwardSeconds + BackwardSeconds + Totals.Running.ExtrapolatedSeconds));

    public static CountedSession operator +(CountedSession left, CountedSession right) => new(
        left.Totals + right.Totals, left.ForwardSeconds + right.ForwardSeconds, left.BackwardSeconds + right.BackwardSeconds)
    {
        HasBetweenGaits = left.HasBetweenGaits || right.HasBetweenGaits,
    };

    /// <summary>A workout as a session.</summary>
    public static CountedSession Of(WorkoutEstimate workout) =>
        workout.Workout.Sets
            .SelectMany((set, i) => set.Blocks.Select((_, j) => (set.Rounds, Priced: workout[i, j])))
            .Aggregate(
                new CountedSession(workout.Totals),
                (counted, block) => counted.WithExtrapolated(
                    block.Priced, block.Rounds * block.Priced.Duration.TotalSeconds));

    /// <summary>The session with a sample that says which way the person faced.</summary>
    public CountedSession With(CleanedSample sample)
    {
        WalkingDirection direction = sample.Direction!.Value;
        CountedSession with = this with { Totals = sample.AddTo(Totals, direction) };
        (double speed, double grade) = sample.Kind switch
        {
            SampleKind.Standing => (0, 0),
            SampleKind.Moving => (sample.SpeedMetersPerSecond, sample.GradeFraction),
            _ => (double.NaN, double.NaN),
        };
        if (!(speed >= 0 && double.IsFinite(speed) && double.IsFinite(grade)))
            return with; // not priced
        EnergyEstimate priced = Totals.EstimateOf(
            new(direction, Speed.FromMetersPerSecond(speed), Grade.FromFraction(grade), TimeSpan.Zero));
        bool isBetweenGaits = direction == WalkingDirection.Forward && priced.Validity != Validity.Outside
            && GaitGap.Of(Totals.Rules)?.Holds(speed) == true;
        return with.WithExtrapolated(priced, sample.DurationSeconds) with { HasBetweenGaits = HasBetweenGaits || isBetweenGaits };
    }

    private CountedSession WithExtrapolated(in EnergyEstimate priced, double seconds) => priced switch
    {
        { Validity: not Validity.Extrapolated } or { Model.Gait: Gait.Running } => this,
        { Direction: WalkingDirection.Forward } => this with { ForwardSeconds = ForwardSeconds + seconds },
        _ => this with { BackwardSeconds = BackwardSeconds + seconds },
    };
}
