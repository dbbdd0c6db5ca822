namespace RetroWalk.Metrics.Recordings.Reading.Content;

/// <summary>A stream with no way back, such as a pipe, whose first part can be read twice.</summary>
/// <param name="stream">The stream, from where it is to be read.</param>
internal sealed class RewindStream(Stream stream) : SequentialStream
{
    /// <summary>How much is kept for the second reading [bytes]: two days of records, one each second.</summary>
    public const int MostKept = 8 << 20;

    private MemoryStream? _kept = new();
    private bool _isRewound;

    /// <summary>Goes back to the beginning, once; from there on the stream is read to its end.</summary>
    /// <returns>Whether the first reading was free to come to the end; it ends early where more would have to be kept.</returns>
    public bool Rewind()
    {
        bool isWhole = _kept!.Length < MostKept;
        _kept.Position = 0;
        _isRewound = true;
        return isWhole;
    }

    public override int Read(Span<byte> buffer)
    {
        if (!_isRewound)
            return Keep(buffer);
        if (_kept?.Read(buffer) is > 0 and int count)
            return count;
        _kept = null;
        return stream.Read(buffer);
    }

    private int Keep(Span<byte> buffer)
    {
        if (_kept!.Length >= MostKept)
            return 0;
        int count = stream.Read(buffer);
        _kept.Write(buffer[..count]);
        return count;
    }
}
