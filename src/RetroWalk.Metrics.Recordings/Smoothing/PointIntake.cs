using System.Globalization;

namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>Takes points into the window: sorts out their times, makes metres of positions and one count of the
/// odometer.</summary>
internal sealed class PointIntake(PointWindow window, CleaningOptions options, RecordingAccount account)
{
    private const double EarthRadiusMeters = 6_371_008.8;
    private const double Radians = Math.PI / 180;

    // What no recording can hold counts as missing: 3,000 years, a quarter of the way to the moon, the height of an airliner.
    private const double LatestSeconds = 1e11;
    private const double LongestMeters = 1e8;
    private const double HighestMeters = 2e4;
    private const double FastestMetersPerSecond = 1e3;

    private readonly double _longestGap = options.LongestGap.TotalSeconds;
    private readonly Missing _positions = new(FindingKind.PointsWithoutPosition, account);
    private readonly Missing _altitudes = new(FindingKind.AltitudesInterpolated, account);
    private long _number;
    private double _time = double.NaN; // of the last point that was taken
    private double _latest = double.NegativeInfinity;
    private double _late = double.NaN;
    private int _lateRun;
    private double _latitude = double.NaN;
    private double _longitude;
    private double _x;
    private double _y;
    private double _odometer;
    private double _shown = double.NaN; // by the device
    private double _tickTime; // when it last moved
    private double _tickSpeed = double.PositiveInfinity; // before, from tick to tick; not known at first
    private PointBreak _break = PointBreak.Track;
    private RecordedPause? _pause;
    private bool _hasTime; // the track lasts longer than a moment
    private double _wayInNoTime;
    private bool _hasWay; // something says whether the person moved

    /// <summary>Whether an odometer of this recording ever moved.</summary>
    public bool OdometerMoved { get; private set; }

    /// <summary>Whether an altitude other than zero was ever seen.</summary>
    public bool AltitudeSeen { get; private set; }

    /// <summary>Ends the recording, and begins another.</summary>
    public void Complete()
    {
        EndTrack();
        if (_number > 0 && !_hasWay)
            account.Add(FindingKind.NoWay, 1, _latest);
        _time = double.NaN;
        _break = PointBreak.Track;
    }

    private void EndTrack()
    {
        if (_wayInNoTime > 0 && !_hasTime)
        {
            string meters = string.Create(CultureInfo.InvariantCulture, $"{_wayInNoTime:F0} m");
            account.Add(FindingKind.WayWithoutTime, _number, _time, detail: meters);
        }

        _wayInNoTime = 0;
        _hasTime = false;
        _positions.Restart();
        _altitudes.Restart();
    }

    /// <summary>Takes a point; false where it adds none to the window.</summary>
    public bool Take(in RecordedPoint point)
    {
        _number++;
        if (point.Break != PointBreak.None && point.Break >= _break)
            (_break, _pause) = (point.Break, point.Pause);
        if (!(Math.Abs(point.Seconds) <= LatestSeconds))
        {
            account.Add(FindingKind.PointsWithoutTime, _number, _time);
            return false;
        }

        double seconds = point.Seconds - _time;
        RecordedPause pause = PauseBefore(point.Seconds);
        Edge edge = EdgeAfter(seconds, pause.EndSeconds - pause.StartSeconds);
        if (edge == Edge.Joined && seconds < 0 && !IsOtherClock(point.Seconds))
        {
            account.Add(FindingKind.TimesOutOfOrder, _number, point.Seconds);
            return false;
        }

        if (edge == Edge.Joined && seconds < 0)
            edge = Edge.Start;
        if (edge == Edge.Start && point.Seconds < _latest)
            account.Add(FindingKind.TracksOutOfOrder, _number, point.Seconds);
        _lateRun = 0;
        bool isSame = edge != Edge.Start && seconds == 0;
        int before = window.Count - 1;
        if (edge == Edge.Pause)
            PauseEnds.Append(window, pause, _time, point.Seconds);
        int at = isSame ? before : window.Append();
        if (isSame)
            account.Add(FindingKind.DuplicateTimes, _number, point.Seconds);
        if (edge == Edge.Start)
            EndTrack();
        _hasTime |= !isSame && edge != Edge.Start;
        double usual = _tickSpeed;
        Fill(at, point, isSame, edge, pause.EndSeconds - pause.StartSeconds);
        if (edge == Edge.Pause)
            PauseEnds.Fill(window, before, at, pause, _longestGap, FastestOdometer(usual));
        _time = point.Seconds;
        _latest = Math.Max(_latest, _time);
        _break = PointBreak.None;
        return !isSame;
    }

    // The part of the time up to a point in which the device did not record; of no length where there is none.
    private RecordedPause PauseBefore(double time)
    {
        bool isOff = _break == PointBreak.Segment && time - _time > Tuning.JoinedBreakSeconds;
        if (!(time > _time) || (_break != PointBreak.Pause && !isOff))
            return default;
        if (isOff || _pause is not RecordedPause pause)
            return new(_time, time);
        double start = pause.StartSeconds > _time ? Math.Min(pause.StartSeconds, time) : _time;
        return new(start, pause.EndSeconds < time ? Math.Max(start, pause.EndSeconds) : time);
    }

