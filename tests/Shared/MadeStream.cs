using System.Text;

namespace RetroWalk.Tests;

/// <summary>A long file that is made while it is read, and never stands in memory.</summary>
internal sealed class MadeStream(byte[] head, int count, Func<int, byte[]> part, byte[] tail) : Stream
{
    private byte[] _part = head;
    private int _used;

    public MadeStream(string head, int count, Func<int, string> part, string tail)
        : this(Encoding.UTF8.GetBytes(head), count, i => Encoding.UTF8.GetBytes(part(i)), Encoding.UTF8.GetBytes(tail))
    {
    }

    /// <summary>How many of the parts were asked for so far.</summary>
    public int Made { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_used == _part.Length)
        {
            if (Made > count)
                return 0;
            _part = Made < count ? part(Made) : tail;
            Made++;
            _used = 0;
        }

        int given = Math.Min(buffer.Length, _part.Length - _used);
        _part.AsSpan(_used, given).CopyTo(buffer);
        _used += given;
        return given;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
