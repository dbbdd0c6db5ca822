using System.IO.Compression;

namespace RetroWalk.Metrics.Recordings.Reading.Content;

/// <summary>What a gzip file holds; damage looks like the end of the file and is remembered.</summary>
internal sealed class GzipContent : SequentialStream
{
    private const int PieceLength = 1024; // what is unpacked together with damage is lost
    private const int MostPieces = 1 << 16; // that are unpacked for nothing but the check sum behind them

    private readonly GzipBytes _bytes;
    private readonly GZipStream _inside;
    private bool _holdsAnything;
    private bool _isEnd;

    public GzipContent(Stream stream)
    {
        _bytes = new(stream);
        _inside = new(_bytes, CompressionMode.Decompress, leaveOpen: true);
    }

    /// <summary>What is wrong with the compressed bytes, as far as they were read; null where nothing is.</summary>
    public FindingKind? Fault { get; private set; }

    /// <summary>Whether what was unpacked ends somewhere within what the file held.</summary>
    public bool IsBroken => Fault is FindingKind.FileCut or FindingKind.FileDamaged;

    public static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);

    /// <summary>The fault in words.</summary>
    public static string Words(FindingKind fault) => fault switch
    {
        FindingKind.FileCut => "the gzip file ends early",
        FindingKind.ChecksumWrong => "the gzip file does not match its check sum",
        _ => "the gzip file is damaged",
    };

    /// <summary>Unpacks what is left, and says what is wrong with all of it: damage may look like a fault of the text, and a
    /// check sum comes last.</summary>
    public FindingKind? FaultToTheEnd()
    {
        Span<byte> rest = stackalloc byte[PieceLength];
        for (int piece = 0; piece < MostPieces && Read(rest) > 0; piece++)
            continue;
        return Fault;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_isEnd || buffer.IsEmpty)
            return 0;
        try
        {
            int count = _inside.Read(buffer[..Math.Min(buffer.Length, PieceLength)]);
            _holdsAnything |= count > 0;
            if (count > 0 && !_bytes.IsBehind)
                return count;
            if (count > 0 || _bytes.IsExceeded)
                Fault = FindingKind.FileCut; // the byte behind the file was taken as one of it
        }
        catch (InvalidDataException)
        {
            bool isWhole = _holdsAnything && _bytes.IsInTrailer;
            Fault = _bytes.IsBehind ? FindingKind.FileCut : isWhole ? FindingKind.ChecksumWrong : FindingKind.FileDamaged;
        }

        _isEnd = true;
        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inside.Dispose();
        base.Dispose(disposing);
    }
}
