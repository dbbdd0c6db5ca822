namespace RetroWalk.Metrics.Models;

/// <summary>What the native figure of a model holds.</summary>
public enum EnergyBasis
{
    /// <summary>All of it, rest included.</summary>
    Gross,

    /// <summary>What goes on top of lying or sitting at rest.</summary>
    NetOfResting,

    /// <summary>What goes on top of standing.</summary>
    NetOfStanding,
}
