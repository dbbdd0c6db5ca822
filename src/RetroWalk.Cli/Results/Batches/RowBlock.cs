using System.Buffers;
using CsvHelper;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results.Batches;

/// <summary>Rows that are read one after another, priced together and written at once. Its memory is bounded, and is used
/// again.</summary>
internal sealed class RowBlock : IDisposable
{
    public const int MostRows = 1024;

    private const int MostBytes = 131_072; // and one row
    private const string NotPriced = "notPriced"; // the row lacks an input of the model, such as a body mass

    private readonly PricedRow[] _prices = new PricedRow[MostRows];
    private readonly RowPricer _forward;
    private readonly RowPricer _backward;
    private readonly ArrayBufferWriter<byte> _rows = new(MostBytes);
    private readonly int[] _ends = new int[MostRows];
    private readonly MemoryStream _output = new();
    private readonly CsvWriter _writer;
    private int _count;

    public RowBlock(BatchPricing pricing)
    {
        _forward = pricing.For(WalkingDirection.Forward, _prices);
        _backward = pricing.For(WalkingDirection.Backward, _prices);
        // A row of the table is complete text already, and is written as if it were one field.
        _writer = CsvWriter.Create(_output, new CsvWriterOptions { Mode = CsvMode.NoEscape, NewLine = "\n" });
    }

    /// <summary>Takes the next rows of the table; false if it ended. The rows before one that is refused are in the
    /// block.</summary>
    public bool Fill(BatchTable table)
    {
        _rows.ResetWrittenCount();
        for (_count = 0; _count < MostRows && _rows.WrittenCount < MostBytes; _count++)
        {
            if (!table.Read())
                return false;
            RowPricer pricer = table.Walk.Direction == WalkingDirection.Forward ? _forward : _backward;
            pricer.Add(_count, table.Inputs.Current, table.Walk.SpeedMetersPerSecond, table.Walk.GradeFraction);
            _rows.Write(table.Row);
            _ends[_count] = _rows.WrittenCount;
        }

        return true;
    }

    /// <summary>Prices the rows, and writes them into the memory of the block.</summary>
    public void Price()
    {
        _forward.Complete();
        _backward.Complete();
        _output.SetLength(0);
        ReadOnlySpan<byte> rows = _rows.WrittenSpan;
        int start = 0;
        for (int row = 0; row < _count; row++)
        {
            (double power, Validity? validity) = _prices[row];
            _writer.WriteField(rows[start.._ends[row]]);
            _writer.WriteField(double.IsNaN(power) ? (double?)null : power);
            _writer.WriteField(validity is null ? NotPriced : Names.Of(validity.Value));
            _writer.EndRecord();
            start = _ends[row];
        }

        _writer.Flush();
    }

    /// <summary>Writes the priced rows.</summary>
    public void WriteTo(Stream destination) => destination.Write(_output.GetBuffer().AsSpan(0, (int)_output.Length));

    public void Dispose() => _writer.Dispose();
}
