using System.Globalization;
using RetroWalk.Metrics.Recordings.Tests.Smoothing;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>Laps of TCX that have a start and totals and no points.</summary>
public sealed class BareLapTests
{
    /// <summary>A file of laps of a minute and 84 m each; p are laps with points, b those without. Shown is the odometer of the
    /// first point; negative for points without one.</summary>
    private static string File(string laps, double shown, int hour = 9)
    {
        return $"<TrainingCenterDatabase><Activities><Activity>{string.Concat(laps.Select(Lap))}</Activity></Activities>"
            + "</TrainingCenterDatabase>";

        string Lap(char kind, int number)
        {
            IEnumerable<string> points = kind == 'b' ? [] : Enumerable.Range(0, 13).Select(k => Point(60 * number + 5 * k));
            return $"<Lap StartTime='{Time(60 * number)}'><TotalTimeSeconds>60</TotalTimeSeconds>"
                + $"<DistanceMeters>84</DistanceMeters><Track>{string.Concat(points)}</Track></Lap>";
        }

        string Point(int second)
        {
            double meters = shown + 1.4 * (second - 60 * laps.IndexOf('p', StringComparison.Ordinal));
            string distance = shown < 0 ? "" : FormattableString.Invariant($"<DistanceMeters>{meters:F1}</DistanceMeters>");
            return $"<Trackpoint><Time>{Time(second)}</Time><AltitudeMeters>7</AltitudeMeters>{distance}</Trackpoint>";
        }

        string Time(int second) => new DateTime(2026, 5, 1, hour, 0, 0).AddSeconds(second).ToString(
            "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    // Where no point before or after tells the way, the distance of the lap does; an odometer may begin anew behind it.
    [Theory]
    [InlineData("ppb", 0, "120:168 180:252")]
    [InlineData("bp", 84, "0:0 60:84")]
    [InlineData("bp", 0, "0:0 60:84")]
    [InlineData("bbp", 0, "0:0 60:84 60:84 120:168")]
    [InlineData("pbp", 0, "60:-")]
    [InlineData("pbbp", 0, "60:- 120:- 120:-")]
    [InlineData("pbb", -1, "60:- 120:- 120:- 180:-")]
    [InlineData("bp", -1, "0:-")]
    public void A_lap_without_points_is_given_by_its_start_and_its_end(string laps, double shown, string expected)
    {
        (List<RecordedPoint> points, RecordingSummary summary, RecordingAccount account) = Reads.All(File(laps, shown));

        IEnumerable<string> made = points.Where(point => double.IsNaN(point.AltitudeMeters)).Select(point =>
            $"{point.Seconds}:{(double.IsNaN(point.DistanceMeters) ? "-" : $"{point.DistanceMeters}")}");
        Assert.Equal(expected, string.Join(' ', made));
        int count = laps.Count(kind => kind == 'b');
        Finding finding = account[FindingKind.LapsWithoutPoints]!;
        Assert.Equal((count, 60 * count), (finding.Count, finding.Seconds));
        Assert.Equal(60 * laps.IndexOf('b', StringComparison.Ordinal), finding.FirstSeconds);
        Assert.Equal(laps.Length, summary.Laps.Count);
        Assert.Equal(
            Enumerable.Range(0, laps.Length).Select(lap => (lap, 60.0)),
            Cleaned.Samples(points).GroupBy(sample => sample.Lap).Select(
                lap => (lap.Key, lap.Sum(sample => sample.DurationSeconds))));
    }

    [Theory]
    [InlineData("ppb", 0)]
    [InlineData("bpp", 84)]
    [InlineData("bpp", 0)]
    [InlineData("pbp", 0)]
    [InlineData("bpb", 0)]
    public void It_is_priced_like_the_others(string laps, double shown)
    {
        WalkTotals walk = Cleaned.Totals(Reads.All(File(laps, shown)).Points);

        Assert.Equal(180, walk.DurationSeconds, 1e-6);
        Assert.Equal(3 * 84, walk.DistanceMeters, 1.0);
    }

    [Fact]
    public void Each_activity_has_its_own()
    {
        string first = File("pb", 0);
        string second = File("bp", 0, hour: 8);
        string begin = first[..first.IndexOf("</Activities>", StringComparison.Ordinal)];
        string rest = second[second.IndexOf("<Activity>", StringComparison.Ordinal)..];

        List<RecordedPoint> points = Reads.All(begin + rest).Points;

        Assert.Equal(-3600, points.Single(point => point.Break == PointBreak.Track).Seconds);
        Assert.Equal(240, Cleaned.Samples(points).Sum(sample => sample.DurationSeconds));
        Assert.Equal([0, 1, 2, 3], points.Select(point => point.Lap).Distinct());
    }

    [Theory]
    [InlineData("StartTime='2026-05-01T09:00:05Z'", "<TotalTimeSeconds>1</TotalTimeSeconds>", "0 4 5 6 7")]
    [InlineData("StartTime='2026-05-01T09:00:03Z'", "<TotalTimeSeconds>9</TotalTimeSeconds>", "0 4 4 7")] // beyond its neighbours
    [InlineData("StartTime='2026-05-01T09:00:00Z'", "<TotalTimeSeconds>2</TotalTimeSeconds>", "0 4 7")] // within the lap before
    [InlineData("StartTime='2026-05-01T09:00:05Z'", "<TotalTimeSeconds>0</TotalTimeSeconds>", "0 4 7")]
    [InlineData("StartTime='2026-05-01T09:00:05Z'", "", "0 4 7")]
    [InlineData("", "<TotalTimeSeconds>4</TotalTimeSeconds>", "0 4 7")]
    public void It_needs_a_time_that_no_point_has(string start, string total, string seconds)
    {
        static string Point(int second) => $"<Trackpoint><Time>2026-05-01T09:00:{second:00}Z</Time></Trackpoint>";
        string text = $"<TrainingCenterDatabase><Lap>{Point(0)}{Point(4)}</Lap><Lap {start}>{total}</Lap><Lap>{Point(7)}</Lap>"
            + "</TrainingCenterDatabase>";

        List<RecordedPoint> points = Reads.All(text).Points;

        Assert.Equal(seconds, string.Join(' ', points.Select(point => point.Seconds)));
        Assert.Equal(2, points[^1].Lap);
    }

    [Fact]
    public void A_file_of_nothing_else_is_no_recording() => Reads.Refused(File("bb", -1), "the TCX file has no track points");
}
