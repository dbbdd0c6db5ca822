using RetroWalk.Metrics.Recordings.Reading.Content;
using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Xml;

/// <summary>Track points of a GPX file. Namespaces are not looked at: apps disagree on them.</summary>
internal sealed class GpxPoints : PointSource
{
    private readonly XmlCursor _xml;
    private readonly ReadingState _state;
    private readonly string _track;
    private readonly string _segment;
    private readonly string _point;
    private readonly string _time;
    private readonly string _altitude;
    private readonly string _speed;
    private readonly string _heartRate;
    private readonly string _cadence;
    private readonly string _extension;
    private readonly string _type;
    private readonly string _routePoint;
    private readonly string _wayPoint;
    private bool _isRoute;
    private PointBreak _break;

    public GpxPoints(XmlCursor xml, ReadingState state)
    {
        state.Format = RecordingFormat.Gpx;
        _xml = xml;
        _state = state;
        _track = xml.Known("trk");
        _segment = xml.Known("trkseg");
        _point = xml.Known("trkpt");
        _time = xml.Known("time");
        _altitude = xml.Known("ele");
        _speed = xml.Known("speed");
        _heartRate = xml.Known("hr");
        _cadence = xml.Known("cad");
        _extension = xml.Known("TrackPointExtension");
        _type = xml.Known("type");
        _routePoint = xml.Known("rtept");
        _wayPoint = xml.Known("wpt");
    }

    public override bool TryRead(out RecordedPoint point)
    {
        while (_xml.NextElement())
        {
            if (_xml.IsAt(_point))
            {
                point = ReadPoint();
                _break = PointBreak.None;
                return true;
            }

            if (_xml.IsAt(_segment))
                Interrupt(PointBreak.Segment);
            else if (_xml.IsAt(_track))
                BeginTrack();
            else if (_xml.IsAt(_type))
                NameSport();
            else
                _isRoute |= _xml.IsAt(_routePoint) || _xml.IsAt(_wayPoint);
        }

        point = default;
        if (_state.Points == 0)
            throw new InvalidDataException(_isRoute
                ? "the GPX file has no track points: it holds a planned route or single places, not a recording"
                : "the GPX file has no track points");
        return false;
    }

    public override void Dispose() => _xml.Dispose();

    private void BeginTrack()
    {
        Interrupt(PointBreak.Track);
        ReadingState.Keep(_state.Activities, new DeviceEntry());
    }

    // A new track begins with a new segment; the track is what counts.
    private void Interrupt(PointBreak kind)
    {
        if (_state.Points > 0 && kind > _break)
            _break = kind;
    }

    private void NameSport()
    {
        if (_state.Activities is [.., DeviceEntry { Sport: null } track])
            track.Sport = _xml.ShortText();
    }

    private RecordedPoint ReadPoint()
    {
        double seconds = double.NaN;
        double altitude = double.NaN;
        double speed = double.NaN;
        double heartRate = double.NaN;
        double cadence = double.NaN;
        double latitude = _xml.NumberOf("lat", Limits.LatitudeDegrees);
        double longitude = _xml.NumberOf("lon", Limits.LongitudeDegrees);
        int depth = _xml.Depth;
        int extensionDepth = int.MaxValue;
        bool isEmpty = _xml.IsEmpty;
        while (!isEmpty && _xml.NextWithin(depth))
        {
            bool isChild = _xml.Depth == depth + 1;
            bool isExtension = _xml.Depth == extensionDepth + 1;
            if (isChild && _xml.IsAt(_time))
                seconds = _xml.Ticks() is long ticks ? _state.SecondsAt(ticks) : double.NaN;
            else if (isChild && _xml.IsAt(_altitude))
                altitude = _xml.Number(Limits.AltitudeMeters);
            else if (_xml.IsAt(_extension))
                extensionDepth = _xml.Depth;
            else if ((isChild || isExtension) && _xml.IsAt(_speed))
                speed = Limits.NotNegative(_xml.Number(Limits.MetersPerSecond));
            else if (isExtension && _xml.IsAt(_heartRate))
                heartRate = _xml.Number(Limits.PerMinute);
            else if (isExtension && _xml.IsAt(_cadence))
                cadence = _xml.Number(Limits.PerMinute);
        }

        return RecordedPoint.At(seconds) with
        {
            LatitudeDegrees = latitude,
            LongitudeDegrees = longitude,
            AltitudeMeters = altitude,
            SpeedMetersPerSecond = speed,
            HeartBeatsPerMinute = heartRate,
            StepsPerMinute = 2 * cadence, // counted on one leg
            Break = _break,
        };
    }
}
