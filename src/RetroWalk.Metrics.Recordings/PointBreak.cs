namespace RetroWalk.Metrics.Recordings;

/// <summary>What a recording says of the time between two of its points.</summary>
public enum PointBreak
{
    /// <summary>Nothing: the walk went on.</summary>
    None,

    /// <summary>The device began a new piece of the same track: it had lost the signal, or was switched off and on.</summary>
    Segment,

    /// <summary>The device's timer stood still: <see cref="RecordedPoint.Pause"/> says when.</summary>
    Pause,

    /// <summary>A new track or a new activity of the file begins.</summary>
    Track,
}