    private Edge EdgeAfter(double seconds, double paused)
    {
        if (double.IsNaN(_time) || _break == PointBreak.Track || (_break != PointBreak.None && seconds < 0))
            return Edge.Start;
        if (paused > 0)
            return Edge.Pause;
        return seconds > _longestGap ? Edge.Gap : Edge.Joined;
    }

    // One packet may come late. Several in order, all early, are a clock that was set back.
    private bool IsOtherClock(double time)
    {
        _lateRun = time > _late ? _lateRun + 1 : 1;
        _late = time;
        return _lateRun > Tuning.LatePointsOfAnotherClock;
    }

    private void Fill(int at, in RecordedPoint point, bool isSame, Edge edge, double paused)
    {
        if (!isSame)
        {
            window.X[at] = window.Y[at] = window.Altitude[at] = double.NaN;
            window.Odometer[at] = window.Speed[at] = window.Grade[at] = double.NaN;
            window.Time[at] = point.Seconds;
            window.Number[at] = _number;
            window.Edges[at] = edge;
        }

        window.Lap[at] = point.Lap;
        window.Direction[at] = point.Direction;
        TakePosition(at, point, isSame);
        TakeOdometer(at, point, edge, paused);
        bool hasAltitude = Math.Abs(point.AltitudeMeters) <= HighestMeters;
        if (hasAltitude || !isSame) // else the point that it joins says where it was
            _altitudes.See(hasAltitude, _number, point.Seconds);
        if (hasAltitude)
        {
            window.Altitude[at] = point.AltitudeMeters;
            AltitudeSeen |= point.AltitudeMeters != 0;
        }

        if (point.SpeedMetersPerSecond is >= 0 and <= FastestMetersPerSecond)
        {
            window.Speed[at] = point.SpeedMetersPerSecond;
            _hasWay = true;
        }

        if (double.IsFinite(point.GradeFraction))
            window.Grade[at] = point.GradeFraction;
    }

    // Step by step on the sphere, each with the cosine of its own latitude: a track of any length, anywhere.
    private void TakePosition(int at, in RecordedPoint point, bool isSame)
    {
        bool isThere = Math.Abs(point.LatitudeDegrees) <= 90 && Math.Abs(point.LongitudeDegrees) <= 360;
        if (isThere || !isSame)
            _positions.See(isThere, _number, point.Seconds);
        if (!isThere)
            return;
        if (!double.IsNaN(_latitude))
        {
            double east = Math.IEEERemainder(point.LongitudeDegrees - _longitude, 360) * Radians;
            double north = (point.LatitudeDegrees - _latitude) * Radians;
            double dx = EarthRadiusMeters * Math.Cos((point.LatitudeDegrees + _latitude) / 2 * Radians) * east;
            double dy = EarthRadiusMeters * north;
            if (isSame)
                _wayInNoTime += double.Hypot(dx, dy);
            _hasWay = true;
            _x += dx;
            _y += dy;
        }

        _latitude = point.LatitudeDegrees;
        _longitude = point.LongitudeDegrees;
        window.X[at] = _x;
        window.Y[at] = _y;
    }

    private void TakeOdometer(int at, in RecordedPoint point, Edge edge, double paused)
    {
        double shown = point.DistanceMeters;
        if (shown is not (>= 0 and <= LongestMeters))
            return;
        if (!double.IsNaN(_shown))
        {
            double step = shown - _shown;
            double seconds = point.Seconds - _tickTime - paused;
            if (step < 0 && edge != Edge.Start && step > -1)
                step = 0;
            else if (step < 0)
                step = Restart(shown, seconds, edge);
            else if (edge == Edge.Joined && IsLeap(step, seconds))
                step = Leap(seconds);
            if (step > 0)
                CountTick(step, seconds);
            _odometer += step;
        }

        if (double.IsNaN(_shown) || shown != _shown || edge != Edge.Joined)
            _tickTime = point.Seconds;
        _shown = shown;
        window.Odometer[at] = _odometer;
    }

    private void CountTick(double step, double seconds)
    {
        OdometerMoved = true;
        _hasWay = true;
        if (seconds > 0)
            _tickSpeed = step / seconds;
    }

    // Across a pause: no faster than before it, or than a walker.
    private static double FastestOdometer(double usual) => Math.Min(
        Tuning.CutMetersPerSecond, Math.Max(Tuning.PlausibleMetersPerSecond, Tuning.PlausibleTimesUsual * usual));

    // From tick to tick: a coarse odometer shows many metres at once, and so does one that waited for a signal.
    private bool IsLeap(double step, double seconds) =>
        seconds > 0 && step > Tuning.OdometerLeapMeters
        && step > Tuning.CutMetersPerSecond * seconds && step > Tuning.JumpTimesUsual * _tickSpeed * seconds;

    private double Leap(double seconds)
    {
        account.Add(FindingKind.JumpsCut, _number, _time);
        return _tickSpeed * seconds;
    }

    // A new count begins at zero: what it shows is what was covered since, where a walker can have covered it.
    private double Restart(double shown, double seconds, Edge edge)
    {
        account.Add(FindingKind.OdometerRestarted, _number, _time);
        bool isFromZero = shown > 0 && shown <= Tuning.JumpMetersPerSecond * seconds;
        if (edge == Edge.Start)
            return 0;
        return isFromZero || double.IsInfinity(_tickSpeed) ? shown : Math.Max(0, seconds) * _tickSpeed;
    }
}
