using System.Text;

namespace RetroWalk.Cli.Files.Recordings;

/// <summary>A recorded session, read piece by piece in constant memory: CSV, TCX or GPX, told apart by what the file holds.</summary>
internal sealed class Recording(string name, RecordingOptions options)
{
    public string Name => name;

    public RecordingOptions Options => options;

    /// <summary>What the file turned out to be.</summary>
    public string Format { get; private set; } = "csv";

    public long Samples { get; private set; }

    /// <summary>The longest time between two samples.</summary>
    public double LongestGapSeconds { get; private set; }

    /// <summary>Whether the file marks laps.</summary>
    public bool HasLaps { get; internal set; }

    public IEnumerable<RecordedPiece> Read(Stream stream)
    {
        PeekedStream peeked = new(stream);
        return peeked.Head.Length == 0 ? throw new InputException($"{name} is empty")
            : StartsAsXml(peeked.Head) ? new TrackSmoother(this).Pieces(new TrackReader(this).Points(peeked))
            : new CsvRecording(this).Pieces(peeked);
    }

    internal void IsA(string format) => Format = format;

    internal void CountSample() => Samples++;

    /// <summary>Notes the time between two samples; true where it is longer than the user allows.</summary>
    internal bool IsGap(double seconds)
    {
        LongestGapSeconds = Math.Max(LongestGapSeconds, seconds);
        return seconds > options.LongestGap?.TotalSeconds;
    }

    private static bool StartsAsXml(ReadOnlySpan<byte> head) =>
        Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', '\0', ' ', '\t', '\r', '\n').StartsWith('<');
}
