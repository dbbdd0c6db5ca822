namespace RetroWalk.Metrics;

/// <summary>How far an estimate can be trusted, by where its inputs lie in the domain of its model.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Validity>))]
public enum Validity
{
    /// <summary>Inside the domain in which people were measured.</summary>
    Measured,

    /// <summary>Outside the measured domain but inside the supported one: there is a value, because the shape of the model is
    /// trusted.</summary>
    Extrapolated,

    /// <summary>Outside the supported domain: no value, NaN.</summary>
    Outside,
}
