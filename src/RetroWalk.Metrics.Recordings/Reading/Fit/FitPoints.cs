using RetroWalk.Metrics.Recordings.Reading.Content;
using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>The records of a FIT activity as points.</summary>
internal sealed class FitPoints : PointSource
{
    private readonly FitMessages _messages;
    private readonly ReadingState _state;
    private readonly TimerClock _timer;
    private readonly CompressedOdometer _odometer = new();
    private FitBoundaries? _boundaries;
    private double _fileType = double.NaN;
    private int _file;
    private int _lap;
    private bool _hasPosition;
    private bool _hasTotalsBefore; // laps or sessions, before a record
    private PointBreak _break;

    /// <param name="stream">The file from its beginning.</param>
    /// <param name="boundaries">Where laps and sessions begin, if they stand behind the records and that is known.</param>
    /// <param name="state">What is known of the recording.</param>
    public FitPoints(Stream stream, FitBoundaries? boundaries, ReadingState state)
    {
        _boundaries = boundaries;
        state.Format = RecordingFormat.Fit;
        _state = state;
        _messages = new(stream, state);
        _timer = new(state);
    }

    public static bool IsFit(ReadOnlySpan<byte> head) => FitMessages.IsHeader(head);

    public override bool TryRead(out RecordedPoint point)
    {
        while (_messages.Next())
        {
            BeginFile();
            switch (_messages.Message)
            {
                case FitProfile.RecordMessage:
                    point = ReadPoint();
                    _break = PointBreak.None;
                    return true;
                case FitProfile.EventMessage when _messages[FitValue.Event] == FitProfile.TimerEvent:
                    ReadTimerEvent();
                    break;
                case FitProfile.LapMessage:
                    EndLap();
                    break;
                case FitProfile.SessionMessage:
                    EndSession();
                    break;
                case FitProfile.FileIdMessage:
                    _fileType = _messages[FitValue.FileType];
                    break;
                default:
                    break;
            }
        }

        point = default;
        if (_boundaries is null && !_hasTotalsBefore && FitBoundaries.AreWorthKnowing(_state))
            _state.Note(FindingKind.LapsUnplaced);
        return _state.Points > 0 ? false : throw new InvalidDataException(
            _state.Account[FindingKind.FileCut] is not null || _state.Account[FindingKind.FileDamaged] is not null
                ? "the FIT file is cut or damaged before its first record"
                : _fileType == FitProfile.ActivityFile
                ? "the FIT file is that of an activity, but without a single record: totals alone cannot be priced"
                : $"the FIT file holds {FitProfile.FileTypeName(_fileType)}: give the file of the activity");
    }

    public override void Dispose()
    {
    }

    private void BeginFile()
    {
        if (_file == _messages.Files)
            return;
        _file = _messages.Files;
        _timer.Reset();
        _odometer.Reset();
        Interrupt(PointBreak.Track);
    }

    private void Interrupt(PointBreak kind)
    {
        if (_state.Points > 0 && kind > _break)
            _break = kind;
    }

    private void ReadTimerEvent()
    {
        if (FitTotals.Ticks(_messages, FitValue.Timestamp) is not long ticks)
            return;
        if (_messages[FitValue.EventType] == FitProfile.StartType)
            _timer.Start(ticks);
        else if (FitProfile.IsStop(_messages[FitValue.EventType]))
            _timer.Stop(ticks);
    }

    private void EndLap()
    {
        _state.HasLaps = true;
        ReadingState.Keep(_state.Laps, FitTotals.Read(_messages));
        if (_state.Points > 0 && _boundaries is null)
            _lap++;
    }

    private void EndSession()
    {
        ReadingState.Keep(_state.Activities, FitTotals.Read(_messages));
        if (_boundaries is null)
            Interrupt(PointBreak.Track);
    }

    private RecordedPoint ReadPoint()
    {
        _hasTotalsBefore |= _state.Laps.Count + _state.Activities.Count > 0;
        double seconds = double.NaN;
        RecordedPause? pause = null;
        if (FitTotals.Ticks(_messages, FitValue.Timestamp) is long ticks)
        {
            if (_state.Points == 0)
                _boundaries ??= FitBoundaries.Before(_state);
            if (_boundaries is not null)
            {
                _lap = _boundaries.LapAt(ticks);
                if (_boundaries.BeginsSession(ticks))
                    Interrupt(PointBreak.Track);
            }

            if (_state.Points == 0 && _messages[FitValue.Timestamp] < FitProfile.FirstDate)
            {
                _state.HasDate = false;
                _state.Note(FindingKind.DateUnknown);
            }

            seconds = _state.SecondsAt(ticks);
            if (_timer.PauseBefore(ticks) is (long stop, long start))
            {
                Interrupt(PointBreak.Pause);
                pause = new(_state.SecondsAt(stop), _state.SecondsAt(start));
            }
        }

        (double speed, double distance) = _odometer.Read(_messages[FitValue.CompressedSpeedDistance]);
        double latitude = Degrees(FitValue.PositionLat, Limits.LatitudeDegrees, "position_lat");
        double longitude = Degrees(FitValue.PositionLong, Limits.LongitudeDegrees, "position_long");
        _hasPosition |= !double.IsNaN(latitude);
        double cadence = _messages[FitValue.Cadence];
        double fraction = _messages[FitValue.FractionalCadence];
        return RecordedPoint.At(seconds) with
        {
            LatitudeDegrees = latitude,
            LongitudeDegrees = longitude,
            AltitudeMeters = Checked(
                FirstOf(FitValue.EnhancedAltitude, FitValue.Altitude, double.NaN), Limits.AltitudeMeters, "altitude"),
            DistanceMeters = Checked(FirstOf(FitValue.Distance, FitValue.Distance, distance), Limits.DistanceMeters, "distance"),
            SpeedMetersPerSecond = Checked(
                FirstOf(FitValue.EnhancedSpeed, FitValue.Speed, speed), Limits.MetersPerSecond, "speed"),
            // Beside a position it is what the device makes of its own altitudes; only a treadmill knows its incline.
            GradeFraction = _hasPosition ? double.NaN : Checked(_messages[FitValue.Grade] / 100, Limits.GradeFraction, "grade"),
            // Counted on one leg.
            StepsPerMinute = Checked(2 * (cadence + (double.IsNaN(fraction) ? 0 : fraction)), Limits.PerMinute, "cadence"),
            HeartBeatsPerMinute = Checked(_messages[FitValue.HeartRate], Limits.PerMinute, "heart_rate"),
            Lap = _lap,
            Break = _break,
            Pause = _break == PointBreak.Pause ? pause : null,
        };
    }

    private double FirstOf(FitValue best, FitValue second, double third)
    {
        double value = _messages[best];
        if (double.IsNaN(value))
            value = _messages[second];
        return double.IsNaN(value) ? third : value;
    }

    private double Degrees(FitValue value, double largest, string name) =>
        Checked(_messages[value] * FitProfile.DegreesPerSemicircle, largest, name);

    // The type of a field is the file's to say, so that any number can stand in it.
    private double Checked(double value, double largest, string name)
    {
        if (!(Math.Abs(value) > largest))
            return value;
        _state.NoteUnreadable(FormattableString.Invariant($"record {_state.Points + 1}: {value:G6} is no usable {name}"));
        return double.NaN;
    }
}
