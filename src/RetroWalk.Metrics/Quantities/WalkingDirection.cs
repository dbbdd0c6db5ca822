namespace RetroWalk.Metrics;

/// <summary>Which way the person faces while walking.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WalkingDirection>))]
public enum WalkingDirection
{
    /// <summary>Facing the way of travel.</summary>
    Forward,

    /// <summary>Facing away from the way of travel (backward walking, retro walking).</summary>
    Backward,
}
