namespace RetroWalk.Metrics.Recordings;

/// <summary>What a piece of cleaned time is.</summary>
public enum SampleKind
{
    /// <summary>Walking, or running: speed and grade are priced, or excluded by the model's domain.</summary>
    Moving,

    /// <summary>Standing: the speed is zero, and so is the grade unless a belt has one. It costs the same at any grade.</summary>
    Standing,

    /// <summary>A gap without points that is longer than allowed: nothing is known of it, and it counts as excluded.</summary>
    Gap,

    /// <summary>The device did not record: its timer stood, or it was off. It counts nowhere.</summary>
    Pause,
}
