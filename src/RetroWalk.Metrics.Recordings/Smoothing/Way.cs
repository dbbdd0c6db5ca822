namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>The way that was covered up to each point of a piece, by the best that the recording says.</summary>
/// <remarks>An odometer first, by its ticks; then the speed that the device measured; then chords between smoothed
/// positions.</remarks>
internal sealed class Way(int capacity)
{
    private readonly PlaneSmoother _plane = new(capacity);
    private readonly Stops _stops = new(capacity);
    private readonly HeldColumn _speeds = new(capacity);
    private readonly HeldColumn _grades = new(capacity);
    private readonly bool[] _cuts = new bool[capacity];
    private readonly int[] _knots = new int[capacity];
    private bool _isStepsNoted;

    /// <summary>Way up to each point [m]; steps of it are NaN where nothing is known.</summary>
    public double[] Meters { get; } = new double[capacity];

    /// <summary>Whether the person stood on the step that leads to the point.</summary>
    public bool[] IsStanding { get; } = new bool[capacity];

    /// <summary>What the way of the step that leads to the point was taken from.</summary>
    public WaySource[] Source { get; } = new WaySource[capacity];

    /// <summary>Speed of a belt from each point on, held through short gaps [m/s].</summary>
    public double[] BeltSpeed => _speeds.Values;

    /// <summary>Grade of a belt from each point on, held through short gaps.</summary>
    public double[] BeltGrade => _grades.Values;

    /// <summary>Measures the piece from a point to the end.</summary>
    public void Measure(PointWindow window, int first, int end, bool isComplete, bool odometerMoved, RecordingAccount account)
    {
        IsStanding.AsSpan(first..end).Clear();
        Meters.AsSpan(first..end).Fill(double.NaN);
        int positions = CountOf(window.X, first, end);
        int odometers = CountOf(window.Odometer, first, end);
        int speeds = _speeds.Fill(window.Time, window.Speed, first, end);
        int grades = _grades.Fill(window.Time, window.Grade, first, end);
        int points = end - first;
        bool isBelt = speeds > 0 && positions == 0 && !(odometerMoved && odometers > 1);
        WaySource source = WaySource.None;
        if (isBelt || (2 * speeds >= points && 2 * grades >= points))
        {
            source = WaySource.Belt;
            HoldSpeeds(window, first, end);
        }
        else if (odometerMoved && odometers > 1 && 5 * odometers >= positions)
        {
            source = WaySource.Odometer;
            FollowOdometer(window, first, end, account);
            FindSlow(window, first, end);
        }
        else if (10 * CountOf(window.Speed, first, end) >= 9 * points && IsUseful(window, first, end))
        {
            source = WaySource.Speed;
            AddSpeeds(window, first, end);
            FindSlow(window, first, end);
        }
        else if (positions > 1)
        {
            source = WaySource.Positions;
            FollowPositions(window, first, end, isComplete, account);
        }
        else if (speeds > 0)
        {
            source = WaySource.Belt;
            HoldSpeeds(window, first, end);
        }

        Source.AsSpan(first..end).Fill(source);
    }

    private static int CountOf(double[] column, int first, int end)
    {
        int count = 0;
        for (int at = first; at < end; at++)
            count += double.IsNaN(column[at]) ? 0 : 1;
        return count;
    }

    private void HoldSpeeds(PointWindow window, int first, int end)
    {
        Meters[first] = 0;
        for (int at = first + 1; at < end; at++)
        {
            double speed = BeltSpeed[at - 1];
            IsStanding[at] = speed == 0;
            Meters[at] = Meters[at - 1] + (double.IsNaN(speed) ? 0 : speed) * (window.Time[at] - window.Time[at - 1]);
        }
    }

    // A speed that never changes from zero, or contradicts the positions, is no measurement.
    private static bool IsUseful(PointWindow window, int first, int end)
    {
        double bySpeed = 0;
        double byPositions = 0;
        int last = -1;
        for (int at = first; at < end; at++)
        {
            if (at > first && !double.IsNaN(window.Speed[at]))
                bySpeed += window.Speed[at] * (window.Time[at] - window.Time[at - 1]);
            if (double.IsNaN(window.X[at]))
                continue;
            if (last >= 0)
                byPositions += double.Hypot(window.X[at] - window.X[last], window.Y[at] - window.Y[last]);
            last = at;
        }

        return bySpeed > 0.3 * byPositions && bySpeed < 1.5 * byPositions + 10;
    }

    private void AddSpeeds(PointWindow window, int first, int end)
    {
        Meters[first] = 0;
        int last = -1;
        for (int at = first; at < end; at++)
        {
            if (double.IsNaN(window.Speed[at]))
                continue;
            if (last < 0)
                Meters[at] = 0;
            else
                Meters[at] = Meters[last] + (window.Speed[at] + window.Speed[last]) / 2 * (window.Time[at] - window.Time[last]);
            last = at;
        }

        Interpolate(window, first, end);
    }

