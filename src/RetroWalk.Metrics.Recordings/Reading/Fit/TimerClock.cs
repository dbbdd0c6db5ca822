using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>When the device's timer stood still, by its events. Records may go on meanwhile.</summary>
internal sealed class TimerClock(ReadingState state)
{
    private long? _stopped;
    private long? _pauseEnd;

    /// <summary>Forgets a stop that no start follows: the recording ended there.</summary>
    public void Reset() => _stopped = _pauseEnd = null;

    public void Stop(long ticks) => _stopped ??= ticks;

    public void Start(long ticks)
    {
        if (_stopped is not long stopped)
            return;
        if (ticks > stopped)
        {
            ReadingState.Keep(state.Pauses, (stopped, ticks));
            _pauseEnd = ticks;
        }

        _stopped = null;
    }

    /// <summary>Whether it stood for part of the time between the record before and one at this time.</summary>
    public bool StoodBefore(long ticks)
    {
        if (ticks > _stopped)
            return true;
        bool stood = _pauseEnd is not null;
        _pauseEnd = null;
        return stood;
    }
}
