namespace RetroWalk.Metrics.Models;

/// <summary>What an equation takes besides speed and grade.</summary>
[Flags]
public enum ModelInputKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Body mass.</summary>
    BodyMass = 1,

    /// <summary>Standing height.</summary>
    Height = 2,

    /// <summary>Resting power of the person.</summary>
    RestingPower = 4,

    /// <summary>Carried load.</summary>
    Load = 8,

    /// <summary>Ground underfoot.</summary>
    Terrain = 16,
}
