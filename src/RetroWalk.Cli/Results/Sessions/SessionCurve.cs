using RetroWalk.Cli.Files.Recordings;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>A session as at most 512 stretches of equal time: when there are more, every two are joined.</summary>
internal sealed class SessionCurve(Walker walker, WalkConditions conditions)
{
    private const int MostStretches = 512;

    private List<SessionTotals> _stretches = [];

    /// <summary>Time of one stretch.</summary>
    public double StretchSeconds { get; private set; } = 1;

    public double EndSeconds { get; private set; }

    public IReadOnlyList<SessionTotals> Stretches => _stretches;

    public void Add(RecordedPiece piece)
    {
        double end = piece.StartSeconds + piece.DurationSeconds;
        while (end > StretchSeconds * MostStretches)
            Halve();
        EndSeconds = end;
        for (double start = piece.StartSeconds; start < end;)
        {
            int place = (int)Math.Floor(start / StretchSeconds);
            double next = Math.Min(end, (place + 1) * StretchSeconds);
            while (_stretches.Count <= place)
                _stretches.Add(SessionTotals.For(walker, conditions));
            if (!piece.IsGap)
            {
                _stretches[place] = _stretches[place].Add(
                    piece.Direction, piece.SpeedMetersPerSecond, piece.GradeFraction, next - start);
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
