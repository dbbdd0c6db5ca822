namespace RetroWalk.Metrics.Tests.Planning;

public sealed class DurationTextTests
{
    [Theory]
    [InlineData("1h30min", 5400)]
    [InlineData("90s", 90)]
    [InlineData("1.5min", 90)]
    [InlineData("0:30:00", 1800)]
    [InlineData("01:30:00", 5400)]
    [InlineData("12:00:05", 43_205)]
    public void Duration_is_read(string text, double seconds)
    {
        Assert.True(DurationText.TryRead(text, out TimeSpan duration));
        Assert.Equal(seconds, duration.TotalSeconds);
    }

    /// <summary>All ticks that a <see cref="TimeSpan"/> holds, and half a tick more.</summary>
    [Fact]
    public void Longest_duration_is_read_and_nothing_longer()
    {
        Assert.True(DurationText.TryRead("256204778h48min5.4775807s", out TimeSpan duration));
        Assert.Equal(TimeSpan.MaxValue, duration);
        Assert.False(DurationText.TryRead("256204778h48min5.47758075s", out _));
    }

    /// <summary>No number, two points, no unit, an unknown or repeated or larger unit, too many digits, too long, and clocks that
    /// are none.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("min")]
    [InlineData(".s")]
    [InlineData("1..2s")]
    [InlineData("5")]
    [InlineData("5d")]
    [InlineData("5min3min")]
    [InlineData("5s3min")]
    [InlineData("99999999999999999999999999999999s")]
    [InlineData("256204779h")]
    [InlineData("256204778h922337203685s")]
    [InlineData("30:00")]
    [InlineData("0:61:00")]
    public void What_is_no_duration_is_not(string text) => Assert.False(DurationText.TryRead(text, out _));
}
