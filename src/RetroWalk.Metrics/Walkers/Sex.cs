namespace RetroWalk.Metrics;

/// <summary>Sex, as the published resting-rate equations distinguish it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Sex>))]
public enum Sex
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
