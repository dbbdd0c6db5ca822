namespace RetroWalk.Cli.Files;

/// <summary>Measures what the parser takes for one row, and refuses a row that would fill the memory.</summary>
/// <remarks>The parser bounds the length of a field and not their number, and needs some 60 bytes for each.</remarks>
internal sealed class RowMeter(TextReader text, string name) : TextReader
{
    private const int MostCharacters = 4_194_304;
    private const int MostSeparators = 100_000; // more than a field may have characters, for each may be a quoted comma

    private int _characters;
    private int _separators;
    private int _line;

    /// <summary>The parser begins a row behind this line of the file.</summary>
    public void BeginRow(int previousLine) => (_characters, _separators, _line) = (0, 0, previousLine + 1);

    public override int Read(char[] buffer, int index, int count)
    {
        if (_characters > MostCharacters || _separators > MostSeparators)
            throw new InputException($"{name}, line {_line}: the row does not end; is this a table?");
        int read = text.Read(buffer, index, count);
        _characters += read;
        _separators += buffer.AsSpan(index, read).Count(',');
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
        base.Dispose(disposing);
    }
}
