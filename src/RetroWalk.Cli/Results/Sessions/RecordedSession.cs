using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>One recording, added up.</summary>
internal sealed record RecordedSession(
    Recording Recording, CountedSession Counted, Breakdown? Breakdown, IReadOnlyList<SessionPart> Parts)
{
    public SessionTotals Totals => Counted.Totals;

    public ShownSession Shown { get; } = Counted.Shown;

    /// <summary>All sessions together.</summary>
    public static ShownSession Sum(IEnumerable<RecordedSession> sessions) =>
        sessions.Select(session => session.Counted).Aggregate((first, second) => first + second).Shown;
}
