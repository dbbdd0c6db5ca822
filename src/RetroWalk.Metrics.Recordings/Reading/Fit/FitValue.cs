namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>The values of FIT messages that are read, by their names in the profile.</summary>
internal enum FitValue
{
    Timestamp,
    StartTime,
    PositionLat,
    PositionLong,
    Altitude,
    EnhancedAltitude,
    Distance,
    Speed,
    EnhancedSpeed,
    CompressedSpeedDistance,
    Grade,
    Cadence,
    FractionalCadence,
    HeartRate,
    TotalElapsedTime,
    TotalTimerTime,
    TotalDistance,
    TotalAscent,
    TotalDescent,
    TotalCalories,
    Sport,
    SubSport,
    Event,
    EventType,
    FileType,

    /// <summary>How many there are.</summary>
    Count,
}
