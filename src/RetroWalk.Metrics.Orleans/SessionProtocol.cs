namespace RetroWalk.Metrics.Orleans;

/// <summary>What each call makes of a stored session. Without a store: the same object where nothing changes.</summary>
internal static class SessionProtocol
{
    internal static StoredSession Begun(SessionStart start)
    {
        SessionRecorder recorder = Resumed(SessionState.FromBytes(start.Recorder));
        return new() { Recorder = recorder.ToState().ToBytes() };
    }

    /// <exception cref="InvalidOperationException">The session was begun differently.</exception>
    internal static void CheckBegunWith(StoredSession session, SessionStart start)
    {
        SessionState stored = StateOf(session);
        SessionState given = SessionState.FromBytes(start.Recorder);
        if (stored.Mass != given.Mass || stored.RestingPower != given.RestingPower)
            throw new InvalidOperationException(
                $"The session is of a person of {stored.Mass} and {stored.RestingPower} at rest, not of {given.Mass} and "
                + $"{given.RestingPower}.");
        if (stored.Conditions != given.Conditions)
            throw new InvalidOperationException(
                $"The session has other conditions ({stored.Conditions}) than {given.Conditions}.");
        if (stored.Rules != given.Rules)
            throw new InvalidOperationException($"The session has other rules ({stored.Rules}) than {given.Rules}.");
        TimeSpan? longestGap = RecorderOf(session).LongestGap;
        TimeSpan? givenGap = Resumed(given).LongestGap;
        if (longestGap != givenGap)
            throw new InvalidOperationException($"The session has the longest gap {Text(longestGap)}, not {Text(givenGap)}.");
    }

    internal static StoredSession Appended(StoredSession session, long first, SampleBlock samples)
    {
        CheckNumber(first, nameof(first));
        if (first > session.Next || session.Next - first >= samples.Count)
            return session;
        CheckTakesMore(session);
        SessionRecorder recorder = samples.RecordInto(RecorderOf(session), (int)(session.Next - first));
        return With(session, recorder, first + samples.Count);
    }

    internal static StoredSession Paused(StoredSession session, long number, TimeSpan time)
    {
        CheckNumber(number, nameof(number));
        if (number != session.Next)
            return session;
        CheckTakesMore(session);
        return With(session, RecorderOf(session).Pause(time), number + 1);
    }

    internal static StoredSession Finished(StoredSession session, long number, TimeSpan time) =>
        Paused(session, number, time) is var paused && ReferenceEquals(paused, session)
            ? session
            : paused with { IsFinished = true };

    internal static SessionReply Reply(StoredSession session)
    {
        SessionState state = StateOf(session);
        return SessionReply.Of(session, SessionTotals.FromState(PersonOf(state), state, state.Conditions));
    }

    private static StoredSession With(StoredSession session, SessionRecorder recorder, long next) =>
        session with { Next = next, Recorder = recorder.ToState().ToBytes() };

    /// <exception cref="InvalidOperationException">A recorder that another version of the library priced or wrote.</exception>
    private static SessionRecorder RecorderOf(StoredSession session)
    {
        SessionState state = StateOf(session);
        if (!state.IsCurrentlyPriced)
            throw new InvalidOperationException(
                $"The session was priced by {state.PricedBy}, and this server prices differently: it can be read, and what "
                + "follows needs another session; their energies add.");
        return Resumed(state);
    }

    private static SessionState StateOf(StoredSession session)
    {
        try
        {
            return SessionState.FromBytes(session.Recorder);
        }
        catch (ArgumentException unreadable)
        {
            throw new InvalidOperationException($"The stored session cannot be read, and is left as it is. {unreadable.Message}");
        }
    }

    private static SessionRecorder Resumed(SessionState state) =>
        SessionRecorder.FromState(PersonOf(state), state, state.Conditions);

    private static Walker PersonOf(SessionState state) => new(state.Mass, RestingRate.Measured(state.RestingPower));

    private static void CheckTakesMore(StoredSession session)
    {
        if (session.IsFinished)
            throw new InvalidOperationException($"The session is finished, with number {session.Next - 1}: it takes no more.");
    }

    private static void CheckNumber(long number, string name)
    {
        if (number < 0)
            throw new ArgumentOutOfRangeException(
                name, FormattableString.Invariant($"{name} is {number}: it must not be negative."));
    }

    private static string Text(TimeSpan? longestGap) => longestGap is TimeSpan gap ? $"{gap}" : "none";
}
