namespace RetroWalk.Metrics.Recordings;

/// <summary>What a recorded file turned out to be.</summary>
public enum RecordingFormat
{
    /// <summary>A table of comma-separated values with a header.</summary>
    Csv,

    /// <summary>GPS Exchange Format, 1.0 or 1.1.</summary>
    Gpx,

    /// <summary>Training Center XML.</summary>
    Tcx,

    /// <summary>Flexible and Interoperable Data Transfer, the binary format of most watches.</summary>
    Fit,
}
