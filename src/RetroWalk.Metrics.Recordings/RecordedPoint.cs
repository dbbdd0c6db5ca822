using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Recordings;

/// <summary>One moment of a recording, as the device wrote it. What the device did not say is NaN.</summary>
/// <remarks><c>default</c> is a point at zero seconds, latitude and longitude; begin with <see cref="At"/>. Immutable and
/// thread-safe.</remarks>
public readonly record struct RecordedPoint
{
    /// <summary>A point that says only when it was recorded; add what else is known with <c>with</c>.</summary>
    /// <param name="seconds">Time since the start of the recording [s]; NaN where the point has no time.</param>
    public static RecordedPoint At(double seconds) => new()
    {
        Seconds = seconds,
        LatitudeDegrees = double.NaN,
        LongitudeDegrees = double.NaN,
        AltitudeMeters = double.NaN,
        DistanceMeters = double.NaN,
        SpeedMetersPerSecond = double.NaN,
        GradeFraction = double.NaN,
        StepsPerMinute = double.NaN,
        HeartBeatsPerMinute = double.NaN,
    };

    /// <summary>Time since the start of the recording [s]; NaN where the point has no time.</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double Seconds { get; init; }

    /// <summary>Latitude, WGS 84 [°].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double LatitudeDegrees { get; init; }

    /// <summary>Longitude, WGS 84 [°].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double LongitudeDegrees { get; init; }

    /// <summary>Altitude [m]; by the barometer where the device has one.</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double AltitudeMeters { get; init; }

    /// <summary>Distance covered since the device began to count, as an odometer shows it [m].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double DistanceMeters { get; init; }

    /// <summary>Speed that the device measured [m·s⁻¹].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double SpeedMetersPerSecond { get; init; }

    /// <summary>Incline of a treadmill as a fraction [1].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double GradeFraction { get; init; }

    /// <summary>Cadence [steps per minute].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double StepsPerMinute { get; init; }

    /// <summary>Heart rate [beats per minute].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double HeartBeatsPerMinute { get; init; }

    /// <summary>Which way the person faced; null where the recording does not say, as only some tables do.</summary>
    public WalkingDirection? Direction { get; init; }

    /// <summary>Number of the lap, from 0.</summary>
    public int Lap { get; init; }

    /// <summary>What the recording says of the time between the point before and this one.</summary>
    public PointBreak Break { get; init; }

    /// <summary>Where <see cref="Break"/> is a pause, when the timer stood; null if that is not known, which stands for all the
    /// time since the point before. Several pauses are given as one: from the start of the first, as long as all
    /// together.</summary>
    public RecordedPause? Pause { get; init; }
}
