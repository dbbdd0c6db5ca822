namespace RetroWalk.Metrics;

/// <summary><see cref="SessionTotals"/> as a plain record, to be stored by any serializer and read back bit for bit.</summary>
/// <remarks>Version 1. The person is not in it but for the two numbers that decide the energies, so that no session goes on as
/// another person's. The checksum tells a state whose numbers were damaged. Immutable and thread-safe.</remarks>
public sealed record SessionState
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Version of the shape and of the meaning of the sums.</summary>
    public required int Version { get; init; }

    /// <summary>Body mass of the person [kg].</summary>
    public required double MassKilograms { get; init; }

    /// <summary>Resting power of the person [W·kg⁻¹].</summary>
    public required double RestingWattsPerKilogram { get; init; }

    /// <summary>Conditions of the session; null where there were none.</summary>
    public required ConditionsState? Conditions { get; init; }

    /// <summary>Sums of the forward part.</summary>
    public required DirectionState Forward { get; init; }

    /// <summary>Sums of the backward part.</summary>
    public required DirectionState Backward { get; init; }

    /// <summary>A number made of the bits of all others.</summary>
    public required uint Checksum { get; init; }
}
