using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>What was recorded and what became of it, in at most 1024 stretches of equal time: when there are more, every two
/// are joined.</summary>
internal sealed class CleaningCurve
{
    private const int MostStretches = 1024;

    private readonly SampleClock _clock = new();
    private List<Stretch> _stretches = [];

    /// <summary>Time of one stretch.</summary>
    public double StretchSeconds { get; private set; } = 1;

    public double EndSeconds => _clock.Seconds;

    public IReadOnlyList<Stretch> Stretches => _stretches;

    public void Add(CleanedSample sample)
    {
        double start = _clock.MoveBy(sample);
        double end = _clock.Seconds;
        while (end > StretchSeconds * MostStretches)
        {
            _stretches = [.. _stretches.Chunk(2).Select(pair => pair.Aggregate((first, second) => first.And(second)))];
            StretchSeconds *= 2;
        }

        while (start < end)
        {
            int place = (int)Math.Floor(start / StretchSeconds);
            double next = Math.Min(end, (place + 1) * StretchSeconds);
            while (_stretches.Count <= place)
                _stretches.Add(Stretch.None);
            if (sample.Kind is SampleKind.Moving or SampleKind.Standing)
                _stretches[place] = _stretches[place].And(Stretch.Of(sample, next - start));
            start = next;
        }
    }

    /// <summary>The extremes of what was recorded, and the mean of what became of it.</summary>
    internal readonly record struct Stretch(Track Speed, Track Altitude)
    {
        public static Stretch None { get; } = new(Track.None, Track.None);

        public static Stretch Of(CleanedSample sample, double seconds) =>
            new(
                Track.Of(sample.RecordedSpeedMetersPerSecond, sample.SpeedMetersPerSecond, seconds),
                Track.Of(sample.RecordedAltitudeMeters, sample.AltitudeMeters, seconds));

        public Stretch And(Stretch other) => new(Speed.And(other.Speed), Altitude.And(other.Altitude));
    }

    /// <summary>One quantity over a stretch; without a value its seconds are 0 and its extremes NaN.</summary>
    internal readonly record struct Track(
        double RecordedSeconds, double RecordedLow, double RecordedHigh, double CleanedSeconds, double CleanedSum)
    {
        public static Track None { get; } = new(0, double.NaN, double.NaN, 0, 0);

        public bool IsRecorded => RecordedSeconds > 0;

        public double Cleaned => CleanedSeconds > 0 ? CleanedSum / CleanedSeconds : double.NaN;

        public static Track Of(double recorded, double cleaned, double seconds) =>
            new(
                double.IsFinite(recorded) ? seconds : 0, recorded, recorded,
                double.IsFinite(cleaned) ? seconds : 0, double.IsFinite(cleaned) ? cleaned * seconds : 0);

        public Track And(Track other) =>
            new(
                RecordedSeconds + other.RecordedSeconds,
                !IsRecorded ? other.RecordedLow : other.IsRecorded ? Math.Min(RecordedLow, other.RecordedLow) : RecordedLow,
                !IsRecorded ? other.RecordedHigh : other.IsRecorded ? Math.Max(RecordedHigh, other.RecordedHigh) : RecordedHigh,
                CleanedSeconds + other.CleanedSeconds, CleanedSum + other.CleanedSum);
    }
}
