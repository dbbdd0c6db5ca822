namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>Finds standing by displacement: over 16 s to 4 min the person stays within a radius of the middle, ends no further
/// than that from where they began, and is slow most of the time. Nearness alone is not enough: small circles are
/// walked.</summary>
internal sealed class Stops(int capacity)
{
    private static readonly double[] Lengths = [Tuning.ShortestStopSeconds, 30, 60, 120, 240]; // s

    private readonly double[] _sumX = new double[capacity + 1];
    private readonly double[] _sumY = new double[capacity + 1];
    private readonly double[] _slow = new double[capacity + 1];
    private readonly int[] _points = new int[capacity];

    /// <summary>Marks the steps of a piece in which the person stood, by smoothed positions.</summary>
    public void Find(PointWindow window, PlaneSmoother plane, int first, int end, bool[] isStanding)
    {
        int count = 0;
        double[] x = plane.X;
        double[] y = plane.Y;
        double[] time = window.Time;
        for (int at = first; at < end; at++)
        {
            if (double.IsNaN(window.X[at]))
                continue;
            _points[count] = at;
            _sumX[count + 1] = _sumX[count] + x[at];
            _sumY[count + 1] = _sumY[count] + y[at];
            _slow[count + 1] = _slow[count];
            if (count > 0)
            {
                int before = _points[count - 1];
                double seconds = time[at] - time[before];
                if (double.Hypot(x[at] - x[before], y[at] - y[before]) < Tuning.StopMetersPerSecond * seconds)
                    _slow[count + 1] += seconds;
            }

            count++;
        }

        foreach (double length in Lengths)
        {
            double radius = Tuning.StopRadiusMeters + Tuning.StopRadiusMetersPerSecond * length;
            double nextStart = double.NegativeInfinity;
            int to = 0;
            for (int from = 0; from < count; from++)
            {
                double start = time[_points[from]];
                if (start < nextStart)
                    continue;
                nextStart = start + length / 8;
                while (to < count && time[_points[to]] < start + length)
                    to++;
                if (to == count)
                    break;
                double seconds = time[_points[to]] - start;
                if (2 * (_slow[to + 1] - _slow[from + 1]) < seconds || !IsWithin(from, to, radius, x, y))
                    continue;
                isStanding.AsSpan(_points[from] + 1, _points[to] - _points[from]).Fill(true);
            }
        }
    }

    private bool IsWithin(int from, int to, double radius, double[] x, double[] y)
    {
        if (double.Hypot(x[_points[to]] - x[_points[from]], y[_points[to]] - y[_points[from]]) > radius)
            return false;
        int count = to - from + 1;
        double centreX = (_sumX[to + 1] - _sumX[from]) / count;
        double centreY = (_sumY[to + 1] - _sumY[from]) / count;
        for (int k = from; k <= to; k++)
        {
            double east = x[_points[k]] - centreX;
            double north = y[_points[k]] - centreY;
            if (east * east + north * north > radius * radius)
                return false;
        }

        return true;
    }
}
