namespace RetroWalk.Cli.Files;

/// <summary>An output whose failures name the file that the user asked for, and not the part file that is written.</summary>
internal sealed class OutputStream(Stream target, string name) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => target.CanWrite;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A failure of the system, in words that name the file.</summary>
    public static IOException Failure(string name, IOException failure) =>
        new($"{name} cannot be written: {failure.Message.Split(" : '")[0]}", failure); // behind it stands the path

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            target.Write(buffer);
        }
        catch (IOException failure)
        {
            throw Failure(name, failure);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        try
        {
            target.Flush();
        }
        catch (IOException failure)
        {
            throw Failure(name, failure);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        try
        {
            target.Dispose(); // writes what it still holds
        }
        catch (IOException failure)
        {
            throw Failure(name, failure);
        }

        base.Dispose(disposing);
    }
}
