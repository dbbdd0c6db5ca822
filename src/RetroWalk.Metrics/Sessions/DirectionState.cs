namespace RetroWalk.Metrics;

/// <summary>The sums of one direction in a <see cref="SessionState"/>; energies are per kilogram of body mass.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record DirectionState
{
    /// <summary>Priced time [s].</summary>
    public required SumState Seconds { get; init; }

    /// <summary>Distance along the slope [m].</summary>
    public required SumState Meters { get; init; }

    /// <summary>Height climbed [m].</summary>
    public required SumState AscentMeters { get; init; }

    /// <summary>Height descended [m].</summary>
    public required SumState DescentMeters { get; init; }

    /// <summary>Active energy [J·kg⁻¹].</summary>
    public required SumState ActiveJoules { get; init; }

    /// <summary>Concentric work of the quadriceps [J·kg⁻¹].</summary>
    public required SumState ConcentricJoules { get; init; }

    /// <summary>Eccentric work of the quadriceps [J·kg⁻¹].</summary>
    public required SumState EccentricJoules { get; init; }

    /// <summary>What a full reversal would have added to the quadriceps, backward [J·kg⁻¹]; may be negative.</summary>
    public required SumState FullReversalJoules { get; init; }

    /// <summary>Gross energy times the log spread of one person [J·kg⁻¹].</summary>
    public required SumState SpreadJoules { get; init; }

    /// <summary>Gross energy times the log spread of one person times the tail weight of the interval [J·kg⁻¹]; may be negative.</summary>
    public required SumState TailJoules { get; init; }

    /// <summary>Excluded time, <see cref="ExclusionReason.Gap"/> [s].</summary>
    public required SumState GapSeconds { get; init; }

    /// <summary>Excluded time, <see cref="ExclusionReason.Unusable"/> [s].</summary>
    public required SumState UnusableSeconds { get; init; }

    /// <summary>Excluded time, <see cref="ExclusionReason.HighestSpeed"/> [s].</summary>
    public required SumState HighestSpeedSeconds { get; init; }

    /// <summary>Excluded time, <see cref="ExclusionReason.LowestGrade"/> [s].</summary>
    public required SumState LowestGradeSeconds { get; init; }

    /// <summary>Excluded time, <see cref="ExclusionReason.HighestGrade"/> [s].</summary>
    public required SumState HighestGradeSeconds { get; init; }

    /// <summary>All sums, in the order of the members.</summary>
    internal IEnumerable<SumState> Sums =>
    [
        Seconds, Meters, AscentMeters, DescentMeters, ActiveJoules, ConcentricJoules, EccentricJoules, FullReversalJoules,
        SpreadJoules, TailJoules, GapSeconds, UnusableSeconds, HighestSpeedSeconds, LowestGradeSeconds, HighestGradeSeconds,
    ];

    internal static DirectionState Of(DirectionSums sums) => new()
    {
        Seconds = SumState.Of(sums.Priced[0]),
        Meters = SumState.Of(sums.Priced[1]),
        AscentMeters = SumState.Of(sums.Priced[2]),
        DescentMeters = SumState.Of(sums.Priced[3]),
        ActiveJoules = SumState.Of(sums.Priced[4]),
        ConcentricJoules = SumState.Of(sums.Priced[5]),
        EccentricJoules = SumState.Of(sums.Priced[6]),
        FullReversalJoules = SumState.Of(sums.Priced[7]),
        SpreadJoules = SumState.Of(sums.Priced[8]),
        TailJoules = SumState.Of(sums.Priced[9]),
        GapSeconds = SumState.Of(sums.Excluded[0]),
        UnusableSeconds = SumState.Of(sums.Excluded[1]),
        HighestSpeedSeconds = SumState.Of(sums.Excluded[2]),
        LowestGradeSeconds = SumState.Of(sums.Excluded[3]),
        HighestGradeSeconds = SumState.Of(sums.Excluded[4]),
    };

    internal DirectionSums ToSums()
    {
        DirectionSums sums = default;
        int i = 0;
        foreach (SumState sum in Sums)
            sums.Set(i++, sum.ToSum());
        return sums;
    }
}
