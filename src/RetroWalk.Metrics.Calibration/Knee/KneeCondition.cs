using System.Globalization;

namespace RetroWalk.Metrics.Calibration;

/// <summary>The knee of one person walking one way at one speed and grade: means of strides.</summary>
/// <remarks>Immutable.</remarks>
public sealed record KneeCondition
{
    internal KneeCondition()
    {
    }

    /// <summary>The person.</summary>
    public required string Subject { get; init; }

    /// <summary>Which way the person faced.</summary>
    public required WalkingDirection Direction { get; init; }

    /// <summary>Speed of travel.</summary>
    public required Speed Speed { get; init; }

    /// <summary>Grade along travel.</summary>
    public required Grade Grade { get; init; }

    /// <summary>How many strides.</summary>
    public required int Strides { get; init; }

    /// <summary>p: concentric power of both legs [W·kg⁻¹].</summary>
    public required double ConcentricWattsPerKilogram { get; init; }

    /// <summary>n: eccentric power of both legs, as a magnitude [W·kg⁻¹].</summary>
    public required double EccentricWattsPerKilogram { get; init; }

    /// <summary>p/(p + n) [1]; NaN where the extensors do no work.</summary>
    public double ConcentricShare => ConcentricWattsPerKilogram / TotalWattsPerKilogram;

    /// <summary>p + n [W·kg⁻¹].</summary>
    public double TotalWattsPerKilogram => ConcentricWattsPerKilogram + EccentricWattsPerKilogram;

    /// <summary>Person, direction, speed, p and n in one line; the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Subject}, {Direction}, {Speed}, {Grade}: {Strides} strides, p {ConcentricWattsPerKilogram:0.###} and n "
            + $"{EccentricWattsPerKilogram:0.###} W/kg");
}
