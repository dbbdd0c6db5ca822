namespace RetroWalk.Cli.Files.Recordings;

/// <summary>A stream that refuses to feed one endless name, number or attribute: a parser keeps such a thing whole in memory.</summary>
internal sealed class MeteredStream(Stream stream, string name) : SequentialStream
{
    private const int LongestItem = 1 << 20; // bytes

    private long _sinceProgress;

    /// <summary>The parser has finished an item.</summary>
    public void Progress() => _sinceProgress = 0;

    public override int Read(Span<byte> buffer)
    {
        if (_sinceProgress > LongestItem)
            throw new InputException($"{name} holds a single item of more than {LongestItem >> 20} MiB, which no recording does");
        int count = stream.Read(buffer);
        _sinceProgress += count;
        return count;
    }
}
