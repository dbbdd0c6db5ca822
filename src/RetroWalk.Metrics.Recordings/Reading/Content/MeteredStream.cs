namespace RetroWalk.Metrics.Recordings.Reading.Content;

/// <summary>A stream that refuses to feed one endless name or value: a parser keeps such a thing whole in memory.</summary>
internal sealed class MeteredStream(Stream stream) : SequentialStream
{
    private const int LongestItem = 1 << 20; // bytes

    private long _sinceProgress;

    /// <summary>The parser has finished an item.</summary>
    public void Progress() => _sinceProgress = 0;

    public override int Read(Span<byte> buffer)
    {
        if (_sinceProgress > LongestItem)
        {
            throw new InvalidDataException(
                $"the file holds a single item of more than {LongestItem >> 20} MiB, which no recording does");
        }

        int count = stream.Read(buffer);
        _sinceProgress += count;
        return count;
    }
}
