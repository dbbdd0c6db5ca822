namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>Numbers, scales and offsets of the FIT profile, as far as they are needed.</summary>
/// <remarks>Each row was looked up in two public decoders that agree on it: muktihari/fit (profile/mesgdef, Go) and
/// fit-file-parser 6.1.2 (profile, TypeScript); the numbers also in fit-decoder 1.0.5 (constants). The parts of
/// compressed_speed_distance, 12 bits of speed and 12 bits of distance, are those of wader/fq; their scales, 1/100 m/s and
/// 1/16 m, give the values that python-fitparse lists for a file of its tests.</remarks>
internal static class FitProfile
{
    public const ushort FileIdMessage = 0;
    public const ushort SportMessage = 12;
    public const ushort SessionMessage = 18;
    public const ushort LapMessage = 19;
    public const ushort RecordMessage = 20;
    public const ushort EventMessage = 21;

    public const double TimerEvent = 0;
    public const double StartType = 0;
    public const double ActivityFile = 4;

    /// <summary>Times below count seconds since the device was switched on, not since <see cref="Epoch"/>.</summary>
    public const double FirstDate = 0x10000000;

    /// <summary>Degrees of a semicircle, the unit of positions.</summary>
    public const double DegreesPerSemicircle = 180.0 / (1L << 31);

    public const double CompressedSpeedScale = 100;
    public const double CompressedDistanceScale = 16;

    /// <summary>Where times begin.</summary>
    public static readonly DateTime Epoch = new(1989, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    private static readonly FitProfileField[] Fields =
    [
        new(FileIdMessage, 0, FitValue.FileType),
        new(SportMessage, 0, FitValue.Sport),
        new(SportMessage, 1, FitValue.SubSport),

        new(RecordMessage, 253, FitValue.Timestamp),
        new(RecordMessage, 0, FitValue.PositionLat),
        new(RecordMessage, 1, FitValue.PositionLong),
        new(RecordMessage, 2, FitValue.Altitude, Scale: 5, Offset: 500),
        new(RecordMessage, 78, FitValue.EnhancedAltitude, Scale: 5, Offset: 500),
        new(RecordMessage, 5, FitValue.Distance, Scale: 100),
        new(RecordMessage, 6, FitValue.Speed, Scale: 1000),
        new(RecordMessage, 73, FitValue.EnhancedSpeed, Scale: 1000),
        new(RecordMessage, 8, FitValue.CompressedSpeedDistance),
        new(RecordMessage, 9, FitValue.Grade, Scale: 100), // per cent
        new(RecordMessage, 4, FitValue.Cadence),
        new(RecordMessage, 53, FitValue.FractionalCadence, Scale: 128),
        new(RecordMessage, 3, FitValue.HeartRate),

        new(LapMessage, 253, FitValue.Timestamp),
        new(LapMessage, 2, FitValue.StartTime),
        new(LapMessage, 7, FitValue.TotalElapsedTime, Scale: 1000),
        new(LapMessage, 8, FitValue.TotalTimerTime, Scale: 1000),
        new(LapMessage, 9, FitValue.TotalDistance, Scale: 100),
        new(LapMessage, 11, FitValue.TotalCalories),
        new(LapMessage, 21, FitValue.TotalAscent),
        new(LapMessage, 22, FitValue.TotalDescent),
        new(LapMessage, 25, FitValue.Sport),
        new(LapMessage, 39, FitValue.SubSport),

        new(SessionMessage, 253, FitValue.Timestamp),
        new(SessionMessage, 2, FitValue.StartTime),
        new(SessionMessage, 5, FitValue.Sport),
        new(SessionMessage, 6, FitValue.SubSport),
        new(SessionMessage, 7, FitValue.TotalElapsedTime, Scale: 1000),
        new(SessionMessage, 8, FitValue.TotalTimerTime, Scale: 1000),
        new(SessionMessage, 9, FitValue.TotalDistance, Scale: 100),
        new(SessionMessage, 11, FitValue.TotalCalories),
        new(SessionMessage, 22, FitValue.TotalAscent),
        new(SessionMessage, 23, FitValue.TotalDescent),

        new(EventMessage, 253, FitValue.Timestamp),
        new(EventMessage, 0, FitValue.Event),
        new(EventMessage, 1, FitValue.EventType),
    ];

    /// <summary>What a field holds; null where it is not needed. Every time is, as the base of compressed ones.</summary>
    public static FitProfileField? Find(ushort message, byte number)
    {
        foreach (FitProfileField field in Fields)
        {
            if (field.Message == message && field.Number == number)
                return field;
        }

        return number == 253 ? new(message, number, FitValue.Timestamp) : null;
    }

    /// <summary>Whether an event type stops the timer: stop, stop_all, stop_disable, stop_disable_all.</summary>
    public static bool IsStop(double eventType) => eventType is 1 or 4 or 8 or 9;

    public static string? SportName(double number) => Named(number, number switch
    {
        0 => "generic",
        1 => "running",
        2 => "cycling",
        3 => "transition",
        4 => "fitness_equipment",
        5 => "swimming",
        10 => "training",
        11 => "walking",
        12 => "cross_country_skiing",
        13 => "alpine_skiing",
        15 => "rowing",
        16 => "mountaineering",
        17 => "hiking",
        18 => "multisport",
        35 => "snowshoeing",
        _ => null,
    });

    public static string? SubSportName(double number) => Named(number, number switch
    {
        0 => "generic",
        1 => "treadmill",
        2 => "street",
        3 => "trail",
        4 => "track",
        6 => "indoor_cycling",
        7 => "road",
        8 => "mountain",
        14 => "indoor_rowing",
        15 => "elliptical",
        16 => "stair_climbing",
        27 => "indoor_walking",
        30 => "casual_walking",
        31 => "speed_walking",
        _ => null,
    });

    /// <summary>What a file holds that is no activity, in words.</summary>
    public static string FileTypeName(double number) => number switch
    {
        2 => "settings",
        3 => "settings of a sport",
        5 => "a workout plan",
        6 => "a planned course",
        7 => "a schedule",
        9 => "weights",
        10 => "totals",
        11 => "goals",
        14 => "blood pressures",
        15 or 28 or 32 => "the monitoring of a day",
        _ => "no points of a recording",
    };

    // A number without a name here is shown as it is.
    private static string? Named(double number, string? name) =>
        double.IsNaN(number) ? null : name ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
