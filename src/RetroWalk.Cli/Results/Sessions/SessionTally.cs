using RetroWalk.Cli.Files.Recordings;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>Adds up the pieces of a recording: all of them, and those of each lap or minute.</summary>
internal sealed class SessionTally(Walker walker, WalkConditions conditions, Breakdown? breakdown)
{
    private const int MostParts = 100_000;
    private const double Minute = 60;

    private readonly List<SessionPart> _parts = [];

    public SessionTotals Totals { get; private set; } = SessionTotals.For(walker, conditions);

    public IReadOnlyList<SessionPart> Parts => _parts;

    public void Add(RecordedPiece piece)
    {
        Totals = With(Totals, piece);
        if (breakdown == Breakdown.Laps)
            AddToPart(piece.Lap, piece.StartSeconds, piece);
        if (breakdown == Breakdown.Minutes)
            AddToMinutes(piece);
    }

    // A piece that crosses a full minute is split there; the totals stay the same.
    private void AddToMinutes(RecordedPiece piece)
    {
        double end = piece.StartSeconds + piece.DurationSeconds;
        for (double start = piece.StartSeconds; start < end;)
        {
            double minute = Math.Floor(start / Minute);
            double next = Math.Min(end, (minute + 1) * Minute);
            AddToPart((long)minute + 1, minute * Minute, piece with { StartSeconds = start, DurationSeconds = next - start });
            start = next;
        }
    }

    private void AddToPart(long number, double start, RecordedPiece piece)
    {
        if (_parts.Count == 0 || _parts[^1].Number != number)
        {
            if (_parts.Count == MostParts)
                throw TooMany();
            _parts.Add(new(number, start, SessionTotals.For(walker, conditions)));
        }

        _parts[^1] = _parts[^1] with { Totals = With(_parts[^1].Totals, piece) };
    }

    private static SessionTotals With(SessionTotals totals, RecordedPiece piece) =>
        piece.IsGap
            ? totals.AddGap(piece.Direction, TimeSpan.FromSeconds(piece.DurationSeconds))
            : totals.Add(piece.Direction, piece.SpeedMetersPerSecond, piece.GradeFraction, piece.DurationSeconds);

    private static InputException TooMany() => new($"the session has more than {MostParts} parts: leave the breakdown out");
}
