namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>Holds short excesses at the limits of the model: noise must not take time away, but a run stays a run.</summary>
internal static class Excess
{
    /// <summary>Whether a run of steps beyond a limit is short and small enough to be noise.</summary>
    public static bool IsNoise(double seconds, double mean, double limit) =>
        seconds < Tuning.LongestExcessSeconds && Math.Abs(mean) <= Tuning.ExcessTimesLimit * Math.Abs(limit);

    /// <summary>Replaces values of steps first to last that are shortly beyond a limit by the limit.</summary>
    /// <param name="time">Times of the points; a step leads to its point [s].</param>
    /// <param name="values">Values of the steps.</param>
    /// <param name="isHeld">Steps that were held.</param>
    /// <param name="first">First step.</param>
    /// <param name="last">Last step.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="sign">1 for a highest value, -1 for a lowest.</param>
    public static void Hold(double[] time, double[] values, bool[] isHeld, int first, int last, double limit, int sign)
    {
        for (int at = first; at <= last; at++)
        {
            int begin = at;
            double sum = 0;
            while (at <= last && sign * values[at] > sign * limit)
            {
                sum += values[at] * (time[at] - time[at - 1]);
                at++;
            }

            if (at == begin)
                continue;
            double seconds = time[at - 1] - time[begin - 1];
            if (!IsNoise(seconds, sum / seconds, limit))
                continue;
            values.AsSpan(begin..at).Fill(limit);
            isHeld.AsSpan(begin..at).Fill(true);
        }
    }
}
