namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>What the way of a step was taken from.</summary>
internal enum WaySource : byte
{
    /// <summary>Nothing says.</summary>
    None,

    /// <summary>The speed of a belt or a table, which is left as it is.</summary>
    Belt,

    /// <summary>An odometer, by its ticks.</summary>
    Odometer,

    /// <summary>The speed that the device measured on the way.</summary>
    Speed,

    /// <summary>Positions: the way is measured on the map rather than along the slope.</summary>
    Positions,
}
