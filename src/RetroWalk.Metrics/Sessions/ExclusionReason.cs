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

    /// <summary>Slower than the model supports: of runs, than the running model can be carried down to.</summary>
    LowestSpeed,

    /// <summary>Carried load or ground of which the model knows nothing: backward, and running.</summary>
    Load,

    /// <summary>Inside the supported domain, but the model has no value: between the rows of a table, or no positive
    /// power.</summary>
    NoValue,
}
