using RetroWalk.Metrics;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>A session, and how much of its walking is extrapolated. The library counts that of runs and of named models
/// only.</summary>
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

    /// <summary>The session with a sample that says which way the person faced.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="empty">A session of the same person and rules, without samples.</param>
    public CountedSession With(CleanedSample sample, SessionTotals empty)
    {
        WalkingDirection direction = sample.Direction!.Value;
        bool isForward = direction == WalkingDirection.Forward;
        CountedSession with = this with { Totals = sample.AddTo(Totals, direction) };
        SessionRules rules = Totals.Rules;
        bool isNamed = isForward && rules.ForwardModel is not null;
        bool isBeyond = !isNamed && IsBeyondMeasured(sample, direction);
        bool isCounted = isNamed || (isForward && rules.RunningModel is not null); // by the library
        if (!isBeyond && !isCounted)
            return with;
        SessionTotals alone = sample.AddTo(empty, direction);
        WalkTotals walked = isForward ? alone.Forward : alone.Backward;
        double seconds = isBeyond || walked.ExtrapolatedSeconds > 0 ? walked.DurationSeconds : 0; // priced time
        return isForward
            ? with with
            {
                ForwardSeconds = ForwardSeconds + seconds,
                HasBetweenGaits = HasBetweenGaits || (alone.Both.DurationSeconds > 0 && IsBetweenGaits(sample)),
            }
            : with with { BackwardSeconds = BackwardSeconds + seconds };
    }

    private bool IsBetweenGaits(CleanedSample sample) =>
        sample.Kind == SampleKind.Moving && GaitGap.Of(Totals.Rules)?.Holds(sample.SpeedMetersPerSecond) == true;

    private bool IsBeyondMeasured(CleanedSample sample, WalkingDirection direction)
    {
        bool stands = sample.Kind == SampleKind.Standing;
        if (!stands && (sample.Kind != SampleKind.Moving
            || !(sample.SpeedMetersPerSecond >= 0) || double.IsInfinity(sample.SpeedMetersPerSecond)
            || !double.IsFinite(sample.GradeFraction)))
            return false; // not priced
        Grade grade = stands ? Grade.Level : Grade.FromFraction(sample.GradeFraction);
        Speed speed = stands ? Speed.Zero : Speed.FromMetersPerSecond(sample.SpeedMetersPerSecond);
        return !Totals.Conditions.WereMeasured(direction, grade)
            || DefaultModels.Of(direction).Card.ValidityAt(speed, grade) != Validity.Measured;
    }
}
