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
    private readonly Dictionary<long, int> _places = []; // of the parts, by number

    public CountedSession Session { get; private set; } = new(empty);

    /// <summary>The parts by number; times, and the numbers of minutes, count from the earliest sample.</summary>
    public IReadOnlyList<SessionPart> Parts
    {
        get
        {
            // A later track of the file may be earlier in time.
            double before = -Math.Min(0, _parts.Select(part => part.StartSeconds).DefaultIfEmpty().Min());
            long minutes = breakdown == Breakdown.Minutes ? (long)(before / Minute) : 0;
            return
            [
                .. _parts.OrderBy(part => part.Number).Select(part => part with
                {
                    Number = part.Number + minutes,
                    StartSeconds = part.StartSeconds + before,
                }),
            ];
        }
    }

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
        if (!_places.TryGetValue(number, out int place))
        {
            if (_parts.Count == MostParts)
                throw TooMany();
            place = _parts.Count;
            _places.Add(number, place);
            _parts.Add(new(number, start, new(_empty)));
        }

        _parts[place] = _parts[place] with { Session = _parts[place].Session.With(sample) };
    }

    private static InputException TooMany() => new($"the session has more than {MostParts} parts: leave the breakdown out");
}
