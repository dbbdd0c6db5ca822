namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>Takes away altitudes that contradict their neighbours.</summary>
internal static class AltitudeChecks
{
    private const double ZeroBeforeFixMeters = 5;

    /// <summary>Clears altitudes of exactly zero before the first real one, and dropouts: a leap away and, within three minutes,
    /// back.</summary>
    /// <param name="window">The points.</param>
    /// <param name="way">Way up to each point [m].</param>
    /// <param name="first">First point of the piece.</param>
    /// <param name="end">The point after its last.</param>
    /// <param name="isComplete">Whether the piece ends here; otherwise a leap may still be seen to be a dropout.</param>
    /// <param name="isDoubtful">Set to true for altitudes after such a leap.</param>
    /// <param name="account">Where it is noted.</param>
    public static void Clear(
        PointWindow window, double[] way, int first, int end, bool isComplete, bool[] isDoubtful, RecordingAccount account)
    {
        isDoubtful.AsSpan(first..end).Clear();
        int last = -1;
        for (int at = first; at < end; at++)
        {
            if (double.IsNaN(window.Altitude[at]))
                continue;
            if (last < 0)
            {
                last = at;
                continue;
            }

            if (IsLeap(window, way, last, at))
            {
                if (window.Altitude[last] == 0 && window.Edges[first] != Edge.Joined && IsAllZero(window, first, at))
                {
                    Drop(window, first, at, FindingKind.AltitudesZeroBeforeFix, account);
                }
                else if (Return(window, way, last, at, end) is int back and > 0)
                {
                    Drop(window, at, back, FindingKind.AltitudesRejected, account);
                    at = back - 1;
                    continue;
                }
                else if (!isComplete && window.Time[end - 1] - window.Time[last] <= Tuning.LongestDropoutSeconds)
                {
                    isDoubtful.AsSpan(at..end).Fill(true);
                    return;
                }
            }

            last = at;
        }
    }

    // A return to the level that was left, rather than to one that a steep way might have led to.
    private static int Return(PointWindow window, double[] way, int from, int at, int end)
    {
        int level = Return(window, way, from, at, end, Tuning.DropoutMeters);
        return level > 0 ? level : Return(window, way, from, at, end, double.PositiveInfinity);
    }

    private static int Return(PointWindow window, double[] way, int from, int at, int end, double highest)
    {
        int before = at;
        int limit = Math.Min(end, at + Tuning.LongestSearchPoints);
        for (int back = at + 1; back < limit && window.Time[back] - window.Time[from] <= Tuning.LongestDropoutSeconds; back++)
        {
            if (double.IsNaN(window.Altitude[back]))
                continue;
            if (IsLeap(window, way, before, back) && !IsLeap(window, way, from, back)
                && Math.Abs(window.Altitude[back] - window.Altitude[from]) <= highest)
                return back;
            before = back;
        }

        return -1;
    }

    private static bool IsLeap(PointWindow window, double[] way, int from, int to)
    {
        double meters = way[to] - way[from];
        bool isZero = (window.Altitude[from] == 0) != (window.Altitude[to] == 0);
        double allowed = isZero ? ZeroBeforeFixMeters : Tuning.DropoutMeters;
        if (!double.IsNaN(meters))
            allowed += Tuning.DropoutSlope * meters;
        return Math.Abs(window.Altitude[to] - window.Altitude[from]) > allowed;
    }

    private static bool IsAllZero(PointWindow window, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (!double.IsNaN(window.Altitude[at]) && window.Altitude[at] != 0)
                return false;
        }

        return true;
    }

    private static void Drop(PointWindow window, int first, int end, FindingKind kind, RecordingAccount account)
    {
        for (int at = first; at < end; at++)
        {
            if (double.IsNaN(window.Altitude[at]))
                continue;
            double seconds = at > 0 && window.Edges[at] == Edge.Joined ? window.Time[at] - window.Time[at - 1] : 0;
            account.Add(kind, window.Number[at], window.Time[at], seconds);
            window.Altitude[at] = double.NaN;
        }
    }
}
