namespace RetroWalk.Metrics;

/// <summary>Whether a person walks or runs.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Gait>))]
public enum Gait
{
    /// <summary>One foot is on the ground at any time.</summary>
    Walking,

    /// <summary>With moments in which no foot is.</summary>
    Running,
}
