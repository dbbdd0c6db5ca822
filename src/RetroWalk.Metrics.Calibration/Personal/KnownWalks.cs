namespace RetroWalk.Metrics.Calibration;

/// <summary>What is known of a person before a backward walk is predicted.</summary>
public enum KnownWalks
{
    /// <summary>Nothing: the population model.</summary>
    None,

    /// <summary>The person's level walks forward.</summary>
    LevelForward,

    /// <summary>These and one other walk backward, each in turn.</summary>
    LevelForwardAndOneBackward,

    /// <summary>These and all other walks backward.</summary>
    LevelForwardAndOtherBackward,
}
