using RetroWalk.Metrics;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>A session as at most 512 stretches of equal time: when there are more, every two are joined.</summary>
/// <param name="empty">A session of the person, without samples.</param>
internal sealed class SessionCurve(SessionTotals empty)
{
    private const int MostStretches = 512;

    private readonly SessionTotals _empty = empty;
    private readonly SampleClock _clock = new();
    private List<SessionTotals> _stretches = [];

    /// <summary>Time of one stretch.</summary>
    public double StretchSeconds { get; private set; } = 1;

    /// <summary>All stretches together.</summary>
    public SessionTotals Totals { get; private set; } = empty;

    public double EndSeconds => _clock.Seconds;

    public IReadOnlyList<SessionTotals> Stretches => _stretches;

    /// <summary>Adds a sample that says which way the person faced.</summary>
    public void Add(CleanedSample sample)
    {
        Totals = sample.AddTo(Totals, sample.Direction!.Value);
        double start = _clock.MoveBy(sample);
        double end = _clock.Seconds;
        while (end > StretchSeconds * MostStretches)
            Halve();
        while (start < end)
        {
            int place = (int)Math.Floor(start / StretchSeconds);
            double next = Math.Min(end, (place + 1) * StretchSeconds);
            while (_stretches.Count <= place)
                _stretches.Add(_empty);
            if (sample.Kind != SampleKind.Gap)
            {
                CleanedSample piece = sample with { DurationSeconds = next - start };
                _stretches[place] = piece.AddTo(_stretches[place], sample.Direction!.Value);
            }

            start = next;
        }
    }

    private void Halve()
    {
        _stretches = [.. _stretches.Chunk(2).Select(pair => pair.Aggregate((first, second) => first + second))];
        StretchSeconds *= 2;
    }
}
