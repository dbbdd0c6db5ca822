namespace RetroWalk.Cli.Tests.Streams;

/// <summary>A disk or a pipe that takes a number of bytes and then no more.</summary>
internal sealed class FailingStream(Stream inner, long takes) : MemoryStream
{
    public const string Words = "no space left";

    private long _left = takes;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        int taken = (int)Math.Min(_left, buffer.Length);
        inner.Write(buffer[..taken]);
        _left -= taken;
        if (taken < buffer.Length)
            throw new IOException(Words);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
