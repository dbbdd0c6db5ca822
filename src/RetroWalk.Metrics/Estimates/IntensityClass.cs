namespace RetroWalk.Metrics;

/// <summary>Intensity of an activity by its METs, for adults of any fitness.</summary>
/// <remarks>Garber et al. 2011, the position stand of the American College of Sports Medicine, doi:10.1249/MSS.0b013e318213fefb.
/// The classes are absolute: what is vigorous for one person may be light for a fitter one.
/// <see cref="WalkIntensity.ReserveShare"/> is relative to the person.</remarks>
public enum IntensityClass
{
    /// <summary>Below 3 MET.</summary>
    Light,

    /// <summary>From 3 to below 6 MET.</summary>
    Moderate,

    /// <summary>6 MET and above.</summary>
    Vigorous,
}
