namespace RetroWalk.Metrics.Orleans;

/// <summary>What a session has, and what it came to so far.</summary>
/// <param name="Next">The first number that the session does not have yet: the client goes on from here, and may forget what is
/// below.</param>
/// <param name="IsFinished">Whether the session has ended.</param>
/// <param name="GrossJoules">Gross energy of both directions [J].</param>
/// <param name="RestingJoules">Resting energy over the same time [J].</param>
/// <param name="ActiveJoules">Active energy, gross less resting [J].</param>
/// <param name="Seconds">The time that was priced [s].</param>
/// <param name="ExcludedSeconds">The time that was not: outside a model's domain, unusable numbers, or a gap [s].</param>
[GenerateSerializer, Immutable, Alias("RetroWalk.SessionReply")]
public readonly record struct SessionReply(
    [property: Id(0)] long Next,
    [property: Id(1)] bool IsFinished,
    [property: Id(2)] double GrossJoules,
    [property: Id(3)] double RestingJoules,
    [property: Id(4)] double ActiveJoules,
    [property: Id(5)] double Seconds,
    [property: Id(6)] double ExcludedSeconds)
{
    internal static SessionReply Of(StoredSession session, SessionTotals totals)
    {
        WalkTotals both = totals.Both;
        return new(
            session.Next, session.IsFinished, both.Gross.Joules, both.Resting.Joules, both.Active.Joules,
            both.DurationSeconds, both.Excluded.TotalSeconds);
    }
}
