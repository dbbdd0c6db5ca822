namespace RetroWalk.Metrics;

/// <summary>Sex, as the published resting-rate equations distinguish it.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
