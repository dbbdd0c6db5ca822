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
    private readonly PointSource _points;

    private RecordingContent(PointSource points, GzipContent? gzip, ReadingState state)
    {
        _points = points;
        _gzip = gzip;
        _state = state;
    }

    public static RecordingContent Open(Stream stream, ReadingState state)
    {
        long? start = stream.CanSeek ? stream.Position : null;
        PeekedStream content = new(stream);
        if (content.Head.Length == 0)
            throw new InvalidDataException("the file is empty");
        if (start is long beginning && FitPoints.IsFit(content.Head))
            return new(FitAhead(stream, beginning, content, state), null, state);
        if (!GzipContent.IsGzip(content.Head))
            return new(SourceOf(content, null, state), null, state);
        GzipContent gzip = new(content);
        try
        {
            PeekedStream inside = new(gzip);
            if (inside.Head.Length == 0)
                throw new InvalidDataException(gzip.Fault is null ? "the gzip file holds nothing" : "nothing in it can be read");
            if (GzipContent.IsGzip(inside.Head))
                throw new InvalidDataException("this is a gzip file within a gzip file: unpack it once");
            return new(SourceOf(inside, gzip, state), gzip, state);
        }
        catch (InvalidDataException refusal) when (gzip.FaultToTheEnd() is FindingKind fault)
        {
            gzip.Dispose();
            throw Within(fault, refusal);
        }
        catch
        {
            gzip.Dispose();
            throw;
        }
    }

    /// <summary>Moves to the next point; false at the end of the file.</summary>
    public bool TryRead(out RecordedPoint point)
    {
        try
        {
            return _points.TryRead(out point);
        }
        catch (InvalidDataException refusal) when (_gzip?.FaultToTheEnd() is FindingKind fault)
        {
            throw Within(fault, refusal);
        }
    }

    /// <summary>Notes what only shows after the last point.</summary>
    public void NoteEnd()
    {
        if (_gzip?.FaultToTheEnd() is FindingKind fault && _state.Account[fault] is null)
            _state.Note(fault, "of its compressed bytes");
    }

    public void Dispose()
    {
        _points.Dispose();
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

    private static PointSource SourceOf(PeekedStream content, GzipContent? gzip, ReadingState state)
    {
        if (FitPoints.IsFit(content.Head))
            return FitTwice(content, state);
        if (ForeignFormat.OfBytes(content.Head) is string refusal)
            throw new InvalidDataException(refusal);
        return XmlContent.IsXml(content.Head) ? XmlContent.Open(content, state) : new CsvPoints(content, gzip, state);
    }

    private static InvalidDataException Within(FindingKind fault, InvalidDataException refusal) =>
        new($"{GzipContent.Words(fault)}: {refusal.Message}", refusal);
}
