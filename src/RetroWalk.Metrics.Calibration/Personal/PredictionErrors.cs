using System.Globalization;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Calibration;

/// <summary>How far predictions lie from measured walks, and how often the intervals hold them.</summary>
/// <remarks>Immutable.</remarks>
public sealed record PredictionErrors
{
    /// <summary>How many predictions.</summary>
    public required int Predictions { get; init; }

    /// <summary>Root mean square of predicted minus measured [W·kg⁻¹].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public required double RmseWattsPerKilogram { get; init; }

    /// <summary>Root mean square of ln predicted − ln measured [1].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public required double RmseLogarithm { get; init; }

    /// <summary>Mean of |predicted − measured|/measured.</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public required double MeanAbsoluteErrorFraction { get; init; }

    /// <summary>Share of measured walks inside the 50 % interval.</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public required double CoverageAt50Percent { get; init; }

    /// <summary>Share of measured walks inside the 80 % interval.</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public required double CoverageAt80Percent { get; init; }

    /// <summary>Share of measured walks inside the 95 % interval.</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public required double CoverageAt95Percent { get; init; }

    /// <summary>Mean half-width of the 95 % interval as a logarithm [1].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public required double MeanLogHalfWidth { get; init; }

    /// <summary>The errors in one line; the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"RMSE {RmseWattsPerKilogram:0.00} W/kg, MAPE {100 * MeanAbsoluteErrorFraction:0.0} %, "
        + $"95 % holds {100 * CoverageAt95Percent:0.0} %");
}
