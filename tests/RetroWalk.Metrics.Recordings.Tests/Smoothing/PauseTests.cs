using System.Globalization;
using RetroWalk.Metrics.Recordings.Tests.Reading;

namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>A pause is the time between two events of the device, wherever its points lie.</summary>
public sealed class PauseTests
{
    /// <summary>Device files whose points and events differ by more than three seconds from their own total, and by how
    /// much.</summary>
    private static readonly Dictionary<string, double> OwnTotals = new()
    {
        // 12,718 s from the first record to the last, five pauses of 1437 s in all; the device counted 11,287 s.
        ["fit-misaligned-fields.fit"] = -6,
    };

    // 1.3 m/s whenever the timer runs, which is all the time but the pauses.
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(40)]
    [InlineData(200)]
    public void What_is_walked_between_points_that_are_rarer_than_pauses_is_priced(int step)
    {
        (int Stop, int Start)[] pauses = [(100, 101), (115, 125), (214, 240), (406, 411), (413, 418), (500, 800)];
        FitWriter writer = new FitWriter().DefineRecord().DefineEvent().TimerEvent(0, 0);
        int next = 0;
        for (int t = 0; t <= 1000; t++)
        {
            if (next < pauses.Length && t == pauses[next].Stop)
                writer.TimerEvent((uint)t, 4);
            if (next < pauses.Length && t == pauses[next].Start)
            {
                writer.TimerEvent((uint)t, 0);
                next++;
            }

            double meters = 1.3 * (t - pauses.Sum(pause => Math.Clamp(t - pause.Stop, 0, pause.Start - pause.Stop)));
            if (t % step != 0 || pauses.Any(pause => pause.Stop < t && t < pause.Start))
                continue;
            int latitude = (int)Math.Round(meters / MetersPerSemicircle);
            writer.Record((uint)t, latitude, 0, 2750, (uint)(100 * meters), ushort.MaxValue);
        }

        (List<RecordedPoint> points, RecordingSummary summary, _) = Reads.All(writer.File());
        double paused = pauses.Sum(pause => pause.Start - pause.Stop);
        Check(points);
        Check([.. points.Select(point => point with { DistanceMeters = double.NaN })]); // by positions

        void Check(List<RecordedPoint> points)
        {
            RecordingAccount account = new();
            WalkTotals walk = Cleaned.Totals(points, account);
            Assert.Equal(paused, summary.Pauses.Sum(pause => pause.EndSeconds - pause.StartSeconds));
            Assert.Equal(paused, account[FindingKind.PausesLeftOut]!.Seconds, 1e-6);
            Assert.Equal(1000 - paused, walk.DurationSeconds, 1e-6);
            Assert.Equal(1.3 * (1000 - paused), walk.DistanceMeters, 3.0);
        }
    }

    [Fact]
    public void Way_that_nobody_walked_in_the_time_is_not_priced()
    {
        List<RecordedPoint> points = Walks.Straight();
        for (int k = 61; k < points.Count; k++) // a bus ride of 5 km while the timer stood, from 302 s to 902 s
            points[k] = Walks.At(points[k].Seconds + 600, 5000 + 1.4 * points[k].Seconds);
        points[61] = points[61] with { Break = PointBreak.Pause, Pause = new(302, 902) };

        WalkTotals walk = Cleaned.Totals(points);

        Assert.Equal(600, walk.DurationSeconds, 1e-6);
        Assert.Equal(840, walk.DistanceMeters, 3.0);
    }

    [Fact]
    public void A_pause_outside_of_its_step_stops_nothing()
    {
        List<RecordedPoint> points = Walks.Straight();
        points[60] = points[60] with { Break = PointBreak.Pause, Pause = new(100, 200) };
        RecordingAccount account = new();

        Assert.Equal(600, Cleaned.Totals(points, account).DurationSeconds, 1e-6);
        Assert.Null(account[FindingKind.PausesLeftOut]);
    }

    [Fact]
    public void A_gap_beside_a_pause_stays_a_gap()
    {
        List<RecordedPoint> points = Walks.Straight(seconds: 1200);
        points.RemoveAll(point => point.Seconds is > 100 and < 1000);
        points[21] = points[21] with { Break = PointBreak.Pause, Pause = new(800, 900) };

        List<CleanedSample> samples = Cleaned.Samples(points);

        Assert.Equal(
            [(SampleKind.Gap, 700), (SampleKind.Pause, 100), (SampleKind.Moving, 100)],
            samples[20..23].Select(sample => (sample.Kind, sample.DurationSeconds)));
    }

    // More points at once than the window has room for between two cleanings.
    [Fact]
    public void Pauses_between_all_points_lose_no_time()
    {
        List<RecordedPoint> points =
        [
            .. Enumerable.Range(0, 20_000).Select(k => RecordedPoint.At(k / 64.0) with
            {
                DistanceMeters = k / 64.0, Break = PointBreak.Pause, Pause = new((k - 0.75) / 64, (k - 0.25) / 64),
            }),
        ];

        foreach (CleaningOptions options in (CleaningOptions[])[CleaningOptions.Live, CleaningOptions.WholeRecording])
        {
            List<CleanedSample> samples = [.. RecordingCleaner.Clean(points, new(), options)];
            Assert.Equal(3 * 19_999, samples.Count);
            Assert.Equal(19_999 / 64.0, samples.Sum(sample => sample.DurationSeconds), 1e-6);
            IEnumerable<CleanedSample> pauses = samples.Where(sample => sample.Kind == SampleKind.Pause);
            Assert.Equal(19_999 / 128.0, pauses.Sum(sample => sample.DurationSeconds), 1e-6);
        }
    }

    // What is priced or excluded lasts as long as the device's timer ran.
    [Fact]
    public void Time_of_device_files_is_that_of_their_timer()
    {
        List<string> differences = [];
        foreach (IReadOnlyDictionary<string, string> row in SharedRecordings.Expected().Where(
            row => row["file"].StartsWith("fit-", StringComparison.Ordinal) && row["timer_s"].Length > 0))
        {
            List<CleanedSample> samples = Cleaned.Samples(Cleaned.Read("tracks", row["file"]));
            double seconds = samples.Where(sample => sample.Kind != SampleKind.Pause).Sum(sample => sample.DurationSeconds);
            double timer = row["timer_s"].Split('|').Sum(part => double.Parse(part, CultureInfo.InvariantCulture));
            if (Math.Abs(seconds - timer - OwnTotals.GetValueOrDefault(row["file"])) > 3)
                differences.Add($"{row["file"]}: {seconds}, timer {timer}");
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static double MetersPerSemicircle => 6_371_008.8 * Math.PI / (1L << 31);
}
