namespace RetroWalk.Cli.Files.Recordings;

/// <summary>A stream whose first bytes can be looked at before it is read from its beginning; a pipe has no way back.</summary>
internal sealed class PeekedStream : SequentialStream
{
    private const int HeadLength = 256;

    private readonly Stream _rest;
    private readonly byte[] _head;
    private int _used;

    public PeekedStream(Stream stream)
    {
        _rest = stream;
        byte[] head = new byte[HeadLength];
        _head = head[..stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)];
    }

    public ReadOnlySpan<byte> Head => _head;

    public override int Read(Span<byte> buffer)
    {
        if (_used == _head.Length)
            return _rest.Read(buffer);
        int count = Math.Min(buffer.Length, _head.Length - _used);
        _head.AsSpan(_used, count).CopyTo(buffer);
        _used += count;
        return count;
    }
}
