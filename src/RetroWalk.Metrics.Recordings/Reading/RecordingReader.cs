using RetroWalk.Metrics.Recordings.Reading;
using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings;

/// <summary>Reads GPX, TCX, FIT and CSV, each also in gzip, point by point and in constant memory.</summary>
/// <remarks>
/// <para>The format is told by what the file holds, never by its name. The points are those of the file, in its order: nothing is
/// dropped, sorted or smoothed here; a lap of TCX without points is given as two, its start and its end. What is
/// broken beside the points is read around and noted in the account.</para>
/// <para>A recording that cannot be read is refused with <see cref="InvalidDataException"/>, whose message is one sentence for
/// a person. Not thread-safe.</para>
/// </remarks>
public sealed class RecordingReader : IDisposable
{
    private readonly ReadingState _state;
    private readonly RecordingContent _content;
    private bool _isBegun;
    private bool _isDisposed;

    private RecordingReader(RecordingContent content, ReadingState state)
    {
        _content = content;
        _state = state;
    }

    /// <summary>What the file turned out to be.</summary>
    public RecordingFormat Format => _state.Format;

    /// <summary>What was met so far that a reader should know of.</summary>
    public RecordingAccount Account => _state.Account;

    /// <summary>What was read so far; complete after the last point.</summary>
    public RecordingSummary Summary => _state.Summary();

    /// <summary>Looks at the first bytes of a file and says what it is.</summary>
    /// <param name="stream">The file, from its beginning; it stays the caller's. It need not seek. A FIT file is looked through
    /// first, because some devices write all laps and sessions behind the records. Where the stream cannot seek, and in gzip,
    /// up to 8 MiB of it are kept in memory for that; a longer file whose laps stand at its end is noted.</param>
    /// <param name="account">Where to note what is met; a strict one refuses what needs a repair. Null for a new one.</param>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is empty, or of a format that is not read.</exception>
    public static RecordingReader Open(Stream stream, RecordingAccount? account = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        ReadingState state = new(account ?? new());
        return new(RecordingContent.Open(stream, state), state);
    }

    /// <summary>The points in the order of the file, once.</summary>
    /// <exception cref="InvalidDataException">The file is broken, or holds no point with a time.</exception>
    /// <exception cref="InvalidOperationException">The points were read before, or begun to be.</exception>
    /// <exception cref="ObjectDisposedException">The reader was disposed, also if half of the points were read.</exception>
    public IEnumerable<RecordedPoint> Points()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _isBegun ? throw SecondTime() : ReadOn();
    }

    /// <summary>Frees what decompresses and parses; the stream stays open.</summary>
    public void Dispose()
    {
        if (!_isDisposed)
            _content.Dispose();
        _isDisposed = true;
    }

    private static InvalidOperationException SecondTime() => new("The points of a recording can be read once.");

    // Whoever goes through the same sequence a second time begins here again.
    private IEnumerable<RecordedPoint> ReadOn()
    {
        if (_isBegun)
            throw SecondTime();
        _isBegun = true;
        while (TryRead(out RecordedPoint point))
        {
            _state.Count(point);
            yield return point;
        }

        _content.NoteEnd();
        _state.CheckEnd();
    }

    private bool TryRead(out RecordedPoint point)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _content.TryRead(out point);
    }
}
