namespace RetroWalk.Metrics;

/// <summary>How a search of <see cref="WalkingEquivalents"/> ended.</summary>
public enum EquivalentOutcome
{
    /// <summary>Found.</summary>
    Found,

    /// <summary>The walk to be matched, or the speed or grade to search at, lies outside the supported domain of its direction.</summary>
    InputOutside,

    /// <summary>None: everything that the supported domain holds there costs more.</summary>
    CostsLessThanAny,

    /// <summary>None: everything that the supported domain holds there costs less.</summary>
    CostsMoreThanAny,
}
