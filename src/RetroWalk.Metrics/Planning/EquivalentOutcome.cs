namespace RetroWalk.Metrics;

/// <summary>How a search of <see cref="WalkingEquivalents"/> ended.</summary>
public enum EquivalentOutcome
{
    /// <summary>Found.</summary>
    Found,

    /// <summary>The walk to be matched, or the speed or grade to search at, lies outside the supported domain of its
    /// direction.</summary>
    InputOutside,

    /// <summary>Not found: every walk that the supported domain allows costs more.</summary>
    CostsLessThanAny,

    /// <summary>Not found: every walk that the supported domain allows costs less.</summary>
    CostsMoreThanAny,

    /// <summary>Not found: it costs more than the fastest walk and less than the slowest run.</summary>
    BetweenWalkAndRun,
}
