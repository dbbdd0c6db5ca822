using RetroWalk.Cli.Files.Recordings;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>What <c>retrowalk session</c> shows.</summary>
internal sealed record RecordedSession(
    Recording Recording, SessionTotals Totals, Breakdown? Breakdown, IReadOnlyList<SessionPart> Parts);
