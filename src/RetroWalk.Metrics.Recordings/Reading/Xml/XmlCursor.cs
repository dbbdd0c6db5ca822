using System.Globalization;
using System.Xml;
using RetroWalk.Metrics.Recordings.Reading.Content;
using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Xml;

/// <summary>A place in a document, and the values that stand there; what is wrong there is said in the user's words.</summary>
internal sealed class XmlCursor(XmlReader xml, MeteredStream metered, ReadingState state) : IDisposable
{
    public const int DeepestElement = 32;

    private const int LongestValue = 64; // characters of a time or a number

    private readonly char[] _value = new char[LongestValue + 1];

    public string Name => xml.LocalName;

    public int Depth => xml.Depth;

    public bool IsEmpty => xml.IsEmptyElement;

    /// <summary>Adds a name to the table of the parser, so that it can be compared by reference.</summary>
    public string Known(string name) => xml.NameTable.Add(name);

    /// <summary>Whether this is an element, or the end of one, with a known name.</summary>
    public bool IsAt(string known) => ReferenceEquals(xml.LocalName, known);

    /// <summary>Moves on; false at the end of the document.</summary>
    public bool Next()
    {
        metered.Progress();
        try
        {
            if (!xml.Read())
                return false;
        }
        catch (XmlException exception)
        {
            throw Complaint(exception);
        }

        return xml.Depth <= DeepestElement ? true : throw Complaint("its elements are nested too deep");
    }

    /// <summary>Moves to the next begin of an element.</summary>
    public bool NextElement()
    {
        while (Next())
        {
            if (xml.NodeType == XmlNodeType.Element)
                return true;
        }

        return false;
    }

    /// <summary>Moves to the next begin of an element within the one at a depth; false at the end of that one.</summary>
    public bool NextWithin(int depth)
    {
        while (Next() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
                return true;
        }

        return false;
    }

    /// <summary>The number in the current element; NaN where it is empty, and where it cannot be, which is noted.</summary>
    public double Number(double largest) => Checked(xml.LocalName, Text(), largest);

    /// <summary>The number in an attribute of the current element; NaN where there is none.</summary>
    public double NumberOf(string attribute, double largest)
    {
        if (!xml.MoveToAttribute(attribute))
            return double.NaN;
        int length = Read(0);
        double number = length > LongestValue
            ? throw TooLong(length)
            : Checked(attribute, _value.AsSpan(0, length), largest);
        xml.MoveToElement();
        return number;
    }

    /// <summary>The time in the current element; null where it is empty, and where it cannot be, which is noted.</summary>
    public long? Ticks() => CheckedTicks(Text());

    /// <summary>The time in an attribute of the current element; null where there is none, or it cannot be.</summary>
    public long? TicksOf(string attribute) => xml.GetAttribute(attribute) is string text ? TimeText.Ticks(text) : null;

    /// <summary>A short text in an attribute of the current element.</summary>
    public string? TextOf(string attribute) => xml.GetAttribute(attribute) is string text ? Shown.Text(text) : null;

    /// <summary>The text of the current element, for people; longer ones are cut.</summary>
    public string? ShortText()
    {
        string text = Shown.Text(Text(isCut: true));
        return text.Length == 0 ? null : text;
    }

    public InvalidDataException Complaint(string what) => new($"line {Line}: {what}");

    public void Dispose() => xml.Dispose();

    private string Line => ((IXmlLineInfo)xml).LineNumber.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text of the current element, trimmed; anything longer than a number or a time is refused or cut.</summary>
    private ReadOnlySpan<char> Text(bool isCut = false)
    {
        if (xml.IsEmptyElement)
            return [];
        int length = 0;
        int depth = xml.Depth;
        while (Next() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace))
                throw Complaint("a value holds something else than text");
            length = Read(length);
            if (length > LongestValue && !isCut)
                throw TooLong(length);
        }

        return _value.AsSpan(0, length).Trim();
    }

    private int Read(int length)
    {
        try
        {
            for (int count; length < _value.Length && (count = xml.ReadValueChunk(_value, length, _value.Length - length)) > 0;)
                length += count;
            return length;
        }
        catch (XmlException exception)
        {
            throw Complaint(exception);
        }
    }

    private double Checked(string what, ReadOnlySpan<char> text, double largest)
    {
        if (text.IsEmpty)
            return double.NaN;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && (Math.Abs(number) <= largest || double.IsNaN(number)))
        {
            return number;
        }

        state.NoteUnreadable($"line {Line}: '{Shown.Text(text)}' is no usable {Shown.Text(what)}");
        return double.NaN;
    }

    private long? CheckedTicks(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        long? ticks = TimeText.Ticks(text);
        if (ticks is null)
            state.NoteUnreadable($"line {Line}: '{Shown.Text(text)}' is no time such as 2026-05-01T09:30:00Z");
        return ticks;
    }

    private InvalidDataException TooLong(int length) =>
        Complaint($"'{Shown.Text(_value.AsSpan(0, length))}' is neither a number nor a time");

    private static InvalidDataException Complaint(XmlException exception)
    {
        string what = exception.Message switch
        {
            string text when text.Contains("DTD", StringComparison.Ordinal) => "it declares a document type, which is not read",
            string text when text.Contains("end of file", StringComparison.OrdinalIgnoreCase)
                || text.Contains("Root element is missing", StringComparison.Ordinal) => "the XML ends before it is complete",
            string text => $"this is not well-formed XML: {Shown.Text(text.Split(" Line ")[0], longest: 200)}",
        };
        return exception.LineNumber > 0
            ? new(string.Create(CultureInfo.InvariantCulture, $"line {exception.LineNumber}: {what}"), exception)
            : new(what, exception);
    }
}
