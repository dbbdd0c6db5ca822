using RetroWalk.Metrics;

namespace RetroWalk.Cli.Files.Recordings;

/// <summary>A stretch of a recorded session in which direction, speed and grade hold; seconds count from its first sample.</summary>
/// <remarks>A gap is longer without a sample than the user allows.</remarks>
internal readonly record struct RecordedPiece(
    double StartSeconds, double DurationSeconds, WalkingDirection Direction,
    double SpeedMetersPerSecond, double GradeFraction, int Lap, bool IsGap);
