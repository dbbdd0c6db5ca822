using System.Diagnostics.Metrics;

namespace RetroWalk.Metrics.Orleans.Tests;

/// <summary>The grain in a silo, on a store that fails.</summary>
public sealed class WalkSessionTests : IDisposable
{
    private static readonly Walker Walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    private static readonly Walk Walk = new(Walker, null, [.. Enumerable.Range(0, 40).Select(i => new WalkEvent(
        TimeSpan.FromSeconds(i), i % 9 < 4
            ? WalkingDirection.Backward
            : WalkingDirection.Forward, 0.9 + (0.01 * i), 0.002 * i))]);

    private readonly MemoryStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_session_goes_on_in_another_silo_to_the_bit()
    {
        await using (TestSilo first = await TestSilo.Start(_store))
        {
            await first.Session("a").Begin(Walk.Start);
            await first.Session("a").Append(0, Walk.Block(0, 25));
        }

        await using TestSilo second = await TestSilo.Start(_store);
        Assert.Equal(25, (await second.Session("a").Begin(Walk.Start)).Next);
        Assert.Equal(25, (await second.Session("a").Append(30, Walk.Block(30, 10))).Next);
        Assert.Equal(40, (await second.Session("a").Append(20, Walk.Block(20, 20))).Next);
        SessionReply reply = await second.Session("a").Finish(40, TimeSpan.FromSeconds(41));
        Assert.True(reply.IsFinished);
        Assert.Equal(
            Walk.Recorder(40).Pause(TimeSpan.FromSeconds(41)).ToState().ToBytes(),
            (await second.Session("a").GetState()).Recorder);
        Assert.Equal(reply, await second.Session("a").Get());
    }

    [Theory]
    [InlineData(nameof(MemoryStore.Failure.BeforeWriting), 10)]
    [InlineData(nameof(MemoryStore.Failure.AfterWriting), 20)]
    public async Task A_failed_write_is_said_and_the_next_call_reads_what_the_store_has(string failure, long next)
    {
        await using TestSilo silo = await TestSilo.Start(_store);
        await silo.Session("a").Begin(Walk.Start);
        await silo.Session("a").Append(0, Walk.Block(0, 10));
        _store.Next = Enum.Parse<MemoryStore.Failure>(failure);
        IOException exception = await Assert.ThrowsAsync<IOException>(() => silo.Session("a").Append(10, Walk.Block(10, 10)));
        Assert.Equal("The session was not stored: TimeoutException: The store is away.", exception.Message);
        Assert.Equal(next, (await silo.Session("a").Get()).Next);
        Assert.Equal(40, (await silo.Session("a").Append(next, Walk.Block((int)next, 40 - (int)next))).Next);
        Assert.Equal(Walk.Recorder(40).ToState().ToBytes(), (await silo.Session("a").GetState()).Recorder);
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_fails_the_call_alone()
    {
        await using TestSilo silo = await TestSilo.Start(_store);
        _store.Next = MemoryStore.Failure.Reading;
        await Assert.ThrowsAnyAsync<Exception>(() => silo.Session("a").Begin(Walk.Start));
        _store.Next = MemoryStore.Failure.None;
        Assert.Equal(0, (await silo.Session("a").Begin(Walk.Start)).Next);
    }

    [Fact]
    public async Task Refusals_cross_the_silo_with_their_words_and_change_nothing()
    {
        await using TestSilo silo = await TestSilo.Start(_store);
        IWalkSession session = silo.Session("a");
        KeyNotFoundException unknown = await Assert.ThrowsAsync<KeyNotFoundException>(() => session.Append(0, Walk.Block(0, 1)));
        Assert.Equal("There is no session 'a': begin it first.", unknown.Message);
        await session.Begin(Walk.Start);
        await session.Append(0, Walk.Block(0, 10));
        byte[] stored = _store.Sessions.Single().Value;
        ArgumentException early = await Assert.ThrowsAnyAsync<ArgumentException>(() => session.Append(10, Walk.Block(3, 2)));
        Assert.Contains("it must not be before the last sample, 00:00:09", early.Message, StringComparison.Ordinal);
        InvalidOperationException other = await Assert.ThrowsAsync<InvalidOperationException>(
            () => session.Begin(SessionStart.For(new Walker(BodyMass.FromKilograms(71), RestingRate.StandardMet))));
        Assert.Contains("not of 71 kg", other.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => session.Pause(-1, TimeSpan.Zero));
        Assert.Same(stored, _store.Sessions.Single().Value);
        Assert.Equal(10, (await session.Get()).Next);
    }

    [Fact]
    public async Task Meter_counts_appends_samples_joules_and_failures()
    {
        Dictionary<string, double> sums = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = static (instrument, self) =>
        {
            if (instrument.Meter.Name == WalkSessionMeter.Name)
                self.EnableMeasurementEvents(instrument);
        };
        void Count(Instrument instrument, double value)
        {
            lock (sums)
                sums[instrument.Name] = sums.GetValueOrDefault(instrument.Name) + value;
        }

        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Count(instrument, value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Count(instrument, value));
        listener.Start();
        SessionReply end;
        await using (TestSilo silo = await TestSilo.Start(_store))
        {
            IWalkSession session = silo.Session("counted");
            await session.Begin(Walk.Start);
            await session.Append(0, Walk.Block(0, 10));
            await session.Append(0, Walk.Block(0, 10));
            _store.Next = MemoryStore.Failure.BeforeWriting;
            await Assert.ThrowsAsync<IOException>(() => session.Append(10, Walk.Block(10, 5)));
            end = await session.Finish(10, TimeSpan.FromSeconds(60));
            await session.Finish(10, TimeSpan.FromSeconds(60));
        }

        Assert.Equal(
            [("retrowalk.appends", 2), ("retrowalk.failures", 1), ("retrowalk.joules", end.GrossJoules), ("retrowalk.samples", 10),
                ("retrowalk.sessions.active", 0)],
            sums.Select(sum => (sum.Key, sum.Value)).Order());
    }
}
