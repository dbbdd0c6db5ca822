namespace RetroWalk.Metrics.Recordings.Reading.Content;

/// <summary>The bytes of a gzip file, handed out so that the decoder shows where it stands when they end.</summary>
/// <remarks>
/// <para>A gzip file ends in a check sum and a length, eight bytes. They are handed out after all others, by themselves: all that
/// the file holds is unpacked before the decoder can find them wrong.</para>
/// <para>The framework's decoder takes an early end for an ordinary one. Hence one byte follows that begins nothing: a decoder
/// that has reached the end of its data leaves it alone, another takes it and asks for more.</para>
/// <para>Pieces are of one length, however the stream gives its bytes, so that damage costs the same whatever the stream.</para>
/// </remarks>
internal sealed class GzipBytes(Stream stream) : SequentialStream
{
    public const int TrailerLength = 8;

    private const int PieceLength = 4096;
    private const byte BeginsNothing = 0x5A; // a gzip file begins with 0x1F

    private readonly byte[] _buffer = new byte[PieceLength + TrailerLength];
    private int _start;
    private int _length;
    private bool _isEnd;

    /// <summary>Whether only the last eight bytes were left at the last reading, or fewer.</summary>
    public bool IsInTrailer { get; private set; }

    /// <summary>Whether more was asked for than the file holds.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Whether the byte behind the file was handed out.</summary>
    public bool IsBehind { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        if (!_isEnd && _length <= TrailerLength)
            Fill();
        int count = _isEnd && _length <= TrailerLength ? _length : _length - TrailerLength;
        if (count == 0)
            return ReadBehind(buffer);
        IsInTrailer = _isEnd && _length <= TrailerLength;
        count = Math.Min(count, buffer.Length);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        _length -= count;
        return count;
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _length).CopyTo(_buffer);
        _start = 0;
        int wanted = _buffer.Length - _length;
        int count = stream.ReadAtLeast(_buffer.AsSpan(_length), wanted, throwOnEndOfStream: false);
        _isEnd = count < wanted;
        _length += count;
    }

    private int ReadBehind(Span<byte> buffer)
    {
        IsExceeded = IsBehind;
        if (IsBehind)
            return 0;
        IsBehind = true;
        buffer[0] = BeginsNothing;
        return 1;
    }
}
