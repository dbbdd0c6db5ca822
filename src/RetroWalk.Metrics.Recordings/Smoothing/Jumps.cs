namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>Takes away positions that nobody can have reached in the time.</summary>
/// <remarks>
/// A step is suspect when it is faster than 5 m/s and than three times the usual speed of the last ten seconds. If a later step
/// within a minute, suspect too, leads back to where a walker can be, the points between are a jump. At the edge of a piece
/// there is only one such step. A suspect step without return, faster than 12 m/s, is a shift of the whole track: it is cut, and
/// its way taken from the speed before it.
/// </remarks>
internal static class Jumps
{
    /// <summary>Clears the positions of jumps in a piece and marks the points at which the track was cut.</summary>
    /// <param name="window">The points.</param>
    /// <param name="first">First point of the piece.</param>
    /// <param name="end">The point after its last.</param>
    /// <param name="isComplete">Whether the piece ends here; otherwise points may follow, and its last steps are left for
    /// later.</param>
    /// <param name="cuts">Set to true for points to which a cut step leads.</param>
    /// <param name="account">Where jumps are noted.</param>
    public static void Clear(PointWindow window, int first, int end, bool isComplete, bool[] cuts, RecordingAccount account)
    {
        bool hasBegin = window.Edges[first] != Edge.Joined;
        double[] time = window.Time;
        double usual = double.NaN;
        int last = -1;
        int begin = -1;
        for (int at = first; at < end; at++)
        {
            cuts[at] = false;
            if (double.IsNaN(window.X[at]))
                continue;
            if (last < 0)
            {
                last = begin = at;
                continue;
            }

            double seconds = time[at] - time[last];
            double speed = Pace(window, last, at);
            if (IsSuspect(speed, usual) && (isComplete || time[end - 1] - time[at] >= Tuning.LongestJumpSeconds))
            {
                int back = Return(window, last, at, end, usual);
                if (back > 0)
                {
                    Drop(window, at, back, account, time[back] - time[last]);
                    at = back - 1;
                    continue;
                }

                int next = Following(window, at, end);
                bool isSlowAfter = next < 0 || !IsSuspect(Pace(window, at, next), usual);
                if (hasBegin && isSlowAfter && time[at] - time[begin] <= Tuning.UsualSpeedSeconds && next >= 0)
                {
                    Drop(window, begin, at, account, time[at] - time[begin]);
                    last = begin = at;
                    usual = double.NaN;
                    continue;
                }

                if (isSlowAfter && isComplete && time[end - 1] - time[at] <= Tuning.UsualSpeedSeconds)
                {
                    Drop(window, at, end, account, time[end - 1] - time[last]);
                    break;
                }

                if (isSlowAfter && speed > Tuning.CutMetersPerSecond)
                {
                    cuts[at] = true;
                    last = at;
                    continue;
                }
            }

            double weight = 1 - Math.Exp(-seconds / Tuning.UsualSpeedSeconds);
            usual = double.IsNaN(usual) ? speed : usual + weight * (speed - usual);
            last = at;
        }
    }

    private static bool IsSuspect(double speed, double usual) =>
        speed > Tuning.JumpMetersPerSecond && !(speed < Tuning.JumpTimesUsual * usual);

    private static int Return(PointWindow window, int from, int at, int end, double usual)
    {
        double plausible = Tuning.PlausibleMetersPerSecond;
        if (!double.IsNaN(usual))
            plausible = Math.Max(plausible, Tuning.PlausibleTimesUsual * usual);
        int before = at;
        int limit = Math.Min(end, at + Tuning.LongestSearchPoints);
        for (int back = at + 1; back < limit && window.Time[back] - window.Time[from] <= Tuning.LongestJumpSeconds; back++)
        {
            if (double.IsNaN(window.X[back]))
                continue;
            if (IsSuspect(Pace(window, before, back), usual) && Pace(window, from, back) <= plausible)
                return back;
            before = back;
        }

        return -1;
    }

    private static int Following(PointWindow window, int at, int end)
    {
        for (int next = at + 1; next < end; next++)
        {
            if (!double.IsNaN(window.X[next]))
                return next;
        }

        return -1;
    }

    private static void Drop(PointWindow window, int first, int end, RecordingAccount account, double seconds)
    {
        account.Add(FindingKind.JumpsCut, window.Number[first], window.Time[first], seconds);
        window.X.AsSpan(first..end).Fill(double.NaN);
        window.Y.AsSpan(first..end).Fill(double.NaN);
    }

    private static double Pace(PointWindow window, int from, int to) =>
        double.Hypot(window.X[to] - window.X[from], window.Y[to] - window.Y[from]) / (window.Time[to] - window.Time[from]);
}
