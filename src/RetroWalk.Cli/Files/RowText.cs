using CsvHelper;

namespace RetroWalk.Cli.Files;

/// <summary>A row as it is written again: in quotes stands what needs them, and text with blanks at its ends.</summary>
internal sealed class RowText : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly CsvWriter _writer;

    public RowText() =>
        _writer = CsvWriter.Create(_bytes, new CsvWriterOptions { NewLine = "\n", ValidateFieldCount = false });

    /// <summary>The text of a row in UTF-8, without a line break; valid until the next call.</summary>
    public ReadOnlySpan<byte> Of(IEnumerable<string> fields)
    {
        _bytes.SetLength(0);
        foreach (string field in fields)
            _writer.WriteField(field, field is [' ', ..] or [.., ' '] ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
        _writer.EndRecord();
        _writer.Flush();
        return _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length - 1);
    }

    public void Dispose() => _writer.Dispose();
}
