using RetroWalk.Metrics;

namespace RetroWalk.Samples.WalkLoad;

/// <summary>One session of the load: the same walk in every run, and what a local recorder makes of it.</summary>
internal sealed class LoadWalk
{
    private const int TwiceOneIn = 7;

    private readonly double[] _seconds;
    private readonly WalkingDirection[] _directions;
    private readonly double?[] _speeds;
    private readonly double?[] _grades;
    private readonly int _blocks;
    private readonly int _samples;
    private readonly double _kilograms;

    internal LoadWalk(int session, int blocks, int samples)
    {
        Random random = new(session);
        (_blocks, _samples) = (blocks, samples);
        _kilograms = 50 + (session % 50);
        Id = $"walk-{session}";
        int count = blocks * samples;
        _seconds = [.. Enumerable.Range(0, count).Select(i => i * 0.5)]; // exact in binary, so both sides have the same time
        _directions = [.. Enumerable.Range(0, count).Select(i => i / 90 % 2 == 0 ? WalkingDirection.Forward : WalkingDirection.Backward)];
        _speeds = [.. Enumerable.Range(0, count).Select(i => random.Next(200) == 0 ? (double?)null : 0.4 + (1.3 * random.NextDouble()))];
        _grades = [.. Enumerable.Range(0, count).Select(i => (double?)(0.3 * random.NextDouble()) - 0.1)];
    }

    internal string Id { get; }

    private int Count => _blocks * _samples;

    private double End => Count * 0.5;

    internal async Task<Reply> Through(Client client, Action blockDone)
    {
        await client.Begin(Id, _kilograms);
        for (long next = 0; next < Count;)
        {
            long before = next;
            bool isTwice = (next / _samples) % TwiceOneIn == TwiceOneIn - 1;
            next = (await client.Append(Id, Block((int)next), isTwice)).Next;
            for (long block = before / _samples; block < next / _samples; block++)
                blockDone();
        }

        Reply reply;
        do
            reply = await client.Finish(Id, Count, End);
        while (!reply.IsFinished);
        return reply;
    }

    internal bool Agrees(Reply reply)
    {
        SessionRecorder recorder = SessionRecorder.For(new Walker(BodyMass.FromKilograms(_kilograms), RestingRate.StandardMet));
        for (int i = 0; i < Count; i++)
            recorder = recorder.Record(TimeSpan.FromSeconds(_seconds[i]), _directions[i], _speeds[i] ?? double.NaN, _grades[i] ?? double.NaN);
        WalkTotals both = recorder.Pause(TimeSpan.FromSeconds(End)).Totals.Both;
        return reply == new Reply(
            Count + 1, true, both.Gross.Joules, both.Resting.Joules, both.Active.Joules, both.DurationSeconds, both.Excluded.TotalSeconds);
    }

    private Block Block(int first)
    {
        Range range = first..Math.Min(first + _samples, Count);
        return new(first, _seconds[range], [.. _directions[range].Select(direction => $"{direction}")], _speeds[range], _grades[range]);
    }
}
