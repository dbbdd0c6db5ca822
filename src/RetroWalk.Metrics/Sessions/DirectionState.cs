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
        Seconds = SumState.Of(sums.Seconds),
        Meters = SumState.Of(sums.Meters),
        AscentMeters = SumState.Of(sums.AscentMeters),
        DescentMeters = SumState.Of(sums.DescentMeters),
        ActiveJoules = SumState.Of(sums.Active),
        ConcentricJoules = SumState.Of(sums.Concentric),
        EccentricJoules = SumState.Of(sums.Eccentric),
        FullReversalJoules = SumState.Of(sums.FullReversal),
        SpreadJoules = SumState.Of(sums.Spread),
        TailJoules = SumState.Of(sums.Tail),
        GapSeconds = SumState.Of(sums.Excluded.Gap),
        UnusableSeconds = SumState.Of(sums.Excluded.Unusable),
        HighestSpeedSeconds = SumState.Of(sums.Excluded.HighestSpeed),
        LowestGradeSeconds = SumState.Of(sums.Excluded.LowestGrade),
        HighestGradeSeconds = SumState.Of(sums.Excluded.HighestGrade),
    };

    internal DirectionSums ToSums() => new()
    {
        Seconds = Seconds.ToSum(),
        Meters = Meters.ToSum(),
        AscentMeters = AscentMeters.ToSum(),
        DescentMeters = DescentMeters.ToSum(),
        Active = ActiveJoules.ToSum(),
        Concentric = ConcentricJoules.ToSum(),
        Eccentric = EccentricJoules.ToSum(),
        FullReversal = FullReversalJoules.ToSum(),
        Spread = SpreadJoules.ToSum(),
        Tail = TailJoules.ToSum(),
        Excluded = new ExcludedTime
        {
            Gap = GapSeconds.ToSum(),
            Unusable = UnusableSeconds.ToSum(),
            HighestSpeed = HighestSpeedSeconds.ToSum(),
            LowestGrade = LowestGradeSeconds.ToSum(),
            HighestGrade = HighestGradeSeconds.ToSum(),
        },
    };
}
