namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>The targets that were set for the generated recordings, whose truth is known.</summary>
[Collection(MeasuredRecordings.Name)]
public sealed class GeneratedTrackTests
{
    private static IReadOnlyList<TrackErrors> All => TrackErrors.All;

    [Fact]
    public void Energy_is_near_the_truth()
    {
        double[] errors = [.. All.Select(track => Math.Abs(track.Now.Energy)).Order()];
        if (errors.Length == 0)
            return;
        Assert.InRange(Spread.Median(errors), 0, 2);
        Assert.InRange(errors.Average(), 0, 3.5);
        Assert.InRange(Spread.Ninety(errors), 0, 9);
    }

    [Fact]
    public void Ascent_is_near_the_truth()
    {
        double[] errors = [.. All.Select(track => Math.Abs(track.Now.Ascent)).Order()];
        if (errors.Length > 0)
            Assert.InRange(Spread.Ninety(errors), 0, 20);
    }

    [Fact]
    public void Hardly_any_time_is_lost() => Assert.InRange(All.Sum(track => track.Now.LostSeconds), 0, 60);

    [Fact]
    public void A_run_is_counted_to_ten_seconds() =>
        Assert.All(
            All.Where(track => track.File.StartsWith("g-run", StringComparison.Ordinal)),
            track => Assert.InRange(track.RunSeconds, -10, 10));

    [Fact]
    public void Live_totals_are_those_of_the_whole_recordings()
    {
        if (All.Count == 0)
            return;
        double whole = All.Sum(track => track.Calories);
        double live = All.Sum(track => track.Calories * (1 + track.LivePercent / 100));
        Assert.Equal(whole, live, whole / 100);
        double[] errors = [.. All.Select(track => Math.Abs(track.LivePercent)).Order()];
        Assert.InRange(Spread.Median(errors), 0, 0.5);
        Assert.InRange(Spread.Ninety(errors), 0, 1.5);
    }
}
