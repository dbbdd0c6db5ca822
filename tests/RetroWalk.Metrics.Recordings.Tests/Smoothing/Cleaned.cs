using RetroWalk.Metrics.Recordings.Tests.Reading;

namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>Recordings cleaned and priced: 70 kg, forward, level where the recording says nothing.</summary>
internal static class Cleaned
{
    public static readonly Walker Walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    public static WalkTotals Totals(IEnumerable<RecordedPoint> points, RecordingAccount? account = null, Grade? grade = null) =>
        Sum(Samples(points, account), grade);

    public static List<CleanedSample> Samples(IEnumerable<RecordedPoint> points, RecordingAccount? account = null) =>
        [.. RecordingCleaner.Clean(points, account ?? new())];

    public static WalkTotals Live(IEnumerable<RecordedPoint> points) =>
        Sum(RecordingCleaner.Clean(points, new(), CleaningOptions.Live), null);

    public static WalkTotals Sum(IEnumerable<CleanedSample> samples, Grade? grade) =>
        samples.Aggregate(
            SessionTotals.For(Walker),
            (session, sample) => sample.AddTo(session, WalkingDirection.Forward, grade ?? Grade.Level)).Both;

    public static List<RecordedPoint> Read(string folder, string file)
    {
        using FileStream stream = File.OpenRead(SharedRecordings.PathOf(folder, file));
        return Reads.All(stream).Points;
    }
}
