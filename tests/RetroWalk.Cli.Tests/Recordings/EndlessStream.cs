using System.Text;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>A file that is made while it is read.</summary>
internal sealed class EndlessStream(string head, int samples, Func<int, string> sample, string tail) : Stream
{
    private byte[] _part = Encoding.UTF8.GetBytes(head);
    private int _used;
    private int _next;

    public int SamplesDelivered => _next;

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
            if (_next > samples)
                return 0;
            _part = Encoding.UTF8.GetBytes(_next < samples ? sample(_next) : tail);
            _next++;
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
