namespace RetroWalk.Metrics.Recordings;

/// <summary>What the device itself says of a lap or of an activity. What it does not say is NaN or null. Immutable.</summary>
/// <remarks>A device may count otherwise than its own points do; laps may overlap.</remarks>
public sealed record DeviceTotals
{
    internal DeviceTotals()
    {
    }

    /// <summary>Kind of sport as the file or the FIT profile names it, such as <c>walking</c>; null if not said.</summary>
    public string? Sport { get; internal init; }

    /// <summary>Finer kind of sport, such as <c>treadmill</c>; null where it is not said.</summary>
    public string? SubSport { get; internal init; }

    /// <summary>When it began, since the start of the recording [s].</summary>
    public double StartSeconds { get; internal init; }

    /// <summary>Time from begin to end, with pauses [s].</summary>
    public double ElapsedSeconds { get; internal init; }

    /// <summary>Time in which the timer ran, without pauses [s].</summary>
    public double TimerSeconds { get; internal init; }

    /// <summary>Distance covered [m].</summary>
    public double DistanceMeters { get; internal init; }

    /// <summary>Metres climbed [m].</summary>
    public double AscentMeters { get; internal init; }

    /// <summary>Metres descended [m].</summary>
    public double DescentMeters { get; internal init; }

    /// <summary>Energy that the device estimated [kcal].</summary>
    public double EnergyKilocalories { get; internal init; }
}
