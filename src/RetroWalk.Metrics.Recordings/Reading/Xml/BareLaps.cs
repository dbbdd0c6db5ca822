using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Xml;

/// <summary>Laps that have totals and no points, so that their time is not lost: each becomes two points, its start and its
/// end.</summary>
/// <remarks>At the ends of an activity only its own distance says the way; between points these do.</remarks>
internal sealed class BareLaps(ReadingState state)
{
    private readonly List<(DeviceEntry Lap, int Number, PointBreak Break)> _laps = [];

    /// <summary>Takes a lap with a start and a duration; what follows decides where it ends.</summary>
    /// <param name="lap">The lap.</param>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="before">What the recording says of the time before it.</param>
    public void Add(DeviceEntry lap, int number, PointBreak before) => ReadingState.Keep(_laps, (lap, number, before));

    /// <summary>Makes points of the laps.</summary>
    /// <param name="points">Where they go.</param>
    /// <param name="last">Time and odometer of the last point of the activity; null where it has none.</param>
    /// <param name="next">Those of the next point; null where the activity has none.</param>
    /// <returns>Time and odometer of what is the last point now.</returns>
    public (long Ticks, double Meters)? MoveTo(
        Queue<RecordedPoint> points, (long Ticks, double Meters)? last, (long Ticks, double Meters)? next)
    {
        double meters = (last, next) switch
        {
            ((_, double shown), null) => shown,
            (null, null or (_, >= 0)) => 0,
            _ => double.NaN,
        };
        foreach ((DeviceEntry lap, int number, PointBreak before) in _laps)
        {
            long ownStart = lap.StartTicks!.Value;
            long start = Math.Max(ownStart, last?.Ticks ?? ownStart);
            long ownEnd = ownStart + (long)(lap.TimerSeconds * TimeSpan.TicksPerSecond);
            long end = Math.Min(ownEnd, next?.Ticks ?? ownEnd);
            if (start >= end)
                continue;
            double seconds = state.SecondsAt(start);
            state.Account.Add(
                FindingKind.LapsWithoutPoints, state.Points + points.Count + 1, seconds, state.SecondsAt(end) - seconds);
            RecordedPoint point = RecordedPoint.At(seconds) with { DistanceMeters = meters, Lap = number };
            points.Enqueue(point with { Break = before });
            meters += lap.DistanceMeters;
            if (end != next?.Ticks || meters >= 0) // an odometer may begin anew there
                points.Enqueue(point with { Seconds = state.SecondsAt(end), DistanceMeters = meters });
            last = (end, meters);
        }

        _laps.Clear();
        return last;
    }
}
