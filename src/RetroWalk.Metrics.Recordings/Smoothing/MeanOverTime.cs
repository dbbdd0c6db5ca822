namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>The mean of a quantity over some seconds around each point of a stretch.</summary>
/// <remarks>
/// The quantity runs straight from point to point and is mirrored in the ends of the stretch, so that its total over the stretch
/// stays what it is. Points on a straight line stay on it. How a stretch is divided into points changes nothing.
/// </remarks>
internal sealed class MeanOverTime(int capacity)
{
    private readonly double[] _integral = new double[capacity];

    /// <summary>Replaces the values of points first to last by their means over the time around each.</summary>
    /// <param name="time">Times [s].</param>
    /// <param name="values">Values.</param>
    /// <param name="means">Where the means go; not the values.</param>
    /// <param name="first">First point of the stretch.</param>
    /// <param name="last">Its last point.</param>
    public void Of(double[] time, double[] values, double[] means, int first, int last)
    {
        double begin = time[first];
        double end = time[last];
        double half = Math.Min(Tuning.MeanSeconds, end - begin);
        double origin = values[first];
        _integral[first] = 0;
        for (int at = first + 1; at <= last; at++)
            _integral[at] = _integral[at - 1] + (time[at] - time[at - 1]) * ((values[at] + values[at - 1]) / 2 - origin);

        double total = values[last] - origin;
        int low = first;
        int high = first;
        int mirroredLow = first;
        int mirroredHigh = last;
        for (int at = first; at <= last; at++)
        {
            double from = time[at] - half;
            double to = time[at] + half;
            // Before the first point the integral of the mirrored values is even; after the last it is even plus a straight line.
            double lower = from >= begin ? Integral(from, ref low) : Integral(2 * begin - from, ref mirroredLow);
            double upper = to <= end ? Integral(to, ref high) : Integral(2 * end - to, ref mirroredHigh) + 2 * total * (to - end);
            means[at] = half > 0 ? origin + (upper - lower) / (2 * half) : values[at];
        }

        double Integral(double t, ref int at)
        {
            while (at > first && time[at] > t)
                at--;
            while (at < last - 1 && time[at + 1] <= t)
                at++;
            if (at == last)
                at = Math.Max(first, last - 1);
            double into = t - time[at];
            double slope = at < last ? (values[at + 1] - values[at]) / (time[at + 1] - time[at]) : 0;
            return _integral[at] + into * (values[at] - origin + into * slope / 2);
        }
    }
}
