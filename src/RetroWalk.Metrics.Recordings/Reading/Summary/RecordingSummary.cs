namespace RetroWalk.Metrics.Recordings;

/// <summary>What a recording holds, as far as it was read. Immutable.</summary>
public sealed record RecordingSummary
{
    internal RecordingSummary()
    {
    }

    /// <summary>What the file turned out to be.</summary>
    public RecordingFormat Format { get; internal init; }

    /// <summary>The time of <see cref="RecordedPoint.Seconds"/> 0; null where the file gives no date.</summary>
    public DateTimeOffset? Start { get; internal init; }

    /// <summary>How many points there are.</summary>
    public long Points { get; internal init; }

    /// <summary>How many of them have a time.</summary>
    public long PointsWithTime { get; internal init; }

    /// <summary>How many of them have a latitude and a longitude.</summary>
    public long PointsWithPosition { get; internal init; }

    /// <summary>How many of them have an altitude.</summary>
    public long PointsWithAltitude { get; internal init; }

    /// <summary>How many of them have a distance.</summary>
    public long PointsWithDistance { get; internal init; }

    /// <summary>How many of them have a speed.</summary>
    public long PointsWithSpeed { get; internal init; }

    /// <summary>How many of them have an incline.</summary>
    public long PointsWithGrade { get; internal init; }

    /// <summary>How many of them say which way the person faced.</summary>
    public long PointsWithDirection { get; internal init; }

    /// <summary>Whether the file marks laps.</summary>
    public bool HasLaps { get; internal init; }

    /// <summary>The laps as the device counted them, in the order of the file; at most 10,000.</summary>
    public IReadOnlyList<DeviceTotals> Laps { get; internal init; } = [];

    /// <summary>The activities of the file as the device counted them, in the order of the file; at most 10,000.</summary>
    public IReadOnlyList<DeviceTotals> Activities { get; internal init; } = [];

    /// <summary>The times in which the device's timer stood still, in the order of the file; at most 10,000.</summary>
    public IReadOnlyList<RecordedPause> Pauses { get; internal init; } = [];
}
