using FsCheck.Xunit;

namespace RetroWalk.Metrics.Orleans.Tests;

/// <summary>Whatever a client or a network does within the protocol, the stored session has the bits of one recorder.</summary>
public sealed class ProtocolTests
{
    /// <summary>Windows of the walk at random: repeated, replayed from before, from beyond, and split anyhow.</summary>
    [Property(Arbitrary = [typeof(Walks)], MaxTest = 300)]
    public void Any_delivery_gives_the_bits_of_one_recorder(Walk walk, int seed)
    {
        Random chance = new(seed);
        StoredSession session = SessionProtocol.Begun(walk.Start);
        while (session.Next < walk.Events.Length)
        {
            long before = session.Next;
            int first = chance.Next(walk.Events.Length + 1);
            first = chance.Next(2) == 0 ? (int)before : first;
            session = Sent(session, walk, first, count: chance.Next(1, 12));
            Assert.True(first <= before || session.Next == before, "A gap changed the session.");
            if (chance.Next(4) == 0)
                session = OtherProcess.Reads(session);
            AssertBits(walk.Recorder((int)session.Next), session);
        }
    }

    [Property(Arbitrary = [typeof(Walks)])]
    public void A_client_that_goes_on_from_Next_ends_in_time_however_many_replies_are_lost(Walk walk, int seed)
    {
        Random chance = new(seed);
        StoredSession session = SessionProtocol.Begun(walk.Start);
        long known = 0;
        for (int calls = 0; known < walk.Events.Length; calls++)
        {
            Assert.True(calls < 100 * (walk.Events.Length + 1), "The client does not come to an end.");
            session = Sent(session, walk, (int)known, count: 5);
            if (chance.Next(3) > 0)
                known = session.Next;
        }

        TimeSpan end = (walk.Events.Length == 0 ? TimeSpan.Zero : walk.Events[^1].Time) + TimeSpan.FromSeconds(1);
        Assert.Same(session, SessionProtocol.Finished(session, session.Next + 1, end));
        StoredSession finished = SessionProtocol.Finished(session, session.Next, end);
        Assert.True(finished.IsFinished);
        AssertBits(walk.Recorder(walk.Events.Length).Pause(end), finished);
        Assert.Same(finished, SessionProtocol.Finished(finished, session.Next, end));
        Assert.Throws<InvalidOperationException>(() => SessionProtocol.Paused(finished, finished.Next, end));
    }

    [Property(Arbitrary = [typeof(Walks)])]
    public void Reply_says_what_the_recorder_says(Walk walk)
    {
        StoredSession session = SessionProtocol.Begun(walk.Start);
        while (session.Next < walk.Events.Length)
            session = Sent(session, walk, (int)session.Next, count: 9);
        WalkTotals both = walk.Recorder(walk.Events.Length).Totals.Both;
        Assert.Equal(
            new(
                session.Next, false, both.Gross.Joules, both.Resting.Joules, both.Active.Joules, both.DurationSeconds,
                both.Excluded.TotalSeconds),
            SessionProtocol.Reply(session));
    }

    private static StoredSession Sent(StoredSession session, Walk walk, int first, int count)
    {
        if (first >= walk.Events.Length)
            return SessionProtocol.Paused(session, first + 1, walk.Events[^1].Time);
        int samples = walk.SamplesFrom(first, count);
        return samples == 0
            ? SessionProtocol.Paused(session, first, walk.Events[first].Time)
            : SessionProtocol.Appended(session, first, walk.Block(first, samples));
    }

    private static void AssertBits(SessionRecorder expected, StoredSession session) =>
        Assert.Equal(expected.ToState().ToBytes(), session.Recorder);
}
