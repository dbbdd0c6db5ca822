namespace RetroWalk.Metrics;

/// <summary>The published rule behind a resting rate.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RestingEquation>))]
public enum RestingEquation
{
    /// <summary>1 MET for everybody: 3.5 mL of oxygen per kilogram and minute, by convention.</summary>
    StandardMet,

    /// <summary>Mifflin and St Jeor 1990, from mass, height, age and sex.</summary>
    MifflinStJeor,

    /// <summary>Measured on the person.</summary>
    Measured,

    /// <summary>Harris and Benedict as revised by Roza and Shizgal 1984, from mass, height, age and sex.</summary>
    HarrisBenedict1984,

    /// <summary>Henry 2005, the Oxford equations, from mass, height, age and sex.</summary>
    Henry2005,

    /// <summary>Cunningham 1980, from fat-free mass.</summary>
    Cunningham,

    /// <summary>Katch and McArdle, from fat-free mass.</summary>
    KatchMcArdle,
}
