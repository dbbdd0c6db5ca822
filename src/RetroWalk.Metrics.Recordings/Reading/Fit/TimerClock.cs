using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>When the device's timer stood still, by its events. Records may go on meanwhile, and may be rarer than
/// pauses.</summary>
internal sealed class TimerClock(ReadingState state)
{
    private readonly Queue<(long Start, long End)> _pauses = []; // those that no record is later than, in order
    private long _lastEnd; // of these
    private long? _stopped;
    private long? _record; // time of the last one

    /// <summary>Begins another file: a stop that no start follows is where the one before ended.</summary>
    public void Reset()
    {
        _pauses.Clear();
        _stopped = _record = null;
    }

    public void Stop(long ticks) => _stopped ??= ticks;

    public void Start(long ticks)
    {
        if (_stopped is not long stopped)
            return;
        if (ticks > stopped)
        {
            ReadingState.Keep(state.Pauses, (stopped, ticks));
            // One that begins within another adds nothing. Kept, a single wrong end would hold all later pauses in the queue.
            if (_pauses.Count == 0 || (stopped >= _lastEnd && _pauses.Count < ReadingState.MostEntries))
            {
                _pauses.Enqueue((stopped, ticks));
                _lastEnd = ticks;
            }
        }

        _stopped = null;
    }

    /// <summary>The time in which it stood between the record before and one at this time; null if it ran throughout. Several
    /// pauses are given as one, from the start of the first.</summary>
    public (long Start, long End)? PauseBefore(long ticks)
    {
        long before = _record ?? ticks;
        _record = ticks;
        long first = ticks;
        long length = 0;
        foreach ((long start, long end) in _pauses)
        {
            if (start >= ticks)
                break;
            Add(start, end);
        }

        while (_pauses.TryPeek(out (long Start, long End) pause) && pause.End <= ticks)
            _pauses.Dequeue();
        if (_stopped is long stopped)
            Add(stopped, ticks);
        return length > 0 ? (first, Math.Min(first + length, ticks)) : null;

        void Add(long start, long end)
        {
            start = Math.Max(start, before);
            end = Math.Min(end, ticks);
            if (start >= end)
                return;
            first = Math.Min(first, start);
            length += end - start;
        }
    }
}
