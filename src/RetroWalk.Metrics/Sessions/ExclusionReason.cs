namespace RetroWalk.Metrics;

/// <summary>Why time of a session was not priced. Time counts under one reason only: the first of these that applies.</summary>
public enum ExclusionReason
{
    /// <summary>A gap between samples that is longer than the caller allows.</summary>
    Gap,

    /// <summary>Speed or grade is not a number or infinite, or the speed is negative.</summary>
    Unusable,

    /// <summary>Faster than the model of that direction supports: running, mostly.</summary>
    HighestSpeed,

    /// <summary>Steeper downhill than the model of that direction supports.</summary>
    LowestGrade,

    /// <summary>Steeper uphill than the model of that direction supports.</summary>
    HighestGrade,

    /// <summary>A run that nothing prices: backward, or in a session without a running model.</summary>
    Run,

    /// <summary>A run that is slower than the running model can be carried down to.</summary>
    LowestSpeed,
}
