using RetroWalk.Metrics.Recordings.Reading.Content;
using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Xml;

/// <summary>Track points of a TCX file. Namespaces are not looked at: apps disagree on them.</summary>
internal sealed class TcxPoints : PointSource
{
    private const long LongestLapChange = 30 * TimeSpan.TicksPerSecond; // devices that save points write one at least so often

    private readonly XmlCursor _xml;
    private readonly ReadingState _state;
    private readonly string _activity;
    private readonly string _lap;
    private readonly string _totalTime;
    private readonly string _distance;
    private readonly string _calories;
    private readonly string _track;
    private readonly string _point;
    private readonly string _time;
    private readonly string _latitude;
    private readonly string _longitude;
    private readonly string _altitude;
    private readonly string _heartRate;
    private readonly string _value;
    private readonly string _cadence;
    private readonly string _runCadence;
    private readonly string _speed;
    private readonly BareLaps _bareLaps;
    private readonly Queue<RecordedPoint> _points = []; // read and not handed out
    private DeviceEntry? _openActivity;
    private DeviceEntry? _openLap;
    private DeviceEntry? _lapBefore;
    private int _lapDepth;
    private int _lapNumber = -1;
    private bool _isFirstTrackOfLap;
    private bool _hasTrackPoints;
    private bool _isFirstPointOfLap;
    private bool _isBareLap;
    private (long Ticks, double Meters)? _last; // point of the activity that has a time
    private PointBreak _break;

    public TcxPoints(XmlCursor xml, ReadingState state)
    {
        state.Format = RecordingFormat.Tcx;
        _xml = xml;
        _state = state;
        _bareLaps = new(state);
        _activity = xml.Known("Activity");
        _lap = xml.Known("Lap");
        _totalTime = xml.Known("TotalTimeSeconds");
        _distance = xml.Known("DistanceMeters");
        _calories = xml.Known("Calories");
        _track = xml.Known("Track");
        _point = xml.Known("Trackpoint");
        _time = xml.Known("Time");
        _latitude = xml.Known("LatitudeDegrees");
        _longitude = xml.Known("LongitudeDegrees");
        _altitude = xml.Known("AltitudeMeters");
        _heartRate = xml.Known("HeartRateBpm");
        _value = xml.Known("Value");
        _cadence = xml.Known("Cadence");
        _runCadence = xml.Known("RunCadence");
        _speed = xml.Known("Speed");
    }

    public override bool TryRead(out RecordedPoint point)
    {
        while (!_points.TryDequeue(out point))
        {
            if (_xml.NextElement())
            {
                ReadElement();
                continue;
            }

            if (!_hasTrackPoints)
                throw new InvalidDataException("the TCX file has no track points");
            EndActivity();
            if (_points.Count == 0)
                return false;
        }

        return true;
    }

    public override void Dispose() => _xml.Dispose();

    private void ReadElement()
    {
        if (_xml.IsAt(_point))
            ReadPoint();
        else if (_xml.IsAt(_track))
            BeginTrack();
        else if (_xml.IsAt(_lap))
            BeginLap();
        else if (_xml.IsAt(_activity))
            BeginActivity();
        else if (_openLap is not null && _xml.Depth == _lapDepth + 1)
            ReadTotal(_openLap);
    }

    private void Interrupt(PointBreak kind)
    {
        if ((_state.Points > 0 || _points.Count > 0) && kind > _break)
            _break = kind;
    }

    private PointBreak TakeBreak()
    {
        PointBreak taken = _break;
        _break = PointBreak.None;
        return taken;
    }

    private void EndActivity()
    {
        EndLap();
        _last = _bareLaps.MoveTo(_points, _last, next: null);
    }

    private void BeginActivity()
    {
        EndActivity();
        _last = null;
        Interrupt(PointBreak.Track);
        _openActivity = new DeviceEntry { Sport = _xml.TextOf("Sport") };
        ReadingState.Keep(_state.Activities, _openActivity);
    }

    private void BeginLap()
    {
        _state.HasLaps = true;
        _lapDepth = _xml.Depth;
        _isFirstTrackOfLap = true;
        _isFirstPointOfLap = true;
        EndLap();
        _lapBefore = _openLap;
        _isBareLap = true;
        _lapNumber++;
        _openLap = new DeviceEntry { StartTicks = _xml.TicksOf("StartTime") };
        if (_openActivity is not null)
            _openActivity.StartTicks ??= _openLap.StartTicks;
        ReadingState.Keep(_state.Laps, _openLap);
    }