    private void FollowOdometer(PointWindow window, int first, int end, RecordingAccount account)
    {
        int count = 0;
        int last = -1;
        for (int at = first; at < end; at++)
        {
            if (double.IsNaN(window.Odometer[at]))
                continue;
            if (count == 0 || window.Odometer[at] > window.Odometer[_knots[count - 1]])
                _knots[count++] = at;
            last = at;
        }

        double origin = window.Odometer[_knots[0]];
        double steps = window.Odometer[_knots[count - 1]] - origin;
        if (!_isStepsNoted && (end - first) > 3 * count && steps > Tuning.CoarseStepMeters * (count - 1))
        {
            account.Add(FindingKind.OdometerInSteps, window.Number[first], window.Time[first]);
            _isStepsNoted = true;
        }

        for (int k = 0; k < count; k++)
            Meters[_knots[k]] = window.Odometer[_knots[k]] - origin;
        int knot = _knots[count - 1];
        if (last > knot)
            Meters[last] = Meters[knot] + Tail(window, count, last);
        Interpolate(window, first, end);
    }

    // After its last tick the odometer may stand because the person does, or because the next tick is not due yet.
    private double Tail(PointWindow window, int count, int last)
    {
        if (count < 3)
            return 0;
        int knot = _knots[count - 1];
        int before = _knots[count - 2];
        double step = Meters[knot] - Meters[before];
        double seconds = window.Time[knot] - window.Time[before];
        double rest = window.Time[last] - window.Time[knot];
        return rest < 1.5 * seconds ? Math.Min(step, step * rest / seconds) : 0;
    }

    private void FollowPositions(PointWindow window, int first, int end, bool isComplete, RecordingAccount account)
    {
        Jumps.Clear(window, first, end, isComplete, _cuts, account);
        int from = first;
        for (int at = first + 1; at <= end; at++)
        {
            if (at < end && !_cuts[at])
                continue;
            _plane.Smooth(window, from, at);
            _stops.Find(window, _plane, from, at, IsStanding);
            from = at;
        }

        int last = -1;
        double usual = 0;
        for (int at = first; at < end; at++)
        {
            if (double.IsNaN(window.X[at]))
                continue;
            if (last < 0)
            {
                Meters[at] = 0;
            }
            else
            {
                double seconds = window.Time[at] - window.Time[last];
                double step = double.Hypot(_plane.X[at] - _plane.X[last], _plane.Y[at] - _plane.Y[last]);
                if (_cuts[at])
                    step = usual * seconds;
                else
                    usual = step / seconds;
                Meters[at] = Meters[last] + (IsStanding[at] ? 0 : step);
            }

            last = at;
        }

        Interpolate(window, first, end);
    }

    // Points without a value of their own lie on the line between their neighbours; at the ends the speed goes on for a minute.
    private void Interpolate(PointWindow window, int first, int end)
    {
        int last = -1;
        for (int at = first; at < end; at++)
        {
            if (double.IsNaN(Meters[at]))
                continue;
            if (last >= 0)
            {
                double speed = (Meters[at] - Meters[last]) / (window.Time[at] - window.Time[last]);
                for (int between = last + 1; between < at; between++)
                    Meters[between] = Meters[last] + speed * (window.Time[between] - window.Time[last]);
            }

            last = at;
        }

        if (last < 0)
            return;
        int begin = first;
        while (double.IsNaN(Meters[begin]))
            begin++;
        if (begin == last)
            return;
        double beginSpeed = SpeedAround(window, begin, 1, last);
        double endSpeed = SpeedAround(window, last, -1, begin);
        for (int at = begin - 1; at >= first && window.Time[begin] - window.Time[at] <= Tuning.ExtrapolatedSeconds; at--)
            Meters[at] = Meters[begin] - beginSpeed * (window.Time[begin] - window.Time[at]);
        for (int at = last + 1; at < end && window.Time[at] - window.Time[last] <= Tuning.ExtrapolatedSeconds; at++)
            Meters[at] = Meters[last] + endSpeed * (window.Time[at] - window.Time[last]);
    }

    private double SpeedAround(PointWindow window, int from, int step, int limit)
    {
        int to = from;
        while (to != limit && Math.Abs(window.Time[to] - window.Time[from]) < 2 * Tuning.MeanSeconds)
            to += step;
        return (Meters[to] - Meters[from]) / (window.Time[to] - window.Time[from]);
    }

    // Who covers next to nothing for a quarter of a minute stands.
    private void FindSlow(PointWindow window, int first, int end)
    {
        int from = first;
        for (int at = first + 1; at <= end; at++)
        {
            double slow = at < end ? Tuning.OdometerStopMetersPerSecond * (window.Time[at] - window.Time[at - 1]) : 0;
            if (at < end && Meters[at] - Meters[at - 1] < slow)
                continue;
            if (window.Time[at - 1] - window.Time[from] >= Tuning.ShortestStopSeconds)
                IsStanding.AsSpan(from + 1, at - 1 - from).Fill(true);
            from = at;
        }
    }
}
