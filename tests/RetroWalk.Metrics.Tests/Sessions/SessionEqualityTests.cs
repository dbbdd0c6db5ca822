namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>Sessions are equal if each of their sums is, and their hash codes tell them apart.</summary>
public sealed class SessionEqualityTests
{
    // without intensity, whose sums would differ as well
    private static readonly SessionRules Uncounted = new() { CountsIntensity = false };

    private static SessionTotals Empty => SessionTotals.For(Samples.Walker, default, Uncounted);

    private static SessionTotals Walk => Empty.Add(WalkingDirection.Forward, 1, 0, 60);

    [Fact]
    public void Sessions_that_differ_in_what_is_priced_alone_are_not_equal()
    {
        Assert.Equal(Walk, Empty.Add(WalkingDirection.Forward, 1, 0, 60));
        Assert.Equal(Walk.GetHashCode(), Empty.Add(WalkingDirection.Forward, 1, 0, 60).GetHashCode());
        Assert.NotEqual(Walk, Empty.Add(WalkingDirection.Forward, 1.1, 0, 60));
        Assert.NotEqual(Walk, Empty.Add(WalkingDirection.Forward, 1, 0.01, 60));
        Assert.NotEqual(Walk, Empty.Add(WalkingDirection.Backward, 1, 0, 60));
    }

    [Fact]
    public void Sums_that_differ_in_one_number_are_not_equal()
    {
        DirectionSums sums = Walk.ToState().Forward;
        for (int i = 0; i < DirectionSums.Count; i++)
        {
            DirectionSums other = sums;
            other.Set(i, sums[i].Plus(1));
            Assert.False(sums.Equals(other), $"{i}");
            Assert.NotEqual(sums.GetHashCode(), other.GetHashCode());
        }
    }

    /// <summary>Of 100 sessions no two have the same hash code, but for one chance in a million.</summary>
    [Fact]
    public void Hash_codes_follow_the_sums()
    {
        Assert.Equal(100, Hashes(i => Empty.Add(WalkingDirection.Forward, 1 + i / 200.0, 0, 60).ToState().Forward.Priced));
        Assert.Equal(
            100, Hashes(i => Empty.AddGap(WalkingDirection.Forward, TimeSpan.FromSeconds(i)).Forward.Excluded));

        static int Hashes<T>(Func<int, T> of)
            where T : struct => Enumerable.Range(0, 100).Select(i => of(i).GetHashCode()).Distinct().Count();
    }
}
