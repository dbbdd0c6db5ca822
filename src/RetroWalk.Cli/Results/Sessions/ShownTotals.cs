using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>Totals as they are shown: over the walks forward, the walks backward, the runs, or all of a session, or of several
/// sessions of one person whose body mass may differ.</summary>
internal sealed record ShownTotals
{
    public required double DurationSeconds { get; init; }

    public required double DistanceMeters { get; init; }

    public required double AscentMeters { get; init; }

    public required double DescentMeters { get; init; }

    public Energy Gross => Active + Resting;

    public required Energy Resting { get; init; }

    public required Energy Active { get; init; }

    /// <summary>95 %, of this one person.</summary>
    public required PredictionInterval<Energy> GrossInterval { get; init; }

    public bool BeginsBelowRest => GrossInterval.Low < Resting;

    /// <summary>Mean over the priced time; NaN if there is none.</summary>
    public required double MeanMets { get; init; }

    public required IntensityDose Intensity { get; init; }

    /// <summary>NaN where it is not known: of runs, and with a named forward model.</summary>
    public required Energy QuadricepsConcentric { get; init; }

    /// <summary>NaN where <see cref="QuadricepsConcentric"/> is.</summary>
    public required Energy QuadricepsEccentric { get; init; }

    /// <summary>NaN where <see cref="QuadricepsConcentric"/> is.</summary>
    public required Energy QuadricepsMetabolic { get; init; }

    /// <summary>Priced time at speeds and grades, with a load or under conditions that were not measured.</summary>
    public required double ExtrapolatedSeconds { get; init; }

    public Validity Validity => ExtrapolatedSeconds > 0 ? Validity.Extrapolated : Validity.Measured;

    /// <summary>Time that was not priced, by reason; reasons without time are left out.</summary>
    public required IReadOnlyDictionary<ExclusionReason, double> Excluded { get; init; }

    public double ExcludedSeconds => Excluded.Values.Sum();

    /// <summary>Share of the recorded time that was priced; NaN where no time passed.</summary>
    public double PricedShare => DurationSeconds / (DurationSeconds + ExcludedSeconds);

    /// <param name="totals">Totals of one session.</param>
    /// <param name="extrapolatedSeconds">How much of the time is extrapolated, which the library does not count of all of
    /// it.</param>
    public static ShownTotals Of(WalkTotals totals, double extrapolatedSeconds) => new()
    {
        DurationSeconds = totals.DurationSeconds,
        DistanceMeters = totals.DistanceMeters,
        AscentMeters = totals.AscentMeters,
        DescentMeters = totals.DescentMeters,
        Resting = totals.Resting,
        Active = totals.Active,
        GrossInterval = totals.GrossInterval(),
        MeanMets = totals.MeanGrossPower.MetabolicEquivalent.Mets,
        Intensity = totals.Intensity,
        QuadricepsConcentric = totals.QuadricepsConcentric,
        QuadricepsEccentric = totals.QuadricepsEccentric,
        QuadricepsMetabolic = totals.QuadricepsMetabolic,
        ExtrapolatedSeconds = extrapolatedSeconds,
        Excluded = Enum.GetValues<ExclusionReason>().Where(reason => totals.Excluded.SecondsOf(reason) > 0)
            .ToDictionary(reason => reason, totals.Excluded.SecondsOf),
    };

    /// <summary>Totals of sessions of one person at different masses.</summary>
    /// <param name="parts">The totals of each session.</param>
    /// <param name="sum">What of them adds in the library, with its interval.</param>
    public static ShownTotals Sum(IReadOnlyList<ShownTotals> parts, CombinedTotals sum)
    {
        return new()
        {
            DurationSeconds = sum.DurationSeconds,
            DistanceMeters = sum.DistanceMeters,
            AscentMeters = sum.AscentMeters,
            DescentMeters = sum.DescentMeters,
            Resting = sum.Resting,
            Active = sum.Active,
            GrossInterval = sum.GrossInterval(),
            MeanMets = 60 * sum.Intensity.MetMinutes / sum.DurationSeconds,
            Intensity = sum.Intensity,
            QuadricepsConcentric = Sum(part => part.QuadricepsConcentric),
            QuadricepsEccentric = Sum(part => part.QuadricepsEccentric),
            QuadricepsMetabolic = sum.QuadricepsMetabolic,
            ExtrapolatedSeconds = parts.Sum(part => part.ExtrapolatedSeconds),
            Excluded = parts.SelectMany(part => part.Excluded).GroupBy(part => part.Key).OrderBy(group => group.Key)
                .ToDictionary(group => group.Key, group => group.Sum(part => part.Value)),
        };

        Energy Sum(Func<ShownTotals, Energy> of) => parts.Select(of).Aggregate((first, second) => first + second);
    }
}
