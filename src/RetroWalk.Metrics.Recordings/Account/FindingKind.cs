namespace RetroWalk.Metrics.Recordings;

/// <summary>What can be met in a recording; <see cref="RecordingAccount"/> says how often and where first.</summary>
public enum FindingKind
{
    /// <summary>The file ends before it is complete; what is whole was read.</summary>
    FileCut,

    /// <summary>The bytes of the file make no sense from some place on; what stands before was read.</summary>
    FileDamaged,

    /// <summary>Bytes after the end of the file that belong to nothing; they were left out.</summary>
    TrailingBytes,

    /// <summary>The check sum of the file does not match its bytes; what can be decoded was read.</summary>
    ChecksumWrong,

    /// <summary>Fields of the file whose size does not fit their type; they were skipped.</summary>
    FieldsSkipped,

    /// <summary>The XML breaks a rule that does not touch the points, such as a prefix that is not declared.</summary>
    XmlRepaired,

    /// <summary>Values that are no number, or none that the quantity can have; they count as missing.</summary>
    ValuesUnreadable,

    /// <summary>The times count from when the device was switched on; the date is not known.</summary>
    DateUnknown,

    /// <summary>The device's own account of laps or sessions contradicts its points; the points were used.</summary>
    DeviceTotalsContradict,

    /// <summary>Laps and activities that stand behind the points of a stream too long to be read twice; all points are of the
    /// first lap.</summary>
    LapsUnplaced,

    /// <summary>Laps without points; each was taken by its start, its time and, at the ends of an activity, its
    /// distance.</summary>
    LapsWithoutPoints,

    /// <summary>Points without a time; they were left out.</summary>
    PointsWithoutTime,

    /// <summary>Points earlier than a point before them; they were left out.</summary>
    TimesOutOfOrder,

    /// <summary>Points at the time of the point before.</summary>
    DuplicateTimes,

    /// <summary>Tracks that begin before the end of an earlier one of the file; each was taken by itself.</summary>
    TracksOutOfOrder,

    /// <summary>Points with a date far from that of all others; the time between was left out.</summary>
    ExtremeDates,

    /// <summary>Times without a point that are longer than allowed; they were left out.</summary>
    GapsLeftOut,

    /// <summary>Times in which the device did not record: its timer stood, or it was off; they were left out.</summary>
    PausesLeftOut,

    /// <summary>Points without a position between points that have one; their neighbours were joined.</summary>
    PointsWithoutPosition,

    /// <summary>Positions that nobody can have reached in the time; they were left out and the way joined.</summary>
    JumpsCut,

    /// <summary>The odometer began anew; the way goes on from there.</summary>
    OdometerRestarted,

    /// <summary>The odometer counts in coarse steps; speed is the mean between steps.</summary>
    OdometerInSteps,

    /// <summary>Way between points at one time; it has no speed and no price.</summary>
    WayWithoutTime,

    /// <summary>Neither positions nor speeds, nor distances that ever change: nothing says whether the person moved.</summary>
    NoWay,

    /// <summary>Missing altitudes that were interpolated along the way.</summary>
    AltitudesInterpolated,

    /// <summary>Altitudes that contradict their neighbours; they were left out and interpolated.</summary>
    AltitudesRejected,

    /// <summary>Altitudes of exactly zero before the device had found its own; they count as missing.</summary>
    AltitudesZeroBeforeFix,

    /// <summary>Standing: the positions stay in one place, or the odometer or the speed says so.</summary>
    StandingFound,

    /// <summary>Moments a little faster or steeper than the limits, taken as noise and held at the limit.</summary>
    ExcessHeldAtLimit,

    /// <summary>Short times of a belt or a table without a speed or a grade between two values; the first of them
    /// held.</summary>
    ValuesHeld,

    /// <summary>Longer times of a belt or a table without a speed; they were left out.</summary>
    SpeedsMissing,

    /// <summary>Speeds or distances that say another way than what was used; they were set aside.</summary>
    WaysContradict,
}
