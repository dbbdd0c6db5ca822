using RetroWalk.Metrics;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>Adds up the samples of a recording: all of them, and those of each lap or minute.</summary>
internal sealed class SessionTally(SessionTotals empty, Breakdown? breakdown)
{
    private const int MostParts = 100_000;
    private const double Minute = 60;

    private readonly SessionTotals _empty = empty;
    private readonly List<SessionPart> _parts = [];

    public CountedSession Session { get; private set; } = new(empty);

    public IReadOnlyList<SessionPart> Parts => _parts;

    /// <summary>Adds a sample that says which way the person faced.</summary>
    public void Add(CleanedSample sample)
    {
        Session = Session.With(sample);
        if (sample.Kind == SampleKind.Pause)
            return;
        if (breakdown == Breakdown.Laps)
            AddToPart(sample.Lap + 1, sample.StartSeconds, sample);
        if (breakdown == Breakdown.Minutes)
            AddToMinutes(sample);
    }

    // A sample that crosses a full minute is split there; the totals stay the same. A gap, which may last for years, belongs
    // to the minute in which it begins.
    private void AddToMinutes(CleanedSample sample)
    {
        double end = sample.StartSeconds + sample.DurationSeconds;
        for (double start = sample.StartSeconds; start < end;)
        {
            double minute = Math.Floor(start / Minute);
            double next = sample.Kind == SampleKind.Gap ? end : Math.Min(end, (minute + 1) * Minute);
            CleanedSample piece = sample with { StartSeconds = start, DurationSeconds = next - start };
            AddToPart((long)minute + 1, minute * Minute, piece);
            start = next;
        }
    }

    private void AddToPart(long number, double start, CleanedSample sample)
    {
        if (_parts.Count == 0 || _parts[^1].Number != number)
        {
            if (_parts.Count == MostParts)
                throw TooMany();
            _parts.Add(new(number, start, new(_empty)));
        }

        _parts[^1] = _parts[^1] with { Session = _parts[^1].Session.With(sample) };
    }

    private static InputException TooMany() => new($"the session has more than {MostParts} parts: leave the breakdown out");
}
