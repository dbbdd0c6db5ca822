using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Recordings;

/// <summary>One piece of cleaned time: speed and grade hold for the duration. What is not known is NaN.</summary>
/// <remarks>Add it to a session with <see cref="AddTo"/>. Immutable and thread-safe.</remarks>
public readonly record struct CleanedSample
{
    /// <summary>What this time is.</summary>
    public SampleKind Kind { get; init; }

    /// <summary>Start, since the start of the recording [s].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double StartSeconds { get; init; }

    /// <summary>How long speed and grade hold [s].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double DurationSeconds { get; init; }

    /// <summary>Speed along the slope [m·s⁻¹].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double SpeedMetersPerSecond { get; init; }

    /// <summary>Grade along travel as a fraction [1]; NaN where the recording has no altitudes and no incline.</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double GradeFraction { get; init; }

    /// <summary>Which way the person faced; null where the recording does not say.</summary>
    public WalkingDirection? Direction { get; init; }

    /// <summary>Number of the lap, from 0.</summary>
    public int Lap { get; init; }

    /// <summary>Smoothed altitude at the end of the sample [m].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double AltitudeMeters { get; init; }

    /// <summary>Altitude at the end of the sample, as recorded [m].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double RecordedAltitudeMeters { get; init; }

    /// <summary>Speed from point to point, as recorded [m·s⁻¹].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double RecordedSpeedMetersPerSecond { get; init; }

    /// <summary>A session with this sample: a gap becomes excluded time, a pause nothing.</summary>
    /// <param name="session">The session so far.</param>
    /// <param name="direction">Which way the person faced, where the recording does not say.</param>
    /// <param name="grade">The grade, where the recording does not say; null leaves it unknown, which excludes the time.</param>
    /// <exception cref="ArgumentOutOfRangeException">A direction that is not defined.</exception>
    /// <exception cref="InvalidOperationException">A default session.</exception>
    public SessionTotals AddTo(SessionTotals session, WalkingDirection direction, Grade? grade = null)
    {
        WalkingDirection faced = Direction ?? direction;
        return Kind switch
        {
            SampleKind.Pause => session,
            SampleKind.Gap => session.AddGap(faced, TimeSpan.FromSeconds(DurationSeconds)),
            SampleKind.Standing => session.Add(faced, 0, 0, DurationSeconds),
            _ => session.Add(
                faced, SpeedMetersPerSecond,
                double.IsNaN(GradeFraction) ? grade?.Fraction ?? double.NaN : GradeFraction, DurationSeconds),
        };
    }
}
