using RetroWalk.Metrics;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>A session, and how much of its walking is extrapolated. The library counts that of runs and of named models
/// only.</summary>
internal readonly record struct CountedSession(SessionTotals Totals, double ForwardSeconds = 0, double BackwardSeconds = 0)
{
    public ShownSession Shown => new(
        ShownTotals.Of(Totals.Forward, ForwardSeconds),
        ShownTotals.Of(Totals.Backward, BackwardSeconds),
        ShownTotals.Of(Totals.Running, Totals.Running.ExtrapolatedSeconds),
        ShownTotals.Of(Totals.Both, ForwardSeconds + BackwardSeconds + Totals.Running.ExtrapolatedSeconds));

    public static CountedSession operator +(CountedSession left, CountedSession right) => new(
        left.Totals + right.Totals, left.ForwardSeconds + right.ForwardSeconds, left.BackwardSeconds + right.BackwardSeconds);

    /// <summary>The session with a sample that says which way the person faced.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="empty">A session of the same person and rules, without samples.</param>
    public CountedSession With(CleanedSample sample, SessionTotals empty)
    {
        WalkingDirection direction = sample.Direction!.Value;
        SessionTotals with = sample.AddTo(Totals, direction);
        SessionTotals alone = sample.AddTo(empty, direction);
        return new(
            with,
            ForwardSeconds + Extrapolated(alone.Forward, sample),
            BackwardSeconds + Extrapolated(alone.Backward, sample));
    }

    /// <summary>The extrapolated time of a sample, given the totals of it alone in one direction.</summary>
    private double Extrapolated(WalkTotals alone, CleanedSample sample)
    {
        WalkingDirection direction = sample.Direction!.Value;
        if (alone.DurationSeconds == 0 || alone.ExtrapolatedSeconds > 0)
            return alone.DurationSeconds;
        bool isNamed = direction == WalkingDirection.Forward && Totals.Rules.ForwardModel is not null;
        Grade grade = sample.Kind == SampleKind.Standing ? Grade.Level : Grade.FromFraction(sample.GradeFraction);
        Speed speed = sample.Kind == SampleKind.Standing ? Speed.Zero : Speed.FromMetersPerSecond(sample.SpeedMetersPerSecond);
        bool isMeasured = isNamed
            || (Totals.Conditions.WereMeasured(direction, grade)
                && DefaultModels.Of(direction).Card.ValidityAt(speed, grade) == Validity.Measured);
        return isMeasured ? 0 : alone.DurationSeconds;
    }
}
