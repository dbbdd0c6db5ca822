using System.Globalization;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Calibration;

/// <summary>One steady walk of a person, free of handrail and load, with what it was measured to cost.</summary>
/// <remarks>Immutable. <see cref="PersonalCalibration.Fit"/> judges the values, because it can name the row.</remarks>
public sealed record WalkMeasurement
{
    /// <summary>Relative error of a measurement unless another is given [1]: 0.03, as of a good metabolic cart.</summary>
    public const double DefaultRelativeErrorFraction = 0.03;

    /// <summary>Which way the person faced.</summary>
    public required WalkingDirection Direction { get; init; }

    /// <summary>Speed of travel.</summary>
    public required Speed Speed { get; init; }

    /// <summary>Grade along travel.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Gross metabolic power, rest included [W·kg⁻¹]. For an oxygen uptake use <see cref="OfOxygenUptake"/>.</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public required double GrossWattsPerKilogram { get; init; }

    /// <summary>Standard deviation of the error of the measurement, as a fraction of the value. 0.03 unless given.</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double RelativeErrorFraction { get; init; } = DefaultRelativeErrorFraction;

    /// <summary>A walk whose gross oxygen uptake was measured, at 20.1 J per mL of oxygen.</summary>
    /// <param name="direction">Which way the person faced.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    /// <param name="grossUptake">Gross oxygen uptake, rest included.</param>
    /// <param name="relativeErrorFraction">Standard deviation of the error, as a fraction of the value.</param>
    public static WalkMeasurement OfOxygenUptake(
        WalkingDirection direction, Speed speed, Grade grade, OxygenUptake grossUptake,
        double relativeErrorFraction = DefaultRelativeErrorFraction) =>
        new()
        {
            Direction = direction,
            Speed = speed,
            Grade = grade,
            GrossWattsPerKilogram = grossUptake.MetabolicPower.WattsPerKilogram,
            RelativeErrorFraction = relativeErrorFraction,
        };

    /// <summary>The walk and its cost in one line; the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{GrossWattsPerKilogram:0.###} W/kg {(Direction == WalkingDirection.Forward ? "forward" : "backward")} at "
        + $"{Speed.MetersPerSecond:0.###} m/s and {Grade.Percent:0.##} %");
}
