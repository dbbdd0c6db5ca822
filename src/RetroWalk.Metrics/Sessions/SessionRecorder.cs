namespace RetroWalk.Metrics;

/// <summary>Turns a stream of samples with timestamps into session totals: each sample holds until the next one comes.</summary>
/// <remarks>
/// <para>A value, like the totals: <see cref="Record(TimeSpan, WalkingDirection, Speed, Grade, Gait?)"/> returns the next
/// recorder and does not change the old one, without allocation. It has no clock: the caller gives the times, counted from any
/// fixed moment, such as the start of the session.</para>
/// <para>The rules of time:</para>
/// <list type="bullet">
/// <item><description>A sample holds until the time of the next sample, however long that is: clocks need not be
/// regular.</description></item>
/// <item><description>The last sample has no next one: it adds nothing until <see cref="TotalsAt(TimeSpan)"/> or
/// <see cref="Pause(TimeSpan)"/> gives the time until which it held.</description></item>
/// <item><description>A second sample at the same time replaces the first.</description></item>
/// <item><description>A sample earlier than the last is refused; check with <see cref="Accepts(TimeSpan)"/>.</description></item>
/// <item><description>A gap longer than <see cref="LongestGap"/> is excluded as a whole and counted as
/// <see cref="ExclusionReason.Gap"/>; without such a limit, the last sample holds through every gap.</description></item>
/// <item><description>The time between <see cref="Pause(TimeSpan)"/> and the next sample is not counted at
/// all.</description></item>
/// </list>
/// <para><c>default</c> has no person: begin with <see cref="For"/>. Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(SessionRecorderJson))]
public readonly partial record struct SessionRecorder
{
    private readonly SessionTotals _totals; // a property would copy it at each call
    private readonly HeldSample? _held;

    private SessionRecorder(in SessionTotals totals, TimeSpan? longestGap, TimeSpan? lastTime, HeldSample? held)
    {
        _totals = totals;
        LongestGap = longestGap;
        LastTime = lastTime;
        _held = held;
    }

    /// <summary>The totals up to the last timestamp; the sample at that time adds nothing yet.</summary>
    public SessionTotals Totals => _totals;

    /// <summary>The longest gap through which a sample holds; null for no limit.</summary>
    public TimeSpan? LongestGap { get; }

    /// <summary>The last timestamp; null before the first.</summary>
    public TimeSpan? LastTime { get; }

    /// <summary>A recorder for a new session of a person.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="longestGap">The longest gap through which a sample holds, more than zero; a longer one is excluded. Null
    /// holds through every gap.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <param name="rules">Which samples are runs, and what prices them; walks only unless given.</param>
    /// <exception cref="ArgumentException">A default walker, or rules that cannot price the person: runs that begin above what
    /// the running model supports, a maximal uptake that is not above that of rest, a forward model without what it needs or
    /// beside conditions, a load or ground without a model that knows it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit of zero or less, or a load outside the domain of the forward
    /// model.</exception>
    public static SessionRecorder For(
        Walker walker, TimeSpan? longestGap = null, WalkConditions conditions = default, SessionRules? rules = null) =>
        new(SessionTotals.For(walker, conditions, rules), CheckedGap(longestGap), null, null);

    /// <summary>Whether a sample of this time may come next: it is not before the last.</summary>
    /// <param name="time">Time since a fixed moment, not negative.</param>
    public bool Accepts(TimeSpan time) => time >= (LastTime ?? TimeSpan.Zero);

    /// <summary>The recorder after a sample.</summary>
    /// <param name="time">Time since a fixed moment, not negative and not before the last.</param>
    /// <param name="direction">Which way the person faces from now on.</param>
    /// <param name="speed">Speed of travel from now on.</param>
    /// <param name="grade">Grade along travel from now on.</param>
    /// <param name="gait">Whether the person walks or runs from now on; null leaves that to the rules.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time before the last or before zero, or a direction or gait that is not
    /// defined.</exception>
    /// <exception cref="InvalidOperationException">A default recorder.</exception>
    public SessionRecorder Record(TimeSpan time, WalkingDirection direction, Speed speed, Grade grade, Gait? gait = null) =>
        Record(time, direction, speed.MetersPerSecond, grade.Fraction, gait);

    /// <summary>The recorder after a sample, with the raw numbers of a sensor: an unusable speed or grade counts as excluded
    /// time.</summary>
    /// <param name="time">Time since a fixed moment, not negative and not before the last.</param>
    /// <param name="direction">Which way the person faces from now on.</param>
    /// <param name="speedMetersPerSecond">Speed of travel from now on [m·s⁻¹].</param>
    /// <param name="gradeFraction">Grade along travel from now on, as a fraction [1].</param>
    /// <param name="gait">Whether the person walks or runs from now on; null leaves that to the rules.</param>
    /// <inheritdoc cref="Record(TimeSpan, WalkingDirection, Speed, Grade, Gait?)" path="/exception"/>
    public SessionRecorder Record(
        TimeSpan time, WalkingDirection direction, double speedMetersPerSecond, double gradeFraction, Gait? gait = null)
    {
        HeldSample next = new(Guard.Defined(direction), speedMetersPerSecond, gradeFraction, Guard.Defined(gait));
        return new(TotalsAt(time), LongestGap, time, next);
    }

    /// <summary>The recorder after a column of samples in one direction, with the same bits as one
    /// <see cref="Record(TimeSpan, WalkingDirection, double, double, Gait?)"/> per sample.</summary>
    /// <param name="times">Times since a fixed moment, none earlier than the one before it.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speedsMetersPerSecond">Speeds of travel [m·s⁻¹], as many as times; unusable ones count as excluded
    /// time.</param>
    /// <param name="gradeFractions">Grades along travel as fractions [1], as many.</param>
    /// <param name="gait">Whether the person walks or runs; null leaves that to the rules.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time earlier than the one before it or than zero, or a direction or gait
    /// that is not defined.</exception>
    /// <exception cref="InvalidOperationException">A default recorder.</exception>
    public SessionRecorder RecordRange(
        ReadOnlySpan<TimeSpan> times, WalkingDirection direction,
        ReadOnlySpan<double> speedsMetersPerSecond, ReadOnlySpan<double> gradeFractions, Gait? gait = null)
    {
        WalkingDirection throughout = Guard.Defined(direction);
        return Recorded(times, new(in throughout), speedsMetersPerSecond, gradeFractions, Guard.Defined(gait));
    }

    /// <summary>The recorder after a column of samples in changing directions, with the same bits as one
    /// <see cref="Record(TimeSpan, WalkingDirection, double, double, Gait?)"/> per sample.</summary>
    /// <param name="times">Times since a fixed moment, none earlier than the one before it.</param>
    /// <param name="directions">Which way the person faces, as many as times.</param>
    /// <param name="speedsMetersPerSecond">Speeds of travel [m·s⁻¹], as many; unusable ones count as excluded time.</param>
    /// <param name="gradeFractions">Grades along travel as fractions [1], as many.</param>
    /// <param name="gait">Whether the person walks or runs; null leaves that to the rules.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time earlier than the one before it or than zero, or a direction or gait
    /// that is not defined.</exception>
    /// <exception cref="InvalidOperationException">A default recorder.</exception>
    public SessionRecorder RecordRange(
        ReadOnlySpan<TimeSpan> times, ReadOnlySpan<WalkingDirection> directions,
        ReadOnlySpan<double> speedsMetersPerSecond, ReadOnlySpan<double> gradeFractions, Gait? gait = null)
    {
        Columns.CheckLength(directions.Length, times.Length, "directions", nameof(directions), "times");
        return Recorded(times, directions, speedsMetersPerSecond, gradeFractions, Guard.Defined(gait));
    }

    /// <summary>The recorder after the person stopped: the last sample held until this time, and the time until the next sample
    /// is not counted.</summary>
    /// <param name="time">Time since a fixed moment, not negative and not before the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time before the last or before zero.</exception>
    /// <exception cref="InvalidOperationException">A default recorder.</exception>
    public SessionRecorder Pause(TimeSpan time) => new(TotalsAt(time), LongestGap, time, null);

    /// <summary>The totals at a time, until which the last sample held: for a display, or at the end.</summary>
    /// <param name="time">Time since a fixed moment, not negative and not before the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time before the last or before zero.</exception>
    /// <exception cref="InvalidOperationException">A default recorder.</exception>
    public SessionTotals TotalsAt(TimeSpan time)
    {
        if (!Accepts(time))
            throw TooEarly(time, nameof(time));
        _totals.CheckOwner();
        if (_held is not HeldSample held)
            return _totals;
        TimeSpan duration = time - LastTime!.Value;
        return duration > LongestGap
            ? _totals.AddGap(held.Direction, duration)
            : _totals.Add(held.Direction, held.MetersPerSecond, held.Grade, duration.TotalSeconds, held.Gait);
    }

    /// <summary>The recorder as if another person had walked; see <see cref="SessionTotals.RepricedFor"/>.</summary>
    /// <param name="walker">The person as it should have been.</param>
    /// <exception cref="ArgumentException">A default walker; what <see cref="SessionTotals.RepricedFor"/> refuses.</exception>
    /// <exception cref="InvalidOperationException">A default recorder.</exception>
    public SessionRecorder RepricedFor(Walker walker) => new(_totals.RepricedFor(walker), LongestGap, LastTime, _held);

    /// <summary>The recorder as a state that can be stored.</summary>
    /// <exception cref="InvalidOperationException">A default recorder.</exception>
    public SessionState ToState() => _totals.ToState(new RecorderClock(LongestGap, LastTime, _held));

    /// <summary>A recorder from a stored state, which continues where it stopped.</summary>
    /// <param name="walker">The person, as before.</param>
    /// <param name="state">What <see cref="ToState"/> gave.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, as before.</param>
    /// <exception cref="ArgumentNullException">No state.</exception>
    /// <exception cref="ArgumentException">A default walker; a state of totals, of another person, of other conditions, or of
    /// what another version of the library priced.</exception>
    public static SessionRecorder FromState(Walker walker, SessionState state, WalkConditions conditions = default)
    {
        SessionTotals totals = SessionTotals.FromState(walker, state, conditions);
        if (state.Clock is not RecorderClock clock)
            throw new ArgumentException(
                "The state is of totals, not of a recorder: read it with SessionTotals.FromState.", nameof(state));
        if (!state.IsCurrentlyPriced)
            throw new ArgumentException(
                $"The state was priced by {state.PricedBy}, this library prices by {SessionFit.Of(state.Rules).Name}: "
                + "read its totals with SessionTotals.FromState, and begin another recorder.",
                nameof(state));
        return new(totals, clock.LongestGap, clock.LastTime, clock.Held);
    }

    /// <summary>With as many directions as times, or one for all.</summary>
    private SessionRecorder Recorded(
        ReadOnlySpan<TimeSpan> times, ReadOnlySpan<WalkingDirection> directions,
        ReadOnlySpan<double> speedsMetersPerSecond, ReadOnlySpan<double> gradeFractions, Gait? gait)
    {
        Columns.CheckLength(speedsMetersPerSecond.Length, times.Length, "speeds", nameof(speedsMetersPerSecond), "times");
        Columns.CheckLength(gradeFractions.Length, times.Length, "grades", nameof(gradeFractions), "times");
        _totals.CheckOwner();
        SessionRecorder recorder = this;
        for (int i = 0; i < times.Length; i++)
        {
            if (!recorder.Accepts(times[i]))
                throw recorder.TooEarly(times[i], nameof(times), FormattableString.Invariant($"[{i}]"));
            WalkingDirection direction = Guard.Defined(directions[i % directions.Length], nameof(directions));
            recorder = recorder.Record(times[i], direction, speedsMetersPerSecond[i], gradeFractions[i], gait);
        }

        return recorder;
    }

    private ArgumentOutOfRangeException TooEarly(TimeSpan time, string name, string index = "") => new(
        name, time,
        $"{name}{index} is {time}: it must not be before {(LastTime is null ? "zero" : $"the last sample, {LastTime}")}.");

    private static TimeSpan? CheckedGap(TimeSpan? longestGap)
    {
        if (longestGap <= TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(
                nameof(longestGap), longestGap,
                $"longestGap is {longestGap}: it must be greater than zero, or null for no limit.");
        return longestGap;
    }

    /// <summary>Last time and totals in one line; the same in every culture.</summary>
    public override string ToString() => $"{(LastTime is null ? "not started" : $"at {LastTime}")}: {_totals}";
}
