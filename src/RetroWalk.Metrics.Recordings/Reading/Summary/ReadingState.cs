namespace RetroWalk.Metrics.Recordings.Reading.Summary;

/// <summary>What is known of a recording while it is read, and where its findings go.</summary>
internal sealed class ReadingState(RecordingAccount account)
{
    public const int MostEntries = 10_000; // of laps, activities and pauses each, so that memory stays bounded

    private const int FewestReadable = 10; // with more than one value that cannot be for every ten points it is something else

    private const long MostOverlap = TimeSpan.TicksPerMinute;

    private long _unreadable;
    private string? _firstUnreadable;
    private long? _firstTicks;
    private long _pointsWithTime;
    private long _pointsFallen; // earlier than the point before in their track
    private long _pointsWithPosition;
    private long _pointsWithAltitude;
    private long _pointsWithDistance;
    private long _pointsWithSpeed;
    private long _pointsWithGrade;
    private long _pointsWithDirection;

    public RecordingAccount Account => account;

    public RecordingFormat Format { get; set; }

    /// <summary>Points handed out so far.</summary>
    public long Points { get; private set; }

    /// <summary>Time of the last point that has one [s].</summary>
    public double LastSeconds { get; private set; } = double.NaN;

    /// <summary>Whether the times are those of a calendar.</summary>
    public bool HasDate { get; set; } = true;

    public bool HasLaps { get; set; }

    public List<DeviceEntry> Laps { get; } = [];

    public List<DeviceEntry> Activities { get; } = [];

    public List<(long StartTicks, long EndTicks)> Pauses { get; } = [];

    /// <summary>Seconds since the first point that has a time, which is the first one asked for.</summary>
    /// <param name="ticks">Units of 100 ns since the year 1, UTC.</param>
    public double SecondsAt(long ticks)
    {
        _firstTicks ??= ticks;
        return (ticks - _firstTicks.Value) / (double)TimeSpan.TicksPerSecond;
    }

    public void Count(in RecordedPoint point)
    {
        Points++;
        if (!double.IsNaN(point.Seconds))
        {
            _pointsWithTime++;
            _pointsFallen += point.Break == PointBreak.None && point.Seconds < LastSeconds ? 1 : 0;
            LastSeconds = point.Seconds;
        }

        _pointsWithPosition += double.IsNaN(point.LatitudeDegrees) || double.IsNaN(point.LongitudeDegrees) ? 0 : 1;
        _pointsWithAltitude += double.IsNaN(point.AltitudeMeters) ? 0 : 1;
        _pointsWithDistance += double.IsNaN(point.DistanceMeters) ? 0 : 1;
        _pointsWithSpeed += double.IsNaN(point.SpeedMetersPerSecond) ? 0 : 1;
        _pointsWithGrade += double.IsNaN(point.GradeFraction) ? 0 : 1;
        _pointsWithDirection += point.Direction is null ? 0 : 1;
    }

    /// <summary>Notes something at the point that is being read.</summary>
    public void Note(FindingKind kind, string? detail = null) => account.Add(kind, Points + 1, LastSeconds, detail: detail);

    /// <summary>Notes a value that counts as missing; the words name it and its place.</summary>
    public void NoteUnreadable(string words)
    {
        _unreadable++;
        _firstUnreadable ??= words;
        Note(FindingKind.ValuesUnreadable, words);
    }

    public static void Keep<T>(List<T> entries, T entry)
    {
        if (entries.Count < MostEntries)
            entries.Add(entry);
    }

    /// <summary>Refuses what was read to its end and is no recording.</summary>
    public void CheckEnd()
    {
        if (_firstUnreadable is not null && _unreadable * FewestReadable > Points)
            throw new InvalidDataException(_firstUnreadable);
        if (Points > 0 && _pointsWithTime == 0)
            throw new InvalidDataException("no point has a time: this is a planned route, not a recording");
        if (_pointsFallen > 0 && 2 * _pointsFallen >= _pointsWithTime)
        {
            string count = FormattableString.Invariant($"{_pointsFallen} of {_pointsWithTime}");
            throw new InvalidDataException(
                $"{count} times are earlier than the one before: sort the recording by time, oldest first");
        }

        foreach ((DeviceEntry one, DeviceEntry next) in Activities.Zip(Activities.Skip(1)))
        {
            if (one.StartTicks + one.ElapsedSeconds * TimeSpan.TicksPerSecond > next.StartTicks + MostOverlap)
                Note(FindingKind.DeviceTotalsContradict, "activities that overlap by what they say of themselves");
        }
    }

    public RecordingSummary Summary() => new()
    {
        Format = Format,
        Start = HasDate && _firstTicks is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null,
        Points = Points,
        PointsWithTime = _pointsWithTime,
        PointsWithPosition = _pointsWithPosition,
        PointsWithAltitude = _pointsWithAltitude,
        PointsWithDistance = _pointsWithDistance,
        PointsWithSpeed = _pointsWithSpeed,
        PointsWithGrade = _pointsWithGrade,
        PointsWithDirection = _pointsWithDirection,
        HasLaps = HasLaps,
        Laps = [.. Laps.Select(entry => entry.Totals(Since))],
        Activities = [.. Activities.Select(entry => entry.Totals(Since))],
        Pauses = [.. Pauses.Select(pause => new RecordedPause(Since(pause.StartTicks), Since(pause.EndTicks)))],
    };

    private double Since(long? ticks) => (ticks - _firstTicks) / (double)TimeSpan.TicksPerSecond ?? double.NaN;
}
