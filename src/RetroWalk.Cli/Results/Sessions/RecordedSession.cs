using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>One recording, added up.</summary>
internal sealed record RecordedSession(
    Recording Recording, SessionTotals Totals, Breakdown? Breakdown, IReadOnlyList<SessionPart> Parts)
{
    /// <summary>All sessions together.</summary>
    public static SessionTotals Sum(IEnumerable<RecordedSession> sessions) =>
        sessions.Select(session => session.Totals).Aggregate((first, second) => first + second);

    /// <summary>Share of the recorded time that was priced; NaN where no time passed.</summary>
    public static double PricedShare(WalkTotals totals) =>
        totals.DurationSeconds / (totals.DurationSeconds + totals.Excluded.TotalSeconds);
}
