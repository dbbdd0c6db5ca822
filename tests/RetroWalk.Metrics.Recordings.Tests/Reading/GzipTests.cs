using System.IO.Compression;
using System.Text;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>Recordings in gzip, as Strava and Garmin hand them out.</summary>
public sealed class GzipTests
{
    private static readonly byte[] Table =
        Encoding.UTF8.GetBytes(
            "time_s,speed_mps\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"{i},{i * 7919 % 1000 / 500.0:F3}\n")));

    private static byte[] Packed(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.SmallestSize))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    [Fact]
    public void Every_format_is_found_inside()
    {
        byte[] fit = new FitWriter().DefineRecord().Record(0, 1, 2, 3, 4, 5).File();
        byte[] gpx =
            "<gpx><trk><trkseg><trkpt lat='1' lon='1'><time>2026-05-01T00:00:00Z</time></trkpt></trkseg></trk></gpx>"u8.ToArray();

        Assert.Equal(5000, Reads.All(Packed(Table)).Points.Count);
        Assert.Equal(RecordingFormat.Fit, Reads.All(Packed(fit)).Summary.Format);
        Assert.Equal(RecordingFormat.Gpx, Reads.All(Packed(gpx)).Summary.Format);
        Reads.Refused(Packed("<kml/>"u8.ToArray()), "this is KML");
        Reads.Refused(Packed(Packed(gpx)), "a gzip file within a gzip file");
        Reads.Refused([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0], "holds nothing");
    }

    [Fact]
    public void Two_packed_one_behind_the_other_are_one_file() =>
        Assert.Equal(5000, Reads.All([.. Packed(Table[..100]), .. Packed(Table[100..])]).Points.Count);

    [Fact]
    public void A_cut_or_damaged_one_is_read_as_far_as_it_goes_and_told()
    {
        byte[] packed = Packed(Table);
        byte[] cut = packed[..(packed.Length / 2)];
        byte[] damaged = [.. packed];
        damaged[^6] ^= 1; // of its check sum

        (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(damaged);

        Assert.InRange(points.Count, 4800, 5000);
        Assert.NotNull(account[FindingKind.FileCut]);
        Reads.Refused([.. packed[..10], 0xFF, 0xFF, 0xFF], "the gzip file is damaged");
        Reads.Refused(Packed("<gpx><trk>"u8.ToArray()), "the XML ends before it is complete");
        Assert.Throws<InvalidDataException>(() => Reads.All(damaged, isStrict: true));
        try
        {
            Assert.NotNull(Reads.All(cut).Account[FindingKind.FileCut]); // between two rows
        }
        catch (InvalidDataException refusal)
        {
            Assert.StartsWith("line ", refusal.Message, StringComparison.Ordinal); // within a row
        }
    }

    // A thousand bytes for each byte, and no more memory than for any other file.
    [Theory]
    [InlineData("<gpx creator='", "a single item of more than 1 MiB")]
    [InlineData("<gpx><!--", "a single item of more than 1 MiB")]
    [InlineData("time_s,speed_mps\n0,", "longer than 65536 characters")]
    public void A_bomb_is_refused_before_it_goes_off(string start, string words)
    {
        byte[] bomb = Packed([.. Encoding.UTF8.GetBytes(start), .. Enumerable.Repeat((byte)'0', 50_000_000)]);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Reads.Refused(bomb, words);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }
}
