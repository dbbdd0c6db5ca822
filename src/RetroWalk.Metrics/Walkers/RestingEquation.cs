namespace RetroWalk.Metrics;

/// <summary>The published rule behind a resting rate.</summary>
public enum RestingEquation
{
    /// <summary>1 MET for everybody: 3.5 mL of oxygen per kilogram and minute, by convention.</summary>
    StandardMet,

    /// <summary>Mifflin and St Jeor 1990, from mass, height, age and sex.</summary>
    MifflinStJeor,
}
