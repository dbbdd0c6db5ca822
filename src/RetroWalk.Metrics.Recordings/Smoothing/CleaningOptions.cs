using System.Runtime.CompilerServices;
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

    /// <summary>The options for a whole recording, with the limits of the models that price it.</summary>
    /// <param name="direction">Which way the person faced, for a recording that does not tell; null is forward.</param>
    /// <param name="rules">Which samples are runs; null for none. Runs raise the highest speed, except backward.</param>
    public static CleaningOptions For(WalkingDirection? direction, SessionRules? rules = null)
    {
        if (direction == WalkingDirection.Backward)
            return WholeRecording with { Limits = default(RetroWalkBackward).Card.Supported };
        if (rules?.RunningModel is not IWalkingModel running)
            return WholeRecording;
        ModelDomain walks = WholeRecording.Limits;
        return WholeRecording with
        {
            Limits = ModelDomain.Between(
                walks.LowestSpeed, running.Card.Supported.HighestSpeed, walks.LowestGrade, walks.HighestGrade),
        };
    }

    /// <summary>The longest time between two points that counts as walked or stood; a longer one is left out and said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero or less.</exception>
    public TimeSpan LongestGap { get; init => field = Positive(value); } = TimeSpan.FromSeconds(Tuning.LongestGapSeconds);

    /// <summary>How much later than its points a sample comes: what follows a moment helps to clean it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero or less.</exception>
    public TimeSpan Lag { get; init => field = Positive(value); } = TimeSpan.FromSeconds(Tuning.WholeLagSeconds);

    /// <summary>The domain of the model that prices the samples. A short excess by noise is held at its edge.</summary>
    public ModelDomain Limits { get; init; } = default(Looney2019Graded).Card.Supported;

    private static TimeSpan Positive(TimeSpan value, [CallerMemberName] string name = "") =>
        value > TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is {value}: it must be greater than zero.");
}
