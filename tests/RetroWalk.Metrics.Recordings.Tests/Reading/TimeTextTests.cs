using System.Globalization;
using FsCheck.Xunit;
using RetroWalk.Metrics.Recordings.Reading.Content;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData("2026-05-01T09:00:00Z", "2026-05-01T09:00:00.0000000")]
    [InlineData("2026-05-01t09:00:00z", "2026-05-01T09:00:00.0000000")]
    [InlineData(" 2026-05-01 09:00:00 ", "2026-05-01T09:00:00.0000000")]
    [InlineData("2026-05-01T09:00:00,500Z", "2026-05-01T09:00:00.5000000")]
    [InlineData("2026-05-01T09:00:00.123456789Z", "2026-05-01T09:00:00.1234567")]
    [InlineData("2026-05-01T09:00:00+02", "2026-05-01T07:00:00.0000000")]
    [InlineData("2026-05-01T09:00:00+0230", "2026-05-01T06:30:00.0000000")]
    [InlineData("2026-05-01T09:00:00 -02:30", "2026-05-01T11:30:00.0000000")]
    [InlineData("2026-05-01T09:00Z", "2026-05-01T09:00:00.0000000")]
    [InlineData("20260501T090000Z", "2026-05-01T09:00:00.0000000")]
    [InlineData("20260501T0900+0100", "2026-05-01T08:00:00.0000000")]
    [InlineData("2026-12-31T23:59:60Z", "2027-01-01T00:00:00.0000000")]
    [InlineData("2026-05-01T24:00:00Z", "2026-05-02T00:00:00.0000000")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000")]
    [InlineData("9999-12-31T23:59:59Z", "9999-12-31T23:59:59.0000000")]
    public void What_ISO_8601_allows_is_a_time(string text, string utc) =>
        Assert.Equal(utc, new DateTime(TimeText.Ticks(text)!.Value).ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2026-05-01")]
    [InlineData("2026-02-30T00:00:00Z")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-00-01T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2026-05-01T24:00:01Z")]
    [InlineData("2026-05-01T25:00:00Z")]
    [InlineData("2026-05-01T09:60:00Z")]
    [InlineData("2026-05-01T09:00:61Z")]
    [InlineData("2026-05-01T09:00:00.Z")]
    [InlineData("2026-05-01T09:00:00+15")]
    [InlineData("2026-05-01T09:00:00+1")]
    [InlineData("2026-05-01T09:00:00+02:3")]
    [InlineData("2026-05-01T09:00:00ZZ")]
    [InlineData("0001-01-01T00:00:00+01")]
    [InlineData("9999-12-31T24:00:00Z")]
    [InlineData("٢٠٢٦-05-01T09:00:00Z")]
    [InlineData("2026-0501T09:00:00Z")]
    public void Anything_else_is_none(string text) => Assert.Null(TimeText.Ticks(text));

    [Property(MaxTest = 300)]
    public void Every_moment_is_read_back(long ticks, short zoneMinutes)
    {
        TimeSpan zone = TimeSpan.FromMinutes(zoneMinutes % (14 * 60));
        DateTime utc = new DateTime(2000, 1, 1).AddTicks(ticks % (2000 * TimeSpan.TicksPerDay));
        DateTimeOffset time = new DateTimeOffset(utc, TimeSpan.Zero).ToOffset(zone);

        Assert.Equal(time.UtcTicks, TimeText.Ticks(time.ToString("O", CultureInfo.InvariantCulture)));
    }

    [Property(MaxTest = 300)]
    public void No_text_breaks_it(string? text) => _ = TimeText.Ticks(text);
}
