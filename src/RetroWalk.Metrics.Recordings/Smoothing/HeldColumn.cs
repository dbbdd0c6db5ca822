namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>A column of measured values whose short gaps are filled: between two that are less than half a minute apart, the
/// first holds. A table of several sensors has a row whenever one of them says something.</summary>
internal sealed class HeldColumn(int capacity)
{
    /// <summary>The values, measured and held; NaN where neither is known.</summary>
    public double[] Values { get; } = new double[capacity];

    /// <summary>Fills the gaps of points first to end.</summary>
    /// <returns>How many points have a value then.</returns>
    public int Fill(double[] time, double[] measured, int first, int end)
    {
        measured.AsSpan(first..end).CopyTo(Values.AsSpan(first));
        int count = 0;
        int last = -1;
        for (int at = first; at < end; at++)
        {
            if (double.IsNaN(measured[at]))
                continue;
            bool isHeld = last >= 0 && time[at] - time[last] < Tuning.HeldValueSeconds;
            if (isHeld)
                Values.AsSpan((last + 1)..at).Fill(measured[last]);
            count += isHeld ? at - last : 1;
            last = at;
        }

        return count;
    }
}
