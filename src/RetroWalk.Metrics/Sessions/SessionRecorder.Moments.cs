namespace RetroWalk.Metrics;

/// <content>The same with the times of a clock.</content>
/// <remarks>A moment is counted from the year 1 in UTC, so that a change of time zone or of summer time on the way plays no
/// part.</remarks>
public readonly partial record struct SessionRecorder
{
    private static readonly TimeSpan Earliest = TimeOf(new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero));

    /// <summary>Whether the person stopped: after <see cref="Pause(TimeSpan)"/>, until the next sample.</summary>
    public bool IsPaused => LastTime is not null && _held is null;

    /// <summary>Whether a sample of this moment may come next: it is not before the last.</summary>
    /// <param name="moment">Time of a clock, from 1900 on.</param>
    public bool Accepts(DateTimeOffset moment) =>
        TimeOf(moment) >= Earliest && !(LastTime < Earliest) && Accepts(TimeOf(moment));

    /// <summary>The recorder after a sample at a moment.</summary>
    /// <remarks>All times of a recorder must be moments of a clock, or none of them.</remarks>
    /// <param name="moment">Time of a clock, not before the last, and from 1900 on.</param>
    /// <param name="direction">Which way the person faces from now on.</param>
    /// <param name="speed">Speed of travel from now on.</param>
    /// <param name="grade">Grade along travel from now on.</param>
    /// <param name="gait">Whether the person walks or runs; null leaves that to the rules of the session.</param>
    /// <exception cref="ArgumentOutOfRangeException">A moment before the last or before 1900, or a direction or gait that is not
    /// defined.</exception>
    /// <exception cref="InvalidOperationException">A default recorder, or one whose times are not those of a clock.</exception>
    public SessionRecorder Record(
        DateTimeOffset moment, WalkingDirection direction, Speed speed, Grade grade, Gait? gait = null) =>
        Record(CheckedTime(moment), direction, speed, grade, gait);

    /// <summary>The recorder after the person stopped at a moment; see <see cref="Pause(TimeSpan)"/>.</summary>
    /// <param name="moment">Time of a clock, not before the last, and from 1900 on.</param>
    /// <exception cref="ArgumentOutOfRangeException">A moment before the last or before 1900.</exception>
    /// <exception cref="InvalidOperationException">A default recorder, or one whose times are not those of a clock.</exception>
    public SessionRecorder Pause(DateTimeOffset moment) => Pause(CheckedTime(moment));

    /// <summary>The totals at a moment, until which the last sample held: for a display, or at the end.</summary>
    /// <param name="moment">Time of a clock, not before the last, and from 1900 on.</param>
    /// <exception cref="ArgumentOutOfRangeException">A moment before the last or before 1900.</exception>
    /// <exception cref="InvalidOperationException">A default recorder, or one whose times are not those of a clock.</exception>
    public SessionTotals TotalsAt(DateTimeOffset moment) => TotalsAt(CheckedTime(moment));

    private TimeSpan CheckedTime(DateTimeOffset moment)
    {
        TimeSpan time = TimeOf(moment);
        if (time < Earliest)
            throw new ArgumentOutOfRangeException(
                nameof(moment), moment, FormattableString.Invariant($"moment is {moment:u}: it must be from 1900 on."));
        if (LastTime < Earliest)
            throw new InvalidOperationException(
                $"The last time of this recorder, {LastTime}, is not that of a clock: give all times alike.");
        return Accepts(time)
            ? time
            : throw new ArgumentOutOfRangeException(
                nameof(moment), moment,
                FormattableString.Invariant($"moment is {moment:u}: it must not be before the last sample."));
    }

    private static TimeSpan TimeOf(DateTimeOffset moment) => TimeSpan.FromTicks(moment.UtcTicks);
}
