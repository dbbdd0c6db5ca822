using System.Text;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>The points of a reader come once, and not after its end; the same for every format.</summary>
public sealed class ReaderLifeTests
{
    private static readonly Dictionary<RecordingFormat, byte[]> Files = new()
    {
        [RecordingFormat.Csv] = Text("time_s,speed_mps\n", second => $"{second},1\n", ""),
        [RecordingFormat.Gpx] = Text(
            "<gpx>", second => $"<trkpt lat='1' lon='1'><time>2026-05-01T00:00:{second:00}Z</time></trkpt>", "</gpx>"),
        [RecordingFormat.Tcx] = Text(
            "<TrainingCenterDatabase>", second => $"<Trackpoint><Time>2026-05-01T00:00:{second:00}Z</Time></Trackpoint>",
            "</TrainingCenterDatabase>"),
        [RecordingFormat.Fit] = Enumerable.Range(0, 60)
            .Aggregate(new FitWriter().DefineRecord(), (fit, second) => fit.Record((uint)second, 1, 2, 3, 4, 5)).File(),
    };

    public static TheoryData<RecordingFormat> Formats => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Points_that_were_read_do_not_come_again(RecordingFormat format)
    {
        using RecordingReader reader = Open(format);
        IEnumerable<RecordedPoint> points = reader.Points();
        IEnumerable<CleanedSample> samples = RecordingCleaner.Clean(points, new());

        Assert.Equal(60, points.Count());
        Assert.Throws<InvalidOperationException>(() => points.Count());
        Assert.Throws<InvalidOperationException>(() => samples.Count());
        Assert.Throws<InvalidOperationException>(reader.Points);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Points_of_which_some_were_read_do_not_begin_again(RecordingFormat format)
    {
        using RecordingReader reader = Open(format);
        IEnumerable<RecordedPoint> points = reader.Points();

        Assert.Equal(10, points.Take(10).Count());
        Assert.Throws<InvalidOperationException>(() => points.Count());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_comes_after_the_end_of_the_reader(RecordingFormat format)
    {
        RecordingReader reader = Open(format);
        using IEnumerator<RecordedPoint> points = reader.Points().GetEnumerator();
        for (int k = 0; k < 10; k++)
            Assert.True(points.MoveNext());

        reader.Dispose();
        reader.Dispose();

        Assert.Throws<ObjectDisposedException>(() => points.MoveNext());
        Assert.Throws<ObjectDisposedException>(reader.Points);
    }

    private static RecordingReader Open(RecordingFormat format)
    {
        RecordingReader reader = RecordingReader.Open(new MemoryStream(Files[format]));
        Assert.Equal(format, reader.Format);
        return reader;
    }

    private static byte[] Text(string head, Func<int, string> part, string tail) =>
        Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Range(0, 60).Select(part)) + tail);
}
