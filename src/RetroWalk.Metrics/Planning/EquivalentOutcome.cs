namespace RetroWalk.Metrics;

/// <summary>How a search of <see cref="WalkingEquivalents"/> or <see cref="WorkoutEquivalents"/> ended.</summary>
public enum EquivalentOutcome
{
    /// <summary>Found.</summary>
    Found,

    /// <summary>The walk to be matched, the speed or grade to search at, or a block of the workout lies outside the supported
    /// domain of its direction.</summary>
    InputOutside,

    /// <summary>Not found: every walk that the supported domain allows costs more, or every workout does.</summary>
    CostsLessThanAny,

    /// <summary>Not found: every walk that the supported domain allows costs less, or every workout does, even one of 1000
    /// rounds or with 24 h as the time that is searched for.</summary>
    CostsMoreThanAny,

    /// <summary>Not found: it costs more than the fastest walk and less than the slowest run.</summary>
    BetweenWalkAndRun,
}
