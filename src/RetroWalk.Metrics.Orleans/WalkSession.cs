namespace RetroWalk.Metrics.Orleans;

/// <summary>The grain: reads a session once, and writes it with every call that changes it, before it replies.</summary>
[GrainType("retrowalk-session")]
internal sealed class WalkSession : Grain, IWalkSession
{
    private readonly IPersistentState<StoredSession> _stored;
    private readonly WalkSessionMeter _meter;

    public WalkSession(IPersistentStateFactory states, WalkSessionStorage storage, WalkSessionMeter meter)
    {
        _stored = states.Create<StoredSession>(GrainContext, storage);
        _meter = meter;
    }

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _meter.Activated();
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _meter.Deactivated();
        return Task.CompletedTask;
    }

    public async Task<SessionReply> Begin(SessionStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        if (!_stored.RecordExists)
            await Write(SessionProtocol.Begun(start));
        else
            SessionProtocol.CheckBegunWith(_stored.State, start);
        return SessionProtocol.Reply(_stored.State);
    }

    public async Task<SessionReply> Append(long first, SampleBlock samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        StoredSession before = Current;
        SessionReply reply = await Change(SessionProtocol.Appended(before, first, samples));
        _meter.Appended(reply.Next - before.Next);
        return reply;
    }

    public Task<SessionReply> Pause(long number, TimeSpan time) => Change(SessionProtocol.Paused(Current, number, time));

    public Task<SessionReply> Get() => Task.FromResult(SessionProtocol.Reply(Current));

    public Task<StoredSession> GetState() => Task.FromResult(Current);

    public async Task<SessionReply> Finish(long number, TimeSpan time)
    {
        bool wasFinished = Current.IsFinished;
        SessionReply reply = await Change(SessionProtocol.Finished(Current, number, time));
        if (reply.IsFinished && !wasFinished)
            _meter.Finished(reply.GrossJoules);
        return reply;
    }

    private StoredSession Current => _stored.RecordExists
        ? _stored.State
        : throw new KeyNotFoundException($"There is no session '{this.GetPrimaryKeyString()}': begin it first.");

    private async Task<SessionReply> Change(StoredSession next)
    {
        if (!ReferenceEquals(next, _stored.State))
            await Write(next);
        return SessionProtocol.Reply(next);
    }

    /// <summary>After a failure nobody knows what the store has: the grain goes, and the next call reads it anew.</summary>
    private async Task Write(StoredSession next)
    {
        StoredSession before = _stored.State;
        _stored.State = next;
        try
        {
            await _stored.WriteStateAsync();
        }
        catch (Exception failure)
        {
            _stored.State = before;
            DeactivateOnIdle();
            _meter.WriteFailed();
            Exception cause = failure.GetBaseException();
            // an inner exception may not cross silos
            throw new IOException($"The session was not stored: {cause.GetType().Name}: {cause.Message}");
        }
    }
}
