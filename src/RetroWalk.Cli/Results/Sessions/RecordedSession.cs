using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>One recording, added up.</summary>
internal sealed record RecordedSession(
    Recording Recording, CountedSession Counted, Breakdown? Breakdown, IReadOnlyList<SessionPart> Parts)
{
    public SessionTotals Totals => Counted.Totals;

    public ShownSession Shown { get; } = Counted.Shown;

    /// <summary>The table of masses by date, if it was to have the mass of this session.</summary>
    public string? MassHistory { get; init; }

    /// <summary>The date of the weighing that it is priced by; null where the mass was stated.</summary>
    public DateOnly? Weighed { get; init; }

    /// <summary>All sessions together. Those of one mass are one session; those of different masses add what adds.</summary>
    public static ShownSession Sum(IReadOnlyList<RecordedSession> sessions) =>
        sessions.All(session => session.Totals.Walker == sessions[0].Totals.Walker)
            ? sessions.Select(session => session.Counted).Aggregate((first, second) => first + second).Shown
            : sessions.Select(session => session.Shown).Aggregate((first, second) => first + second);
}
