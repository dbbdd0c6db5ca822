using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Calibration;

/// <summary>The knee at one moment of a stride.</summary>
/// <param name="TimeSeconds">Time [s], on any clock.</param>
/// <param name="AngleDegrees">Knee angle [°], positive flexed.</param>
/// <param name="MomentNewtonMetersPerKilogram">Net knee moment [N·m·kg⁻¹], positive where the extensors pull.</param>
public readonly record struct KneeSample(
    [property: JsonConverter(typeof(RetroWalkJsonConverter))] double TimeSeconds,
    [property: JsonConverter(typeof(RetroWalkJsonConverter))] double AngleDegrees,
    [property: JsonConverter(typeof(RetroWalkJsonConverter))] double MomentNewtonMetersPerKilogram);
