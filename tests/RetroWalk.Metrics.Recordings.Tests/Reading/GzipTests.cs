using System.IO.Compression;
using System.Text;
using RetroWalk.Tests;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>Recordings in gzip, as Strava and Garmin hand them out.</summary>
public sealed class GzipTests
{
    private static readonly byte[] Table = Rows(5000);

    private static byte[] Rows(int count) => Encoding.UTF8.GetBytes(
        "time_s,speed_mps\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"{i},{i * 7919 % 1000 / 500.0:F3}\n")));

    private static byte[] Packed(byte[] bytes) => Packed(bytes, CompressionLevel.SmallestSize);

    private static byte[] Packed(byte[] bytes, CompressionLevel level)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, level))
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
    public void Some_packed_one_behind_the_other_are_one_file()
    {
        Assert.Equal(5000, Reads.All([.. Packed(Table[..100]), .. Packed(Table[100..])]).Points.Count);
        byte[] many = [.. Table.Chunk(97).SelectMany(Packed)]; // some begin and end where a piece does
        foreach (int step in (int[])[1, 4096, many.Length])
        {
            (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(Pieces(many, step));
            Assert.Equal((5000, 0), (points.Count, account.Findings.Count));
        }

        Assert.NotNull(Reads.All(many[..^5]).Account[FindingKind.FileCut]);
    }

    // Whatever the stream gives at once.
    [Fact]
    public void A_cut_one_is_read_to_its_last_whole_row_and_told()
    {
        List<RecordedPoint> all = Reads.All(Rows(100)).Points;
        byte[] packed = Packed(Rows(100));

        for (int length = 3; length < packed.Length; length++)
        {
            string[] outcomes =
                [.. new[] { 1, 7, packed.Length }.Select(step => Outcome(Pieces(packed[..length], step), all)).Distinct()];

            Assert.Matches("^(the gzip file ends early: .*|[0-9]+ of them, FileCut)$", Assert.Single(outcomes));
            Assert.Throws<InvalidDataException>(() => Reads.All(packed[..length], isStrict: true));
        }

        Assert.Equal("100 of them, ", Outcome(Pieces(packed, 1), all));
        Assert.Equal("100 of them, FileCut", Outcome(Pieces(packed[..^1], 4096), all)); // all but the check
    }

    [Fact]
    public void A_row_that_is_cut_is_left_out_and_those_before_are_kept()
    {
        byte[] cut = [.. Packed(Table)[..^200]];

        (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(cut);

        Assert.InRange(points.Count, 4500, 4999);
        Assert.Equal(Reads.All(Table).Points.Take(points.Count), points);
        Finding finding = Assert.Single(account.Findings);
        Assert.Equal((FindingKind.FileCut, 1, points.Count + 1), (finding.Kind, finding.Count, finding.FirstPoint));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(5)]
    [InlineData(1)]
    public void A_wrong_check_sum_is_told_after_all_was_read(int fromEnd)
    {
        byte[] gpx = Encoding.UTF8.GetBytes(
            "<gpx>"
            + string.Concat(
                Enumerable.Range(0, 60).Select(i => $"<trkpt lat='1' lon='1'><time>2026-05-01T00:00:{i:00}Z</time></trkpt>"))
            + "</gpx>");
        foreach ((byte[] content, int points) in (IEnumerable<(byte[], int)>)[(Table, 5000), (gpx, 60)])
        {
            byte[] packed = Packed(content);
            packed[^fromEnd] ^= 1;
            foreach (int step in (int[])[1, 1000, packed.Length])
            {
                (List<RecordedPoint> read, _, RecordingAccount account) = Reads.All(Pieces(packed, step));

                Assert.Equal(points, read.Count);
                Assert.Equal(FindingKind.ChecksumWrong, Assert.Single(account.Findings).Kind);
            }

            Assert.Throws<InvalidDataException>(() => Reads.All(packed, isStrict: true));
        }
    }

    [Fact]
    public void What_is_damaged_is_named_before_what_does_not_read()
    {
        Reads.Refused([.. Packed(Table)[..10], 0xFF, 0xFF, 0xFF], "the gzip file is damaged");
        Reads.Refused(
            Packed(Encoding.UTF8.GetBytes("<gpx>" + new string(' ', 5000) + "</gpx>"))[..^9],
            "the gzip file ends early: line 1: the XML ends before it is complete");
        byte[] stored = Packed("time_s,speed_mps\n0,1.5\n10,1.5\n"u8.ToArray(), CompressionLevel.NoCompression);
        stored[stored.AsSpan().IndexOf("1.5"u8)] = (byte)'x';
        Reads.Refused(stored, "the gzip file does not match its check sum: line 2: 'x.5' in column speed_mps is not a number");
        Reads.Refused(Packed("time_s,speed_mps\n0,x.5\n"u8.ToArray()), "line 2: 'x.5' in column speed_mps is not a number");
        Reads.Refused(Packed("<gpx><trk>"u8.ToArray()), "line 1: the XML ends before it is complete");
    }

    [Fact]
    public void What_stands_behind_a_whole_one_does_no_harm() =>
        Assert.Empty(Reads.All([.. Packed(Table), .. new byte[100]]).Account.Findings);

    private static MadeStream Pieces(byte[] bytes, int step)
    {
        byte[][] pieces = [.. bytes.Chunk(step)];
        return new([], pieces.Length, i => pieces[i], []);
    }

    private static string Outcome(Stream stream, List<RecordedPoint> all)
    {
        try
        {
            (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(stream);
            Assert.Equal(all.Take(points.Count), points);
            return $"{points.Count} of them, {string.Join(' ', account.Findings.Select(finding => finding.Kind))}";
        }
        catch (InvalidDataException refusal)
        {
            return refusal.Message;
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
