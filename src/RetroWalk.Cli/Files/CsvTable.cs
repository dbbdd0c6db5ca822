using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;

namespace RetroWalk.Cli.Files;

/// <summary>A CSV file with a header, read row by row in constant memory; every complaint names the line.</summary>
internal sealed class CsvTable : IDisposable
{
    private const int LongestField = 65_536; // characters; a quote that is not closed would take in the rest of a large file
    private const int LongestRow = 1_048_576; // bytes; the reader holds up to twice as many
    private const int MostColumns = 1000;

    private static readonly SearchValues<byte> SpecialBytes = SearchValues.Create("\" \0"u8);

    // The parser takes commas as separators of thousands, and zeros, as a loss of power leaves them, at the end.
    private static readonly SearchValues<byte> BytesOfNoNumber = SearchValues.Create(",\0"u8);

    private readonly CsvReader _reader;

    private CsvTable(string name, TextReader text, bool hasComments)
    {
        Name = name;
        _reader = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false, // read below, so that its complaints are ours
            CommentPrefix = hasComments ? '#' : null,
            MaxRecordSize = LongestRow,
            TrackLineNumbers = true,
        });
        if (!ReadRecord())
            throw new InputException($"{name} is empty: a header line is needed");
        if (_reader.FieldCount > MostColumns)
            throw new InputException($"{name} has {_reader.FieldCount} columns: at most {MostColumns} are read");
        Header = [.. Enumerable.Range(0, _reader.FieldCount).Select(column => Text(column).Trim())];
    }

    /// <summary>The name of the file, for complaints.</summary>
    public string Name { get; }

    public IReadOnlyList<string> Header { get; }

    /// <summary>Line in the file where the current row begins, counting the header as 1.</summary>
    public long Line => _reader.LineNumber;

    /// <summary>The current row as it stands in the file, in UTF-8, without its line break.</summary>
    public ReadOnlySpan<byte> Row => _reader.RawRecord;

    /// <summary>Whether the current row has neither quotes nor blanks nor zeros, so that its fields are what stands between its
    /// commas.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>Opens a table of UTF-8 text; the stream stays the caller's.</summary>
    /// <param name="name">The name of the file, for complaints.</param>
    /// <param name="stream">The text.</param>
    /// <param name="hasComments">Whether lines that begin with <c>#</c> are no rows.</param>
    public static CsvTable Open(string name, Stream stream, bool hasComments = false)
    {
        // The reader would take UTF-8 from the stream itself, but does not check it.
        StreamReader text = new(
            stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            detectEncodingFromByteOrderMarks: true, bufferSize: 65_536, leaveOpen: true);
        try
        {
            return new CsvTable(name, text, hasComments);
        }
        catch
        {
            text.Dispose();
            throw;
        }
    }

    /// <summary>The place of a column.</summary>
    public int Column(string column) => OptionalColumn(column) ?? throw new InputException(Without($"'{column}'"));

    /// <summary>The complaint that a column is missing, with the header.</summary>
    public string Without(string column) =>
        $"{Name} has no column {column}: its header reads '{Shown(string.Join(',', Header), 200)}'"
        + (Header.Count == 1 && Header[0].Contains(';', StringComparison.Ordinal)
            ? " (columns are separated by commas, not semicolons)"
            : "");

    /// <summary>The place of a column, or null if the table does not have it.</summary>
    public int? OptionalColumn(string column)
    {
        int[] places = [.. Enumerable.Range(0, Header.Count)
            .Where(i => string.Equals(Header[i], column, StringComparison.OrdinalIgnoreCase))];
        return places.Length switch
        {
            0 => null,
            1 => places[0],
            _ => throw new InputException($"{Name} has the column '{column}' twice"),
        };
    }

    /// <summary>Moves to the next row; false at the end.</summary>
    public bool Read()
    {
        if (!ReadRecord())
            return false;
        IsPlain = !Row.ContainsAny(SpecialBytes);
        if (_reader.FieldCount != Header.Count)
            throw Complaint($"the number of fields is {_reader.FieldCount} in the row and {Header.Count} in the header"
                + (Row.Contains((byte)'"') ? "; is a quote left open?" : ""));
        return true;
    }

    /// <summary>A field of the current row.</summary>
    public string Text(int column) => _reader.GetString(column);

    /// <summary>A field of the current row in UTF-8; valid until the next row is read.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => _reader.GetSpan(column);

    /// <summary>A finite number of the current row.</summary>
    public double Number(int column) =>
        (IsPlain || !Utf8(column).ContainsAny(BytesOfNoNumber))
        && _reader.TryParse(column, out double number)
        && double.IsFinite(number)
            ? number
            : throw Complaint($"'{Shown(Text(column))}' in column {Header[column]} is not a number");

    public InputException Complaint(string what) => ComplaintAt(Line, what);

    /// <summary>A field as a complaint quotes it: its beginning, if it is long.</summary>
    public static string Shown(string field, int longest = 40) => field.Length <= longest ? field : field[..longest] + "…";

    public void Dispose() => _reader.Dispose();

    private InputException ComplaintAt(long line, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Name}, line {line}: {what}"));

    private InputException EndlessRow(long line) =>
        ComplaintAt(line, "the row does not end; is a quote left open, or is this no table?");

    private bool ReadRecord()
    {
        long previousLine = Line;
        try
        {
            if (!_reader.Read())
                return false;
        }
        catch (CsvFormatException exception) // for the size of the row: whatever else is malformed is recovered
        {
            throw EndlessRow(exception.LineNumber);
        }
        catch (DecoderFallbackException)
        {
            throw new InputException(previousLine == 0
                ? $"{Name} is not UTF-8 text"
                : string.Create(CultureInfo.InvariantCulture, $"{Name}, after line {previousLine}: this is not UTF-8 text"));
        }

        if (Row.Length > LongestField)
            RequireBounds();
        return true;
    }

    private void RequireBounds()
    {
        if (Row.Length > LongestRow)
            throw EndlessRow(Line);
        for (int column = 0; column < _reader.FieldCount; column++)
        {
            ReadOnlySpan<byte> field = Utf8(column);
            if (field.Length > LongestField && Encoding.UTF8.GetCharCount(field) > LongestField)
                throw Complaint($"a field is longer than {LongestField} characters; is a quote left open?");
        }
    }
}
