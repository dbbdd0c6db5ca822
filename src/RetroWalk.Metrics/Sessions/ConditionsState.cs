namespace RetroWalk.Metrics;

/// <summary>The <see cref="WalkConditions"/> of a stored session, so that it does not go on under others.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ConditionsState
{
    /// <summary>k, on the excess of backward over forward [1].</summary>
    public required double PracticeFactor { get; init; }

    /// <summary>Spread of ln k where it was measured [1]; null elsewhere.</summary>
    public required double? PracticeLogSpread { get; init; }

    /// <summary>How the person holds on.</summary>
    public required Handrail Handrail { get; init; }

    /// <summary>f, on the gross power [1].</summary>
    public required double PersonalFactor { get; init; }

    /// <summary>Spread of ln f [1].</summary>
    public required double PersonalLogSpread { get; init; }

    /// <summary>Correlation of ln f and ln k [1].</summary>
    public required double PersonPracticeCorrelation { get; init; }

    /// <summary>Null where there are none.</summary>
    internal static ConditionsState? Of(WalkConditions conditions) => conditions.IsNone ? null : new()
    {
        PracticeFactor = conditions.Practice.Factor,
        PracticeLogSpread = conditions.Practice.LogSpread,
        Handrail = conditions.Handrail,
        PersonalFactor = conditions.PersonalFactor.Factor,
        PersonalLogSpread = conditions.PersonalFactor.LogSpread,
        PersonPracticeCorrelation = conditions.PersonPracticeCorrelation,
    };
}
