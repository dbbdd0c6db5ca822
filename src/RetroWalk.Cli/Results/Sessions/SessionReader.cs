using RetroWalk.Cli.Files;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>Reads and cleans a recording sample by sample, shows progress, and stops when it is cancelled.</summary>
internal static class SessionReader
{
    private const int BetweenLooks = 512; // points, and samples

    public static void Read(
        Terminal terminal, Recording recording, Action<CleanedSample> use, CancellationToken cancellation)
    {
        using Stream source = InputFile.Open(recording.Path, terminal);
        Progress.Over(source, terminal, tick =>
        {
            try
            {
                Read(source, recording, use, tick, cancellation);
            }
            catch (InvalidDataException exception)
            {
                throw new InputException($"{recording.Name}: {exception.Message}");
            }
        });
    }

    private static void Read(
        Stream source, Recording recording, Action<CleanedSample> use, Action tick, CancellationToken cancellation)
    {
        using RecordingReader reader = RecordingReader.Open(source, recording.Account);
        IEnumerable<RecordedPoint> points = Watched(reader.Points(), tick, cancellation);
        long count = 0;
        foreach (CleanedSample sample in RecordingCleaner.Clean(points, recording.Account, recording.Options.Cleaning))
        {
            if (count == 0)
                recording.Begin(reader.Summary);
            if (count++ % BetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            use(recording.Completed(sample));
        }

        recording.Complete(reader.Summary);
    }

    // Points that add no sample, such as those of one time, must not keep a run from being stopped.
    private static IEnumerable<RecordedPoint> Watched(
        IEnumerable<RecordedPoint> points, Action tick, CancellationToken cancellation)
    {
        long count = 0;
        foreach (RecordedPoint point in points)
        {
            if (count++ % BetweenLooks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                tick();
            }

            yield return point;
        }
    }
}
