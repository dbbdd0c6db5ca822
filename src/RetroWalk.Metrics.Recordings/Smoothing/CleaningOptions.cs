using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Recordings.Smoothing;

namespace RetroWalk.Metrics.Recordings;

/// <summary>How a recording is cleaned. The defaults are meant for walks on foot.</summary>
public sealed record CleaningOptions
{
    /// <summary>The options for a whole recording.</summary>
    public static CleaningOptions WholeRecording { get; } = new();

    /// <summary>The options for points that arrive while the walk goes on: a sample comes two minutes after its points.</summary>
    public static CleaningOptions Live { get; } = new() { Lag = TimeSpan.FromSeconds(Tuning.LiveLagSeconds) };

    /// <summary>The longest time between two points that counts as walked or stood; a longer one is left out and said.</summary>
    public TimeSpan LongestGap { get; init; } = TimeSpan.FromSeconds(Tuning.LongestGapSeconds);

    /// <summary>How much later than its points a sample comes: what follows a moment helps to clean it.</summary>
    public TimeSpan Lag { get; init; } = TimeSpan.FromSeconds(Tuning.WholeLagSeconds);

    /// <summary>The domain of the model that prices the samples. A short excess by noise is held at its edge.</summary>
    public ModelDomain Limits { get; init; } = default(Looney2019Graded).Card.Supported;
}
