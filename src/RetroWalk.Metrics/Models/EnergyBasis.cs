namespace RetroWalk.Metrics.Models;

/// <summary>What the native figure of a model includes.</summary>
public enum EnergyBasis
{
    /// <summary>All energy, rest included.</summary>
    Gross,

    /// <summary>The energy above lying or sitting at rest.</summary>
    NetOfResting,

    /// <summary>The energy above standing.</summary>
    NetOfStanding,
}
