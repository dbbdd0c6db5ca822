namespace RetroWalk.Metrics;

/// <summary>How a person holds on to the handrail of a treadmill.</summary>
/// <remarks>All of it was measured walking forward: backward no measurement was found.</remarks>
[JsonConverter(typeof(JsonStringEnumConverter<Handrail>))]
public enum Handrail
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Hands rest on the rail: 0.93 of the gross power above standing (Berling et al. 2006, 10 adults).</summary>
    RestingHands,

    /// <summary>Hands grip the rail: 0.76 of the gross power above standing (Berling et al. 2006, 10 adults).</summary>
    Gripping,

    /// <summary>The person hangs back from the rail: 0.62 of the gross power above standing (Hofmann et al. 2014, 13 adults
    /// at 10 %).</summary>
    LeaningBack,
}
