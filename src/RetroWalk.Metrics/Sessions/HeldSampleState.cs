namespace RetroWalk.Metrics;

/// <summary>The sample that a <see cref="RecorderState"/> was holding.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record HeldSampleState
{
    /// <summary>Which way the person faces.</summary>
    public required WalkingDirection Direction { get; init; }

    /// <summary>Speed of travel [m·s⁻¹]; null where it cannot be used.</summary>
    public required double? SpeedMetersPerSecond { get; init; }

    /// <summary>Grade along travel as a fraction [1]; null where it cannot be used.</summary>
    public required double? GradeFraction { get; init; }
}
