using System.IO.Compression;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>What the fuzzer starts from where it is no text: small files of the tests' own writers.</summary>
public sealed class FuzzSeedTests
{
    private static readonly Dictionary<string, byte[]> Seeds = new()
    {
        ["recording-fit/walk"] = Walk(isBigEndian: false).File(),
        ["recording-fit/big-endian"] = Walk(isBigEndian: true).File(headerSize: 12),
        ["recording-fit/chain"] = [.. Walk(isBigEndian: false).File(), .. Walk(isBigEndian: true).File()],
        ["recording-fit/unfinished"] = Walk(isBigEndian: false).File(hasSize: false)[..^2],
        ["recording-fit/compressed"] = new FitWriter()
            .Define(1, 21, [(253, 4, FitWriter.UInt32)]).Data(1, (FitWriter.Midnight, 4))
            .Define(3, 20, [(8, 3, FitWriter.Bytes), (3, 1, FitWriter.UInt8)])
            .DataAt(3, FitWriter.Midnight + 5, (0x123456, 3), (100, 1))
            .DataAt(3, FitWriter.Midnight + 40, (0x654321, 3), (101, 1)).File(),
        ["recording-fit/odd-fields"] = new FitWriter()
            .Define(
                0, 20,
                [(253, 4, FitWriter.UInt32), (2, 3, FitWriter.UInt16), (200, 9, FitWriter.Text), (3, 8, FitWriter.Float64)], 4, 2)
            .Data(0, (FitWriter.Midnight, 4), (0, 3), (0, 9), (99, 8), (7, 4), (7, 2)).File(),
        ["recording-gzip/csv"] = Packed("time_s,speed_mps\n0,1.2\n60,1.3\n"u8.ToArray()),
        ["recording-gzip/gpx"] = Packed(
            "<gpx><trkpt lat='1' lon='1'><time>2026-05-01T00:00:00Z</time></trkpt></gpx>"u8.ToArray()),
        ["recording-gzip/fit"] = Packed(Walk(isBigEndian: false).File()),
        ["recording-gzip/twice"] = Packed(Packed("time_s,speed_mps\n0,1.2\n"u8.ToArray())),
    };

    /// <summary>To write them anew, run with RETROWALK_UPDATE=1.</summary>
    [Fact]
    public void Seeds_are_those_of_the_writers()
    {
        foreach ((string name, byte[] bytes) in Seeds)
        {
            string path = RepositoryRoot.PathOf(["tests", "Fuzz", "Corpus", .. name.Split('/')]);
            if (Environment.GetEnvironmentVariable("RETROWALK_UPDATE") == "1")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, bytes);
            }

            Assert.Equal(bytes, File.ReadAllBytes(path));
        }
    }

    private static FitWriter Walk(bool isBigEndian) => new FitWriter(isBigEndian)
        .Define(2, 0, [(0, 1, FitWriter.Enum)]).Data(2, (4, 1)).DefineRecord().DefineEvent().TimerEvent(0, 0)
        .Record(0, 100_000, 200_000, 2750, 0, 1200).Record(1, 100_100, 200_000, 2750, 120, 1200).TimerEvent(2, 4).TimerEvent(9, 0)
        .Define(3, 19, [(253, 4, FitWriter.UInt32), (2, 4, FitWriter.UInt32), (8, 4, FitWriter.UInt32)])
        .Data(3, (FitWriter.Midnight + 2, 4), (FitWriter.Midnight, 4), (2000, 4))
        .Record(10, 100_200, 200_000, 2751, 240, 1200)
        .Define(4, 18, [(253, 4, FitWriter.UInt32), (5, 1, FitWriter.Enum), (6, 1, FitWriter.Enum), (11, 2, FitWriter.UInt16)])
        .Data(4, (FitWriter.Midnight + 10, 4), (11, 1), (30, 1), (42, 2));

    // Stored and not compressed: packed bytes differ between versions of the library, and the fuzzer sees the content.
    private static byte[] Packed(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.NoCompression))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
