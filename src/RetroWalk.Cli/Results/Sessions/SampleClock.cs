using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>The time axis of a picture: tracks follow each other, and what was not recorded for more than a day takes no
/// room.</summary>
internal sealed class SampleClock
{
    private const double Day = 86_400;

    public double Seconds { get; private set; }

    /// <summary>Moves on by a sample, and gives the time at which it begins.</summary>
    public double MoveBy(CleanedSample sample)
    {
        double start = Seconds;
        bool isNothing = sample.Kind is SampleKind.Gap or SampleKind.Pause && sample.DurationSeconds > Day;
        Seconds += isNothing ? 0 : sample.DurationSeconds;
        return start;
    }
}
