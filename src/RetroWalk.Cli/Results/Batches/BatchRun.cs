using System.Runtime.ExceptionServices;

namespace RetroWalk.Cli.Results.Batches;

/// <summary>Prices a table block by block: this thread reads and writes, others price meanwhile, and the rows keep their
/// order.</summary>
internal sealed class BatchRun : IDisposable
{
    private static readonly int MostBlocks = Environment.ProcessorCount + 2;

    private readonly BatchTable _table;
    private readonly BatchPricing _pricing;
    private readonly Queue<(RowBlock Block, Task Pricing)> _underway = new();
    private readonly List<RowBlock> _blocks = [];
    private readonly Stack<RowBlock> _free = new();

    public BatchRun(BatchTable table, BatchPricing pricing)
    {
        (_table, _pricing) = (table, pricing);
        _free.Push(NewBlock()); // a model that cannot be taken is refused before anything is written
    }

    /// <summary>Prices all rows; those before a row that is refused are written too.</summary>
    /// <param name="destination">Where to write the table.</param>
    /// <param name="tick">Is called for each block.</param>
    /// <param name="stop">Is looked at before each block.</param>
    public void Run(Stream destination, Action tick, CancellationToken stop)
    {
        destination.Write([.. _table.Header, (byte)'\n']);
        ExceptionDispatchInfo? refusal = null;
        bool hasMore = true;
        while (hasMore)
        {
            stop.ThrowIfCancellationRequested();
            tick();
            RowBlock block = _free.TryPop(out RowBlock? free) ? free : NewBlock();
            try
            {
                hasMore = block.Fill(_table);
            }
            catch (InputException exception)
            {
                refusal = ExceptionDispatchInfo.Capture(exception);
                hasMore = false;
            }

            _underway.Enqueue((block, Task.Run(block.Price, CancellationToken.None)));
            while (_underway.TryPeek(out (RowBlock, Task Pricing) first)
                && (first.Pricing.IsCompleted || _underway.Count == MostBlocks || !hasMore))
                WriteFirst(destination);
        }

        refusal?.Throw();
    }

    public void Dispose()
    {
        foreach ((_, Task pricing) in _underway)
            pricing.Wait();
        foreach (RowBlock block in _blocks)
            block.Dispose();
    }

    private RowBlock NewBlock()
    {
        RowBlock block = new(_pricing);
        _blocks.Add(block);
        return block;
    }

    private void WriteFirst(Stream destination)
    {
        (RowBlock block, Task pricing) = _underway.Dequeue();
        pricing.GetAwaiter().GetResult();
        block.WriteTo(destination);
        _free.Push(block);
    }
}
