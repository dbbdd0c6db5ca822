namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>Point by point while the walk goes on.</summary>
public sealed class LiveTests
{
    [Fact]
    public void No_point_allocates()
    {
        List<RecordedPoint> points = Walks.Noisy(5, 3000);
        RecordingCleaner cleaner = new(new());
        int taken = 0;
        Feed(0, 1500);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Feed(1500, 3000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.InRange(taken, 2800, 3000);

        void Feed(int first, int end)
        {
            for (int k = first; k < end; k++)
            {
                cleaner.Add(points[k]);
                while (cleaner.TryTake(out _))
                    taken++;
            }
        }
    }

    /// <summary>So a recording of any length is cleaned in the memory of one window.</summary>
    [Fact]
    public void No_point_of_a_whole_recording_allocates()
    {
        List<RecordedPoint> points = Walks.Noisy(9, 60_000);
        using IEnumerator<CleanedSample> samples = RecordingCleaner.Clean(points, new()).GetEnumerator();
        Take(20_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Take(20_000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Take(int count)
        {
            for (int k = 0; k < count; k++)
                Assert.True(samples.MoveNext());
        }
    }

    [Fact]
    public void A_sample_comes_after_the_stated_lag()
    {
        RecordingCleaner cleaner = new(new());
        double worst = 0;
        double last = 0;
        foreach (RecordedPoint point in Walks.Noisy(6))
        {
            cleaner.Add(point);
            while (cleaner.TryTake(out CleanedSample sample))
                last = sample.StartSeconds + sample.DurationSeconds;
            worst = Math.Max(worst, point.Seconds - last);
        }

        Assert.InRange(worst, 120, 126);
        cleaner.Complete();
        while (cleaner.TryTake(out CleanedSample sample))
            last = sample.StartSeconds + sample.DurationSeconds;
        Assert.Equal(900, last);
    }

    [Fact]
    public void A_cleaner_begins_anew_after_the_end()
    {
        RecordingAccount account = new();
        RecordingCleaner cleaner = new(account);
        double seconds = 0;
        for (int round = 0; round < 2; round++)
        {
            foreach (RecordedPoint point in Walks.Straight())
                cleaner.Add(point);
            cleaner.Complete();
            while (cleaner.TryTake(out CleanedSample sample))
                seconds += sample.DurationSeconds;
        }

        Assert.Equal(1200, seconds, 1e-6);
        Assert.Null(account[FindingKind.TimesOutOfOrder]);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Totals_are_those_of_the_whole_recording(int seed)
    {
        List<RecordedPoint> points = Walks.Noisy(seed, 3600);
        double whole = Cleaned.Totals(points).Gross.Kilocalories;
        Assert.Equal(whole, Cleaned.Live(points).Gross.Kilocalories, whole / 100);
    }
}
