namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>Cleans the points of a window into one sample for each step between them.</summary>
internal sealed class WindowCleaner
{
    private const double SlowestWithGrade = 0.05; // m/s

    private readonly PointWindow _window;
    private readonly CleaningOptions _options;
    private readonly RecordingAccount _account;
    private readonly Way _way;
    private readonly AltitudeSmoother _altitude;
    private readonly MeanOverTime _mean;
    private readonly double[] _meters;
    private readonly double[] _heights;
    private readonly double[] _speeds;
    private readonly double[] _grades;
    private readonly bool[] _isExcess;
    private readonly bool[] _isDoubtful; // altitudes that may be a dropout, which what follows will tell
    private readonly Spell _standing;
    private readonly Spell _excess;
    private readonly Spell _pause;
    private readonly Spell _heldOver;
    private readonly Spell _unknown;
    private readonly OtherWay _otherSpeed;
    private readonly OtherWay _otherOdometer;

    public WindowCleaner(PointWindow window, CleaningOptions options, RecordingAccount account)
    {
        _window = window;
        _options = options;
        _account = account;
        int capacity = window.Capacity;
        _way = new(capacity);
        _altitude = new(capacity);
        _mean = new(capacity);
        _meters = new double[capacity];
        _heights = new double[capacity];
        _speeds = new double[capacity];
        _grades = new double[capacity];
        _isExcess = new bool[capacity];
        _isDoubtful = new bool[capacity];
        _standing = new(FindingKind.StandingFound, account);
        _excess = new(FindingKind.ExcessHeldAtLimit, account);
        _pause = new(FindingKind.PausesLeftOut, account);
        _heldOver = new(FindingKind.ValuesHeld, account);
        _unknown = new(FindingKind.SpeedsMissing, account);
        _otherSpeed = new("speeds", account);
        _otherOdometer = new("distances", account);
    }

    /// <summary>Cleans the whole window; what is noted concerns the steps from next to end.</summary>
    public void Clean(int next, int end, bool isComplete, PointIntake intake)
    {
        if (!intake.AltitudeSeen)
            _window.Altitude.AsSpan(0, _window.Count).Fill(double.NaN);
        for (int first = 0; first < _window.Count;)
        {
            int last = _window.EndOfPiece(first);
            _way.Measure(_window, first, last, isComplete || last < _window.Count, intake.OdometerMoved, _account);
            AltitudeChecks.Clear(_window, _way.Meters, first, last, isComplete || last < _window.Count, _isDoubtful, _account);
            first = last;
        }

        int keep = next;
        while (keep < end - 1 && _window.Time[end - 1] - _window.Time[keep] > Tuning.AltitudeOverlapSeconds)
            keep++;
        _altitude.Smooth(_window, _way.Meters, _isDoubtful, keep);
        _isExcess.AsSpan(0, _window.Count).Clear();
        for (int first = 0; first < _window.Count;)
        {
            int last = _window.EndOfPiece(first);
            CleanPiece(first, last);
            first = last;
        }

        for (int at = next; at < end; at++)
            Note(at);
        if (isComplete)
            CloseNotes();
    }

    /// <summary>The sample of the step that leads to a point.</summary>
    public CleanedSample SampleOf(int at)
    {
        double seconds = _window.Time[at] - _window.Time[at - 1];
        SampleKind kind = _window.Edges[at] switch
        {
            Edge.Gap => SampleKind.Gap,
            Edge.Pause => SampleKind.Pause,
            _ => _way.IsStanding[at] ? SampleKind.Standing : SampleKind.Moving,
        };
        bool isJoined = kind is SampleKind.Moving or SampleKind.Standing;
        return new()
        {
            Kind = kind,
            StartSeconds = _window.Time[at - 1],
            DurationSeconds = seconds,
            SpeedMetersPerSecond = isJoined ? _speeds[at] : double.NaN,
            GradeFraction = isJoined ? _grades[at] : double.NaN,
            Direction = _window.Direction[at - 1],
            Lap = _window.Lap[at - 1],
            AltitudeMeters = _altitude.Meters[at],
            RecordedAltitudeMeters = _window.Altitude[at],
            RecordedSpeedMetersPerSecond = isJoined ? RecordedSpeed(at, seconds) : double.NaN,
        };
    }

    private double RecordedSpeed(int at, double seconds) =>
        double.IsNaN(_window.X[at]) || double.IsNaN(_window.X[at - 1])
            ? (_way.Meters[at] - _way.Meters[at - 1]) / seconds
            : double.Hypot(_window.X[at] - _window.X[at - 1], _window.Y[at] - _window.Y[at - 1]) / seconds;

    private void CleanPiece(int first, int end)
    {
        for (int at = first + 1; at < end;)
        {
            int last = at;
            if (IsBelt(at))
            {
                HoldStep(at);
            }
            else if (_way.IsStanding[at])
            {
                _speeds[at] = 0;
                _grades[at] = 0;
            }
            else
            {
                while (last + 1 < end && IsWalked(last + 1) == IsWalked(at)
                    && !_way.IsStanding[last + 1] && !IsBelt(last + 1))
                    last++;
                if (IsWalked(at))
                    CleanStretch(at - 1, last);
                else
                    LeaveUnknown(at, last);
            }

            at = last + 1;
        }
    }

