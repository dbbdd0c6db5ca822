using System.IO.Compression;

namespace RetroWalk.Metrics.Recordings.Reading.Content;

/// <summary>What a gzip file holds; damage looks like the end of the file and is remembered.</summary>
internal sealed class GzipContent(Stream stream) : SequentialStream
{
    private const int PieceLength = 1024; // what is unpacked together with damage is lost

    private readonly GZipStream _inside = new(stream, CompressionMode.Decompress, leaveOpen: true);

    /// <summary>Whether the compressed bytes end early or do not fit their check sum.</summary>
    public bool IsDamaged { get; private set; }

    public static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);

    public override int Read(Span<byte> buffer)
    {
        if (IsDamaged)
            return 0;
        try
        {
            return _inside.Read(buffer[..Math.Min(buffer.Length, PieceLength)]);
        }
        catch (InvalidDataException)
        {
            IsDamaged = true;
            return 0;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inside.Dispose();
        base.Dispose(disposing);
    }
}
