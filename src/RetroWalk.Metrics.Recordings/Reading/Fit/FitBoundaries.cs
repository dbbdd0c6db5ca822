using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>Where laps and sessions begin, for a file that writes them all before or all behind its records.</summary>
/// <remarks>Most devices write a lap when it ends, and its place in the file says which records are its own. Some write all of
/// them at one end, and only their start times tell.</remarks>
internal sealed class FitBoundaries
{
    private readonly long[] _laps;
    private readonly long[] _sessions;
    private int _session;

    private FitBoundaries(IEnumerable<DeviceEntry> laps, IEnumerable<DeviceEntry> sessions)
    {
        _laps = [.. Starts(laps)];
        _sessions = [.. Starts(sessions)];
    }

    /// <summary>Those of the laps and sessions that were read before the first record; null where there are none.</summary>
    public static FitBoundaries? Before(ReadingState state) =>
        state.Laps.Count > 0 ? new(state.Laps, state.Activities) : null;

    /// <summary>Those behind the last record; null where there are none, or some stand between records.</summary>
    /// <param name="stream">The file, which is read to its end.</param>
    public static FitBoundaries? Behind(Stream stream)
    {
        ReadingState state = new(new RecordingAccount());
        FitMessages messages = new(stream, state) { SkipsRecords = true };
        bool hasRecords = false;
        while (messages.Next())
        {
            if (messages.Message == FitProfile.RecordMessage)
            {
                hasRecords = true;
                if (state.Laps.Count + state.Activities.Count > 0)
                    return null;
            }
            else if (messages.Message == FitProfile.LapMessage)
            {
                ReadingState.Keep(state.Laps, FitTotals.Read(messages));
            }
            else if (messages.Message == FitProfile.SessionMessage)
            {
                ReadingState.Keep(state.Activities, FitTotals.Read(messages));
            }
        }

        return hasRecords && AreWorthKnowing(state) ? new(state.Laps, state.Activities) : null;
    }

    /// <summary>Whether there is more than one lap in one session.</summary>
    public static bool AreWorthKnowing(ReadingState state) => state.Laps.Count + state.Activities.Count > 2;

    /// <summary>Number of the lap at a time, from 0.</summary>
    public int LapAt(long ticks)
    {
        int later = Array.FindIndex(_laps, start => start > ticks);
        return Math.Max((later < 0 ? _laps.Length : later) - 1, 0);
    }

    /// <summary>Whether a session began since the last time that was asked for; the first one begins with the file.</summary>
    public bool BeginsSession(long ticks)
    {
        int before = _session;
        while (_session + 1 < _sessions.Length && _sessions[_session + 1] <= ticks)
            _session++;
        return _session > before;
    }

    private static IEnumerable<long> Starts(IEnumerable<DeviceEntry> entries) =>
        entries.Select(entry => entry.StartTicks).OfType<long>().Order();
}