    private bool IsWalked(int at) => !double.IsNaN(_way.Meters[at]) && !double.IsNaN(_way.Meters[at - 1]);

    private void HoldStep(int at)
    {
        _speeds[at] = _way.BeltSpeed[at - 1];
        double seconds = _window.Time[at] - _window.Time[at - 1];
        double rise = (_altitude.Meters[at] - _altitude.Meters[at - 1]) / (_speeds[at] * seconds);
        double grade = _way.BeltGrade[at - 1];
        double unknown = _speeds[at] == 0 ? 0 : double.NaN;
        _grades[at] = !double.IsNaN(grade) ? grade : double.IsFinite(rise) ? rise : unknown;
    }

    private void LeaveUnknown(int first, int last)
    {
        _speeds.AsSpan(first..(last + 1)).Fill(double.NaN);
        _grades.AsSpan(first..(last + 1)).Fill(double.NaN);
    }

    private void CleanStretch(int first, int last)
    {
        _mean.Of(_window.Time, _way.Meters, _meters, first, last);
        _mean.Of(_window.Time, _altitude.Meters, _heights, first, last);
        for (int at = first + 1; at <= last; at++)
        {
            double meters = _meters[at] - _meters[at - 1];
            double height = _heights[at] - _heights[at - 1];
            double seconds = _window.Time[at] - _window.Time[at - 1];
            bool isOnMap = _way.Source[at] == WaySource.Positions;
            double along = isOnMap ? double.Hypot(meters, double.IsNaN(height) ? 0 : height) : meters;
            double across = isOnMap ? meters : Math.Sqrt(Math.Max(0, meters * meters - height * height));
            bool isMoving = meters > SlowestWithGrade * seconds;
            _speeds[at] = isMoving ? along / seconds : Math.Max(0, meters / seconds);
            _grades[at] = isMoving || double.IsNaN(height) ? height / across : 0;
            if (!double.IsNaN(_window.Grade[at - 1]))
                _grades[at] = _window.Grade[at - 1];
        }

        ModelDomain limits = _options.Limits;
        Excess.Hold(_window.Time, _speeds, _isExcess, first + 1, last, limits.HighestSpeed.MetersPerSecond, 1);
        Excess.Hold(_window.Time, _grades, _isExcess, first + 1, last, limits.HighestGrade.Fraction, 1);
        Excess.Hold(_window.Time, _grades, _isExcess, first + 1, last, limits.LowestGrade.Fraction, -1);
    }

    private void Note(int at)
    {
        Edge edge = _window.Edges[at];
        long number = _window.Number[at];
        double start = at > 0 ? _window.Time[at - 1] : double.NaN;
        double seconds = _window.Time[at] - start;
        _standing.See(edge == Edge.Joined && _way.IsStanding[at], number, start, seconds);
        _excess.See(edge == Edge.Joined && _isExcess[at], number, start, seconds);
        _pause.See(edge == Edge.Pause, number, start, seconds);
        bool isBelt = edge == Edge.Joined && IsBelt(at);
        _heldOver.See(isBelt && IsHeldOver(at), number, start, seconds);
        _unknown.See(isBelt && double.IsNaN(_speeds[at]), number, start, seconds);
        if (edge == Edge.Joined)
            CompareWays(at, number, start, seconds);
        if (edge is Edge.Joined or Edge.Gap)
            _account.RecordedSeconds += seconds;
        if (edge == Edge.Gap)
        {
            FindingKind kind = seconds > Tuning.ExtremeDateSeconds ? FindingKind.ExtremeDates : FindingKind.GapsLeftOut;
            _account.Add(kind, number, start, seconds);
        }
    }

    private void CompareWays(int at, long number, double start, double seconds)
    {
        WaySource source = _way.Source[at];
        double meters = _way.Meters[at] - _way.Meters[at - 1];
        if (source is WaySource.Odometer or WaySource.Positions)
            _otherSpeed.See(source, meters, (_window.Speed[at] + _window.Speed[at - 1]) / 2 * seconds, number, start);
        if (source is WaySource.Belt or WaySource.Speed)
            _otherOdometer.See(source, meters, _window.Odometer[at] - _window.Odometer[at - 1], number, start);
    }

    private bool IsBelt(int at) => _way.Source[at] == WaySource.Belt;

    // Whoever stands does so at any grade.
    private bool IsHeldOver(int at)
    {
        bool isSpeed = double.IsNaN(_window.Speed[at - 1]) && !double.IsNaN(_speeds[at]);
        bool isGrade = double.IsNaN(_window.Grade[at - 1]) && !double.IsNaN(_way.BeltGrade[at - 1]) && _speeds[at] > 0;
        return isSpeed || isGrade;
    }

    private void CloseNotes()
    {
        _standing.Close();
        _excess.Close();
        _pause.Close();
        _heldOver.Close();
        _unknown.Close();
        _otherSpeed.Close();
        _otherOdometer.Close();
    }
}
