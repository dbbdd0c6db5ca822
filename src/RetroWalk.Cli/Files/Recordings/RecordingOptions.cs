using RetroWalk.Metrics;

namespace RetroWalk.Cli.Files.Recordings;

/// <summary>What the user says of a recording that the file itself may not say.</summary>
/// <param name="Direction">Which way the person faced, for a file that does not tell.</param>
/// <param name="Grade">How steep it was, for a file that has neither grades nor altitudes.</param>
/// <param name="LongestGap">A longer time without a sample is excluded; null holds through every gap.</param>
internal sealed record RecordingOptions(WalkingDirection? Direction, Grade? Grade, TimeSpan? LongestGap);
