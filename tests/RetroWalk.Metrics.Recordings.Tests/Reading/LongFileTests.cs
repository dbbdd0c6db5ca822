using System.IO.Compression;
using System.Text;
using RetroWalk.Metrics.Recordings.Reading.Content;
using RetroWalk.Tests;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>Long files in small memory.</summary>
public sealed class LongFileTests
{
    public static TheoryData<string> Formats => ["gpx", "tcx", "fit", "csv", "gpx.gz"];

    // What is read and not yet handed on is what memory holds: it stays small however long the file.
    [Theory]
    [MemberData(nameof(Formats))]
    public void A_long_file_is_handed_on_while_it_is_read(string format)
    {
        int count = format == "fit" ? 600_000 : 60_000;
        int ahead = format == "fit" ? RewindStream.MostKept / 21 : 0; // records that are looked through first
        (MadeStream made, Stream stream) = Made(format, count);
        using RecordingReader reader = RecordingReader.Open(stream);
        long points = 0;

        foreach (RecordedPoint point in reader.Points())
        {
            Assert.Equal(points, point.Seconds, 1e-6);
            points++;
            if (format != "gpx.gz") // what is made is compressed there, some hundred points a byte
                Assert.InRange(made.Made - points, 0, ahead + 30_000);
        }

        Assert.Equal(count, points);
    }

    // Ten times the points take hardly more bytes.
    [Theory]
    [MemberData(nameof(Formats))]
    public void A_point_allocates_nothing(string format)
    {
        Allocated(format, 1000); // compiled and tables made
        long few = Allocated(format, 2000);
        long many = Allocated(format, 20_000);

        const int SmallestObject = 24; // bytes; buffers that grow once take a part of what one such a point would
        Assert.InRange(many - few, -100_000, 18_000 * SmallestObject / 4);
    }

    private static long Allocated(string format, int count)
    {
        byte[] whole;
        using (MemoryStream copy = new())
        {
            Made(format, count).Stream.CopyTo(copy);
            whole = copy.ToArray();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        using RecordingReader reader = RecordingReader.Open(new MemoryStream(whole));
        double sum = 0;
        foreach (RecordedPoint point in reader.Points())
            sum += point.Seconds;
        Assert.Equal((count - 1.0) * count / 2, sum, 1e-3);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static (MadeStream Made, Stream Stream) Made(string format, int count)
    {
        MadeStream made = format switch
        {
            "gpx" or "gpx.gz" => new(
                "<?xml version=\"1.0\"?><gpx><trk><trkseg>"u8.ToArray(), count,
                i => Bytes($"<trkpt lat=\"10.{i:000000}\" lon=\"20\"><ele>{i % 100}.5</ele><time>{Time(i)}</time></trkpt>\n"),
                "</trkseg></trk></gpx>"u8.ToArray()),
            "tcx" => new(
                "<TrainingCenterDatabase><Activities><Activity><Lap><Track>"u8.ToArray(), count,
                i => Bytes($"<Trackpoint><Time>{Time(i)}</Time><DistanceMeters>{i}</DistanceMeters></Trackpoint>\n"),
                "</Track></Lap></Activity></Activities></TrainingCenterDatabase>"u8.ToArray()),
            "csv" => new("time_s,speed_mps\n"u8.ToArray(), count, i => Bytes($"{i},1.25\n"), []),
            _ => Fit(count),
        };
        if (format != "gpx.gz")
            return (made, made);
        MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
            made.CopyTo(gzip);
        packed.Position = 0;
        return (made, packed);
    }

    private static MadeStream Fit(int count)
    {
        byte[] one = new FitWriter().DefineRecord().Record(0, 1, 2, 3, 4, 5).File(hasSize: false); // never finished
        byte[] record = one[^(2 + 21)..^2];
        return new(
            one[..^(2 + 21)], count, i => [record[0], .. BitConverter.GetBytes(FitWriter.Midnight + (uint)i), .. record[5..]],
            []);
    }

    private static byte[] Bytes(FormattableString text) => Encoding.UTF8.GetBytes(FormattableString.Invariant(text));

    private static string Time(int seconds) =>
        new DateTime(2026, 5, 1).AddSeconds(seconds).ToString(
            "yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
