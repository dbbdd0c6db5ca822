namespace RetroWalk.Metrics;

/// <summary>The limits of a domain that an input has passed.</summary>
[Flags]
public enum DomainLimits
{
    /// <summary>None: the input is inside.</summary>
    None = 0,

    /// <summary>Slower than the domain reaches.</summary>
    LowestSpeed = 1,

    /// <summary>Faster than the domain reaches.</summary>
    HighestSpeed = 2,

    /// <summary>Steeper downhill, or less uphill, than the domain reaches.</summary>
    LowestGrade = 4,

    /// <summary>Steeper uphill than the domain reaches.</summary>
    HighestGrade = 8,

    /// <summary>Between the rows of a model that is a table.</summary>
    BetweenRows = 16,
}
