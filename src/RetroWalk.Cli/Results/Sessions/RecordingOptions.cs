using RetroWalk.Metrics;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>What the user says of recordings, and how they are cleaned.</summary>
/// <param name="Direction">Which way the person faced, for a recording that does not tell.</param>
/// <param name="Grade">How steep it was, for a recording that has neither grades nor altitudes.</param>
/// <param name="LongestGap">A longer time without a point is left out; null takes the library's limit.</param>
/// <param name="IsStrict">Whether to refuse a recording that needs a repair.</param>
/// <param name="Rules">Which samples are runs; null for none.</param>
internal sealed record RecordingOptions(
    WalkingDirection? Direction = null, Grade? Grade = null, TimeSpan? LongestGap = null, bool IsStrict = false,
    SessionRules? Rules = null)
{
    /// <summary>The options of the cleaner: a short excess is held at the limits of the models that price.</summary>
    public CleaningOptions Cleaning
    {
        get
        {
            CleaningOptions cleaning = CleaningOptions.For(Direction, Rules);
            return LongestGap is TimeSpan limit ? cleaning with { LongestGap = limit } : cleaning;
        }
    }
}
