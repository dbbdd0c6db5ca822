using RetroWalk.Metrics.Recordings.Reading.Content;
using RetroWalk.Metrics.Recordings.Reading.Csv;
using RetroWalk.Metrics.Recordings.Reading.Fit;
using RetroWalk.Metrics.Recordings.Reading.Summary;
using RetroWalk.Metrics.Recordings.Reading.Xml;

namespace RetroWalk.Metrics.Recordings.Reading;

/// <summary>A file, unpacked and told by its first bytes.</summary>
internal sealed class RecordingContent : IDisposable
{
    private readonly ReadingState _state;
    private readonly GzipContent? _gzip;

    private RecordingContent(PointSource points, GzipContent? gzip, ReadingState state)
    {
        Points = points;
        _gzip = gzip;
        _state = state;
    }

    public PointSource Points { get; }

    public static RecordingContent Open(Stream stream, ReadingState state)
    {
        long? start = stream.CanSeek ? stream.Position : null;
        PeekedStream content = new(stream);
        if (content.Head.Length == 0)
            throw new InvalidDataException("the file is empty");
        if (start is long beginning && FitPoints.IsFit(content.Head))
            return new(FitAhead(stream, beginning, content, state), null, state);
        if (!GzipContent.IsGzip(content.Head))
            return new(SourceOf(content, state), null, state);
        GzipContent gzip = new(content);
        try
        {
            PeekedStream inside = new(gzip);
            if (inside.Head.Length == 0)
                throw new InvalidDataException(gzip.IsDamaged ? "the gzip file is damaged" : "the gzip file holds nothing");
            if (GzipContent.IsGzip(inside.Head))
                throw new InvalidDataException("this is a gzip file within a gzip file: unpack it once");
            return new(SourceOf(inside, state), gzip, state);
        }
        catch
        {
            gzip.Dispose();
            throw;
        }
    }

    /// <summary>Notes what only shows after the last point.</summary>
    public void NoteEnd()
    {
        if (_gzip is { IsDamaged: true } && _state.Account[FindingKind.FileCut] is null)
            _state.Note(FindingKind.FileCut, "the compressed bytes are cut or damaged");
    }

    public void Dispose()
    {
        Points.Dispose();
        _gzip?.Dispose();
    }

    /// <summary>A FIT file that can be read twice: first for the laps and sessions that may stand behind its records.</summary>
    private static FitPoints FitAhead(Stream stream, long beginning, PeekedStream content, ReadingState state)
    {
        FitBoundaries? boundaries = FitBoundaries.Behind(content);
        stream.Position = beginning;
        return new FitPoints(stream, boundaries, state);
    }

    /// <summary>A FIT file with no way back, such as one in gzip: what is read ahead is kept, up to a limit.</summary>
    private static FitPoints FitTwice(PeekedStream content, ReadingState state)
    {
        RewindStream twice = new(content);
        FitBoundaries? boundaries = FitBoundaries.Behind(twice);
        return new FitPoints(twice, twice.Rewind() ? boundaries : null, state);
    }

    private static PointSource SourceOf(PeekedStream content, ReadingState state)
    {
        if (FitPoints.IsFit(content.Head))
            return FitTwice(content, state);
        if (ForeignFormat.OfBytes(content.Head) is string refusal)
            throw new InvalidDataException(refusal);
        return XmlContent.IsXml(content.Head) ? XmlContent.Open(content, state) : new CsvPoints(content, state);
    }
}
