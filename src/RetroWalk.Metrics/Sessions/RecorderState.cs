namespace RetroWalk.Metrics;

/// <summary>A <see cref="SessionRecorder"/> as a plain record, to be stored by any serializer and read back bit for bit.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RecorderState
{
    /// <summary>Everything up to the last timestamp.</summary>
    public required SessionState Totals { get; init; }

    /// <summary>The longest gap through which a sample holds; null where there is no limit.</summary>
    public TimeSpan? LongestGap { get; init; }

    /// <summary>The last timestamp; null before the first.</summary>
    public TimeSpan? LastTime { get; init; }

    /// <summary>The sample that holds since then; null before the first and in a pause.</summary>
    public HeldSampleState? Held { get; init; }
}
