using RetroWalk.Metrics;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Web.Record;

/// <summary>A recording that was read and cleaned: its samples, and what was met in it.</summary>
public sealed class RecordedWalk
{
    private const int MostSamples = 2_000_000; // 200 MB
    private const double Day = 86_400;

    private static readonly TimeSpan LongestTurn = TimeSpan.FromMilliseconds(25);

    private readonly List<CleanedSample> _samples;

    private RecordedWalk(string name, RecordingReader reader, List<CleanedSample> samples)
    {
        Name = name;
        Format = reader.Format;
        Points = reader.Summary.Points;
        Findings = reader.Account.Findings;
        MostOfTheTime = reader.Account.MostOfTheTime;
        HasDirections = reader.Summary.PointsWithDirection > 0;
        HasMovement = samples.Exists(
            sample => sample.Kind is SampleKind.Moving or SampleKind.Standing && sample.DurationSeconds > 0);
        HasGrades = samples.Exists(sample => double.IsFinite(sample.GradeFraction));
        Seconds = samples.Sum(LengthOf);
        _samples = samples;
    }

    public string Name { get; }

    public RecordingFormat Format { get; }

    public long Points { get; }

    /// <summary>What was repaired or only noted.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What concerns more than half of the time.</summary>
    public IReadOnlyList<Finding> MostOfTheTime { get; }

    /// <summary>Whether it says which way the person faced.</summary>
    public bool HasDirections { get; }

    /// <summary>Whether there is time in it that was walked, run or stood.</summary>
    public bool HasMovement { get; }

    /// <summary>Whether it has grades, or altitudes from which they follow.</summary>
    public bool HasGrades { get; }

    /// <summary>The length of the time axis [s]: what was not recorded for more than a day takes no room.</summary>
    public double Seconds { get; }

    /// <summary>Reads and cleans a file, and leaves the browser its turns.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="file">All of the file.</param>
    /// <param name="options">How it is cleaned.</param>
    /// <param name="progress">Takes the share that was read, from 0 to 1.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="InvalidDataException">It is no recording, or one that cannot be read; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static async Task<RecordedWalk> ReadAsync(
        string name, Stream file, CleaningOptions options, Action<double> progress, CancellationToken cancellation)
    {
        Turns turns = new(LongestTurn, cancellation);
        using RecordingReader reader = RecordingReader.Open(file);
        RecordingCleaner cleaner = new(reader.Account, options);
        List<CleanedSample> samples = [];
        foreach (RecordedPoint point in reader.Points())
        {
            cleaner.Add(in point);
            TakeAll(cleaner, samples);
            if (turns.IsOver)
            {
                progress((double)file.Position / file.Length);
                await turns.PauseAsync();
            }
        }

        cleaner.Complete();
        TakeAll(cleaner, samples);
        return new(name, reader, samples);
    }

    /// <summary>What it costs, and leaves the browser its turns.</summary>
    /// <param name="empty">A session of the person without samples.</param>
    /// <param name="direction">Which way the person faced, where neither the recording nor a mark says.</param>
    /// <param name="backward">The stretches that were walked backward, on the time axis.</param>
    /// <param name="grade">The grade of a recording without any.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public async Task<SessionTotals> PriceAsync(
        SessionTotals empty, WalkingDirection direction, MarkedStretches backward, Grade grade, CancellationToken cancellation)
    {
        Turns turns = new(LongestTurn, cancellation);
        SessionTotals totals = empty;
        Grade? stated = HasGrades ? null : grade;
        double at = 0;
        foreach (CleanedSample sample in _samples)
        {
            double length = LengthOf(sample);
            double end = at + length;
            if (length == 0)
                totals = sample.AddTo(totals, direction, stated);
            while (at < end)
            {
                // A sample across the edge of a mark is priced in two parts.
                double next = Math.Min(end, backward.NextEdge(at));
                CleanedSample part = sample with
                {
                    DurationSeconds = next - at,
                    Direction = backward.Holds(at) ? WalkingDirection.Backward : sample.Direction,
                };
                totals = part.AddTo(totals, direction, stated);
                at = next;
            }

            if (turns.IsOver)
                await turns.PauseAsync();
        }

        return totals;
    }

    /// <summary>A column of the samples as means over stretches of equal time; NaN where nothing is known.</summary>
    /// <param name="stretches">How many.</param>
    /// <param name="of">The column.</param>
    public double[] Means(int stretches, Func<CleanedSample, double> of)
    {
        double[] sums = new double[stretches], times = new double[stretches];
        double at = 0;
        double width = Seconds / stretches;
        foreach (CleanedSample sample in _samples)
        {
            double end = at + LengthOf(sample);
            double value = of(sample);
            bool isKnown = sample.Kind is SampleKind.Moving or SampleKind.Standing && double.IsFinite(value);
            while (at < end)
            {
                int place = Math.Min((int)(at / width), stretches - 1);
                double next = place == stretches - 1 ? end : Math.Min(end, (place + 1) * width);
                if (next <= at)
                    next = end; // a rest below the last digit of the time
                if (isKnown)
                {
                    sums[place] += value * (next - at);
                    times[place] += next - at;
                }

                at = next;
            }
        }

        return [.. sums.Zip(times, (sum, time) => time > 0 ? sum / time : double.NaN)];
    }

    private static void TakeAll(RecordingCleaner cleaner, List<CleanedSample> samples)
    {
        while (cleaner.TryTake(out CleanedSample sample))
        {
            if (samples.Count == MostSamples)
                throw new InvalidDataException($"it has more than {MostSamples} samples: 'retrowalk session' takes any number");
            samples.Add(sample);
        }
    }

    private static double LengthOf(CleanedSample sample) =>
        sample.Kind is SampleKind.Gap or SampleKind.Pause && sample.DurationSeconds > Day ? 0 : sample.DurationSeconds;
}
