using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace RetroWalk.Cli.Files;

/// <summary>A CSV file with a header, read row by row in constant memory; every complaint names the line.</summary>
internal sealed class CsvTable : IDisposable
{
    private const int LongestField = 65_536; // a quote that is not closed would take in the rest of a large file
    private const int MostColumns = 1000;

    private readonly CsvReader _reader;
    private readonly CsvParser _parser;
    private readonly RowMeter _meter;

    private CsvTable(string name, TextReader text, bool hasComments)
    {
        Name = name;
        _meter = new RowMeter(text, name);
        _parser = new CsvParser(_meter, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            MaxFieldSize = LongestField,
            BadDataFound = null, // Read finds it by the number of fields, and names the line
            TrimOptions = TrimOptions.None,
            AllowComments = hasComments,
        });
        _reader = new CsvReader(_parser);
        if (!ReadRecord())
            throw new InputException($"{name} is empty: a header line is needed");
        if (_parser.Count > MostColumns)
            throw new InputException($"{name} has {_parser.Count} columns: at most {MostColumns} are read");
        Header = [.. _parser.Record!.Select(column => column.Trim())];
    }

    /// <summary>The name of the file, for complaints.</summary>
    public string Name { get; }

    public IReadOnlyList<string> Header { get; }

    /// <summary>Fields of the current row, as they stand in the file.</summary>
    public string[] Fields { get; private set; } = [];

    /// <summary>Line in the file where the current row begins, counting the header as 1.</summary>
    public int Line
    {
        get
        {
            string record = _parser.RawRecord;
            if (!record.Contains('"', StringComparison.Ordinal))
                return _parser.RawRow;
            // A quoted field may hold line breaks. If its quote is not closed, the last break belongs to the field as well.
            bool isClosed = record.Count(letter => letter == '"') % 2 == 0;
            return _parser.RawRow - record.Count(letter => letter == '\n') + (isClosed && record.EndsWith('\n') ? 1 : 0);
        }
    }

    /// <summary>Opens a table of UTF-8 text; the stream stays the caller's.</summary>
    /// <param name="name">The name of the file, for complaints.</param>
    /// <param name="stream">The text.</param>
    /// <param name="hasComments">Whether lines that begin with <c>#</c> are no rows.</param>
    public static CsvTable Open(string name, Stream stream, bool hasComments = false)
    {
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
        Fields = _parser.Record!;
        if (Fields.Length != Header.Count)
            throw Complaint($"the number of fields is {Fields.Length} in the row and {Header.Count} in the header"
                + (_parser.RawRecord.Contains('"', StringComparison.Ordinal) ? "; is a quote left open?" : ""));
        return true;
    }

    /// <summary>A finite number of the current row.</summary>
    public double Number(int column)
    {
        string field = Fields[column];
        return double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && double.IsFinite(number)
            // zeros at the end, as a loss of power leaves them, are taken by the parser
            && !field.Contains('\0', StringComparison.Ordinal)
            ? number
            : throw Complaint($"'{Shown(field)}' in column {Header[column]} is not a number");
    }

    public InputException Complaint(string what) => new($"{Name}, line {Line}: {what}");

    /// <summary>A field as a complaint quotes it: its beginning, if it is long.</summary>
    public static string Shown(string field, int longest = 40) => field.Length <= longest ? field : field[..longest] + "…";

    public void Dispose() => _reader.Dispose();

    private bool ReadRecord()
    {
        int previousLine = _parser.RawRow;
        _meter.BeginRow(previousLine);
        try
        {
            return _parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw new InputException(
                $"{Name}, line {previousLine + 1}: a field is longer than {LongestField} characters; is a quote left open?");
        }
        catch (DecoderFallbackException)
        {
            throw new InputException(
                previousLine == 0 ? $"{Name} is not UTF-8 text" : $"{Name}, after line {previousLine}: this is not UTF-8 text");
        }
    }
}
