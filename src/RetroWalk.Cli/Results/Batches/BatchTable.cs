using RetroWalk.Cli.Files;

namespace RetroWalk.Cli.Results.Batches;

/// <summary>A table that is written again with two more columns, of the price of each row.</summary>
internal sealed class BatchTable : IDisposable
{
    private static readonly string[] Added = ["gross_w_per_kg", "validity"];

    private readonly CsvTable _table;
    private readonly RowText _text = new();

    public BatchTable(CsvTable table)
    {
        _table = table;
        Walk = new(table, directionIsRequired: true);
        foreach (string added in Added)
        {
            if (table.OptionalColumn(added) is not null)
                throw new InputException($"{table.Name} already has a column '{added}', which OUT would have twice");
        }

        Inputs = new(table);
    }

    public WalkColumns Walk { get; }

    public InputColumns Inputs { get; }

    /// <summary>The header to be written, with both columns.</summary>
    public ReadOnlySpan<byte> Header => _text.Of([.. _table.Header, .. Added]);

    /// <summary>The current row to be written, up to both columns; valid until the next is read.</summary>
    public ReadOnlySpan<byte> Row => _table.IsPlain
        ? _table.Row
        : _text.Of(Enumerable.Range(0, _table.Header.Count).Select(_table.Text));

    public bool Read() => _table.Read();

    public void Dispose() => _text.Dispose();
}
