namespace RetroWalk.Metrics.Recordings.Reading.Content;

/// <summary>A stream whose first bytes can be looked at, and dropped, before the rest is read; a pipe has no way back.</summary>
internal sealed class PeekedStream : SequentialStream
{
    private const int HeadLength = 4096;

    private readonly Stream _rest;
    private readonly byte[] _head = new byte[HeadLength];
    private readonly int _length;
    private int _used;

    public PeekedStream(Stream stream)
    {
        _rest = stream;
        _length = stream.ReadAtLeast(_head, HeadLength, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes that were not read or dropped yet.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(_used, _length - _used);

    public void Drop(int count) => _used += count;

    public override int Read(Span<byte> buffer)
    {
        if (_used == _length)
            return _rest.Read(buffer);
        int count = Math.Min(buffer.Length, _length - _used);
        _head.AsSpan(_used, count).CopyTo(buffer);
        _used += count;
        return count;
    }
}