    private void EndLap()
    {
        if (_isBareLap && _openLap is { StartTicks: long start, TimerSeconds: > 0 })
        {
            if (IsOffBefore(start))
                Interrupt(PointBreak.Segment);
            _bareLaps.Add(_openLap, _lapNumber, TakeBreak());
        }

        _isBareLap = false;
    }

    // The device was stopped where a lap has a second track; courses have tracks and no laps.
    private void BeginTrack()
    {
        if (!_isFirstTrackOfLap)
            Interrupt(PointBreak.Segment);
        _isFirstTrackOfLap = false;
    }

    private void ReadTotal(DeviceEntry lap)
    {
        if (_xml.IsAt(_totalTime))
        {
            lap.TimerSeconds = _xml.Number(Limits.TotalSeconds);
            if (_openActivity is not null)
                _openActivity.TimerSeconds = Sum(_openActivity.TimerSeconds, lap.TimerSeconds);
        }
        else if (_xml.IsAt(_distance))
        {
            lap.DistanceMeters = _xml.Number(Limits.DistanceMeters);
            if (_openActivity is not null)
                _openActivity.DistanceMeters = Sum(_openActivity.DistanceMeters, lap.DistanceMeters);
        }
        else if (_xml.IsAt(_calories))
        {
            lap.EnergyKilocalories = _xml.Number(Limits.Kilocalories);
            if (_openActivity is not null)
                _openActivity.EnergyKilocalories = Sum(_openActivity.EnergyKilocalories, lap.EnergyKilocalories);
        }
    }

    private static double Sum(double sum, double part) => double.IsNaN(sum) ? part : double.IsNaN(part) ? sum : sum + part;

    private void ReadPoint()
    {
        _hasTrackPoints = true;
        _isBareLap = false;
        long? ticks = null;
        double latitude = double.NaN;
        double longitude = double.NaN;
        double altitude = double.NaN;
        double distance = double.NaN;
        double speed = double.NaN;
        double heartRate = double.NaN;
        double cadence = double.NaN;
        bool isHeartRate = false;
        int depth = _xml.Depth;
        bool isEmpty = _xml.IsEmpty;
        while (!isEmpty && _xml.NextWithin(depth))
        {
            bool isChild = _xml.Depth == depth + 1;
            isHeartRate &= !isChild;
            if (isChild && _xml.IsAt(_time))
                ticks = _xml.Ticks();
            else if (_xml.IsAt(_latitude))
                latitude = _xml.Number(Limits.LatitudeDegrees);
            else if (_xml.IsAt(_longitude))
                longitude = _xml.Number(Limits.LongitudeDegrees);
            else if (isChild && _xml.IsAt(_altitude))
                altitude = _xml.Number(Limits.AltitudeMeters);
            else if (isChild && _xml.IsAt(_distance))
                distance = _xml.Number(Limits.DistanceMeters);
            else if (isChild && _xml.IsAt(_heartRate))
                isHeartRate = true;
            else if (isHeartRate && _xml.IsAt(_value))
                heartRate = _xml.Number(Limits.PerMinute);
            else if (_xml.IsAt(_runCadence) || (isChild && _xml.IsAt(_cadence)))
                cadence = _xml.Number(Limits.PerMinute);
            else if (!isChild && _xml.IsAt(_speed))
                speed = Limits.NotNegative(_xml.Number(Limits.MetersPerSecond));
        }

        double seconds = double.NaN;
        if (ticks is long time)
        {
            _last = _bareLaps.MoveTo(_points, _last, (time, distance));
            seconds = _state.SecondsAt(time);
            if (_isFirstPointOfLap && IsOffBefore(time))
                Interrupt(PointBreak.Segment);
            _isFirstPointOfLap = false;
            _last = (time, double.IsNaN(distance) ? _last?.Meters ?? distance : distance);
        }

        _points.Enqueue(RecordedPoint.At(seconds) with
        {
            LatitudeDegrees = latitude,
            LongitudeDegrees = longitude,
            AltitudeMeters = altitude,
            DistanceMeters = distance,
            SpeedMetersPerSecond = speed,
            HeartBeatsPerMinute = heartRate,
            StepsPerMinute = 2 * cadence, // counted on one leg
            Lap = Math.Max(_lapNumber, 0),
            Break = TakeBreak(),
        });
    }

    /// <summary>Whether the device was off between the lap before and this one, by the times that the laps have.</summary>
    private bool IsOffBefore(long ticks)
    {
        if (_lapBefore is not { StartTicks: long start, TimerSeconds: >= 0 and double timer } || _last is not (long last, _))
            return false;
        long ended = Math.Max(last, start + (long)(timer * TimeSpan.TicksPerSecond));
        long began = Math.Min(ticks, _openLap?.StartTicks ?? ticks);
        return began - ended > LongestLapChange;
    }
}
