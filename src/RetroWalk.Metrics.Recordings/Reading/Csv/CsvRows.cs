using System.Text;
using RetroWalk.Metrics.Recordings.Reading.Content;

namespace RetroWalk.Metrics.Recordings.Reading.Csv;

/// <summary>Rows of comma-separated fields, RFC 4180, in a bounded piece of memory that each row uses again.</summary>
internal sealed class CsvRows : IDisposable
{
    private const int LongestRow = 1 << 16; // characters; a stray quote must not swallow the rest of a large file
    private const int MostFields = 1000;

    private readonly StreamReader _text;
    private readonly GzipContent? _gzip;
    private readonly char[] _buffer = new char[1 << 14];
    private readonly char[] _row = new char[LongestRow];
    private readonly int[] _ends = new int[MostFields];
    private int _next;
    private int _length;
    private long _lineAfter = 1;

    /// <param name="stream">The text.</param>
    /// <param name="gzip">What the text was packed in, if anything: where that is broken, a row without an end is half a
    /// row.</param>
    public CsvRows(Stream stream, GzipContent? gzip)
    {
        _gzip = gzip;
        _text = new(
            stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
    }

    /// <summary>How many fields the current row has.</summary>
    public int Count { get; private set; }

    /// <summary>Line in the file where the current row begins, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Whether a field of the current row was in quotes.</summary>
    public bool HasQuotes { get; private set; }

    /// <summary>Whether a line end follows the current row, rather than the end of the file.</summary>
    public bool HasEnd { get; private set; }

    /// <summary>A field of the current row without its quotes and without blanks around it.</summary>
    public ReadOnlySpan<char> this[int field]
    {
        get
        {
            int start = field == 0 ? 0 : _ends[field - 1];
            return _row.AsSpan(start, _ends[field] - start).Trim();
        }
    }

    /// <summary>Moves to the next row that is not empty; false at the end.</summary>
    public bool Read()
    {
        while (TryReadRow(out int length))
        {
            if (Count > 1 || length > 0 || HasQuotes)
                return true;
        }

        return false;
    }

    public InvalidDataException Complaint(string what) => new(FormattableString.Invariant($"line {Line}: {what}"));

    public void Dispose() => _text.Dispose();

    private bool TryReadRow(out int length)
    {
        length = 0;
        Count = 0;
        HasQuotes = false;
        Line = _lineAfter;
        int next = NextChar();
        if (next < 0)
            return false;
        bool isQuoted = false;
        bool isFieldStart = true;
        for (; next >= 0; next = NextChar())
        {
            char letter = (char)next;
            if (letter == '\n')
                _lineAfter++;
            if (letter == '"' && (isFieldStart || isQuoted))
            {
                HasQuotes = true;
                isFieldStart = false;
                isQuoted = !isQuoted;
                if (isQuoted || !TryTake('"'))
                    continue;
                isQuoted = true; // two quotes within quotes are one that belongs to the field
            }
            else if (!isQuoted && letter == ',')
            {
                EndField(length);
                isFieldStart = true;
                continue;
            }
            else if (!isQuoted && letter is '\n' or '\r')
            {
                if (letter == '\r' && TryTake('\n'))
                    _lineAfter++;
                else if (letter == '\r')
                    _lineAfter++;
                break;
            }
            else
            {
                isFieldStart &= letter is ' ' or '\t';
            }

            if (length == LongestRow)
                throw Complaint($"the row is longer than {LongestRow} characters; is a quote left open?");
            _row[length++] = letter;
        }

        HasEnd = next >= 0;
        if (!HasEnd && _gzip is { IsBroken: true })
            return false;
        if (!HasEnd && isQuoted)
            throw Complaint("a quote is left open");
        EndField(length);
        return true;
    }

    private void EndField(int end)
    {
        if (Count == MostFields)
            throw Complaint($"the row has more than {MostFields} fields");
        _ends[Count++] = end;
    }

    private bool TryTake(char wanted)
    {
        if (!Fill() || _buffer[_next] != wanted)
            return false;
        _next++;
        return true;
    }

    private int NextChar() => Fill() ? _buffer[_next++] : -1;

    private bool Fill()
    {
        if (_next < _length)
            return true;
        try
        {
            _length = _text.Read(_buffer);
        }
        catch (DecoderFallbackException) when (_gzip is { IsBroken: true })
        {
            _length = 0; // half a character
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException(_lineAfter == 1
                ? "the file is not UTF-8 text, nor any format that is read: GPX, TCX, FIT and CSV"
                : FormattableString.Invariant($"after line {_lineAfter - 1}: this is not UTF-8 text"));
        }

        _next = 0;
        return _length > 0;
    }
}
