using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Recordings;

/// <summary>A time in which the device's timer stood still, by its own events. Immutable.</summary>
/// <param name="StartSeconds">When the timer was stopped, since the start of the recording [s].</param>
/// <param name="EndSeconds">When it was started again, since the start of the recording [s].</param>
public readonly record struct RecordedPause(
    [property: JsonConverter(typeof(RetroWalkJsonConverter))] double StartSeconds,
    [property: JsonConverter(typeof(RetroWalkJsonConverter))] double EndSeconds);
