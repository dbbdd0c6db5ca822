using System.Buffers;
using System.Text;
using System.Xml;
using RetroWalk.Metrics.Recordings.Reading.Content;
using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Xml;

/// <summary>XML from anybody: no document type, no entity, no outside address, nothing deep and nothing long.</summary>
/// <remarks>Read with the platform's streaming reader: a reader of whole documents would hold a long recording in memory several
/// times over. Text is decoded here, so that a wrong declaration of the encoding, or a stray byte in a name, does not cost the
/// recording.</remarks>
internal static class XmlContent
{
    private const long LongestDocument = 1L << 36; // characters: 64 Gi, more than any walk

    private const int BufferSize = 1 << 16;

    private static readonly byte[] Blanks = [(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    private static readonly byte[] BlanksAndMarks = [.. Blanks, 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    private static readonly SearchValues<string> UnicodeNames =
        SearchValues.Create(["UTF", "ASCII", "UCS"], StringComparison.OrdinalIgnoreCase);

    public static bool IsXml(ReadOnlySpan<byte> head) => head.TrimStart(BlanksAndMarks).StartsWith("<"u8);

    public static PointSource Open(PeekedStream content, ReadingState state)
    {
        Encoding encoding = EncodingOf(content, state);
        MeteredStream metered = new(content);
        StreamReader text = new(metered, encoding, detectEncodingFromByteOrderMarks: true, BufferSize, leaveOpen: true);
        BoundedNames names = new();
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LongestDocument,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            NameTable = names,
            CloseInput = true,
        };
        TolerantNamespaces namespaces = new(names, state);
        XmlParserContext context = new(names, namespaces, null, XmlSpace.None);
        XmlCursor cursor = new(XmlReader.Create(text, settings, context), metered, state);
        cursor.NextElement(); // a document without a root element is not well-formed
        if (cursor.IsAt(names.Add("gpx")))
            return new GpxPoints(cursor, state);
        if (cursor.IsAt(names.Add("TrainingCenterDatabase")))
            return new TcxPoints(cursor, state);
        throw new InvalidDataException(ForeignFormat.OfRoot(cursor.Name));
    }

    /// <summary>Drops what may not stand before the declaration, and says how the bytes are to be read.</summary>
    private static Encoding EncodingOf(PeekedStream content, ReadingState state)
    {
        ReadOnlySpan<byte> head = content.Head;
        if (head.StartsWith("<\0"u8))
            return Encoding.Unicode;
        if (head.StartsWith("\0<"u8))
            return Encoding.BigEndianUnicode;
        ReadOnlySpan<byte> rest = head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
        ReadOnlySpan<byte> document = rest.TrimStart(Blanks);
        if (!document.StartsWith("<?xml"u8))
            return Encoding.UTF8;
        if (document.Length < rest.Length)
        {
            state.Note(FindingKind.XmlRepaired, "blanks before its declaration");
            content.Drop(head.Length - document.Length);
        }

        int end = document.IndexOf("?>"u8);
        return end < 0 ? Encoding.UTF8 : Declared(Encoding.ASCII.GetString(document[..end]));
    }

    // Of an encoding of single bytes only the names differ from Latin-1, not the numbers. A document that was read so far in
    // single bytes is not UTF-16, whatever it says.
    private static Encoding Declared(string declaration)
    {
        int start = declaration.IndexOf("encoding", StringComparison.Ordinal);
        return start < 0 || declaration.AsSpan(start).ContainsAny(UnicodeNames) ? Encoding.UTF8 : Encoding.Latin1;
    }
}
