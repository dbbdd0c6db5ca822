using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>Totals as they are shown: over the walks forward, the walks backward, the runs, or all of a session, or of several
/// sessions of one person whose body mass may differ.</summary>
/// <param name="Sum">What adds in the library.</param>
/// <param name="GrossInterval">95 %, of this one person.</param>
/// <param name="QuadricepsConcentric">NaN where it is not known: of runs, and with a named forward model.</param>
/// <param name="QuadricepsEccentric">NaN where <paramref name="QuadricepsConcentric"/> is.</param>
/// <param name="ExtrapolatedSeconds">Priced time at speeds and grades, with a load or under conditions that were not
/// measured.</param>
/// <param name="Excluded">Time that was not priced, by reason; reasons without time are left out.</param>
internal sealed record ShownTotals(
    CombinedTotals Sum, PredictionInterval<Energy> GrossInterval, Energy QuadricepsConcentric, Energy QuadricepsEccentric,
    double ExtrapolatedSeconds, IReadOnlyDictionary<ExclusionReason, double> Excluded)
{
    public double DurationSeconds => Sum.DurationSeconds;

    public double DistanceMeters => Sum.DistanceMeters;

    public double AscentMeters => Sum.AscentMeters;

    public double DescentMeters => Sum.DescentMeters;

    public Energy Gross => Sum.Gross;

    public Energy Resting => Sum.Resting;

    public Energy Active => Sum.Active;

    public bool BeginsBelowRest => GrossInterval.Low < Resting;

    /// <summary>Mean over the priced time; NaN if there is none.</summary>
    public double MeanMets => 60 * Intensity.MetMinutes / DurationSeconds;

    public IntensityDose Intensity => Sum.Intensity;

    /// <summary>NaN where <see cref="QuadricepsConcentric"/> is.</summary>
    public Energy QuadricepsMetabolic => Sum.QuadricepsMetabolic;

    public Validity Validity => ExtrapolatedSeconds > 0 ? Validity.Extrapolated : Validity.Measured;

    public double ExcludedSeconds => Excluded.Values.Sum();

    /// <summary>Share of the recorded time that was priced; NaN where no time passed.</summary>
    public double PricedShare => DurationSeconds / (DurationSeconds + ExcludedSeconds);

    /// <param name="totals">Totals of one session.</param>
    /// <param name="extrapolatedSeconds">How much of the time is extrapolated, which the library does not count of all of
    /// it.</param>
    public static ShownTotals Of(WalkTotals totals, double extrapolatedSeconds) => new(
        CombinedTotals.Of(totals), totals.GrossInterval(), totals.QuadricepsConcentric, totals.QuadricepsEccentric,
        extrapolatedSeconds,
        Enum.GetValues<ExclusionReason>().Where(reason => totals.Excluded.SecondsOf(reason) > 0)
            .ToDictionary(reason => reason, totals.Excluded.SecondsOf));

    /// <summary>Totals of sessions of one person, also at different masses.</summary>
    public static ShownTotals operator +(ShownTotals left, ShownTotals right)
    {
        CombinedTotals sum = left.Sum.PlusSamePerson(right.Sum);
        return new(
            sum, sum.GrossInterval(), left.QuadricepsConcentric + right.QuadricepsConcentric,
            left.QuadricepsEccentric + right.QuadricepsEccentric, left.ExtrapolatedSeconds + right.ExtrapolatedSeconds,
            left.Excluded.Concat(right.Excluded).GroupBy(part => part.Key).OrderBy(group => group.Key)
                .ToDictionary(group => group.Key, group => group.Sum(part => part.Value)));
    }
}
