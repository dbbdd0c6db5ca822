namespace RetroWalk.Cli.Basics;

/// <summary>A standard stream that the process was started without.</summary>
internal sealed class ClosedStream(string name) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw Refusal();

    public override long Position
    {
        get => throw Refusal();
        set => throw Refusal();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw Refusal();

    public override void Write(byte[] buffer, int offset, int count) => throw Refusal();

    public override long Seek(long offset, SeekOrigin origin) => throw Refusal();

    public override void SetLength(long value) => throw Refusal();

    public override void Flush()
    {
    }

    private IOException Refusal() => new($"{name} is closed");
}
