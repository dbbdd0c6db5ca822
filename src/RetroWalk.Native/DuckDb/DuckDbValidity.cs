using static RetroWalk.Native.DuckDbExtension;

namespace RetroWalk.Native;

/// <summary>Which rows no column has as NULL: DuckDB calls a function for rows with NULL too, and leaves it to the
/// function.</summary>
/// <remarks>A mask is 64 rows a word, a set bit is a value; no mask is a column without NULL.</remarks>
internal readonly unsafe struct DuckDbValidity
{
    internal const int RowsPerWord = 64;

    private readonly ulong* _first;
    private readonly ulong* _second;
    private readonly ulong* _third;

    private DuckDbValidity(ulong* first, ulong* second, ulong* third)
    {
        _first = first;
        _second = second;
        _third = third;
    }

    internal static DuckDbValidity Of(ulong* first, ulong* second, ulong* third = null) => new(first, second, third);

    internal ulong Word(int index) =>
        (_first is null ? ulong.MaxValue : _first[index])
        & (_second is null ? ulong.MaxValue : _second[index])
        & (_third is null ? ulong.MaxValue : _third[index]);

    internal void WriteTo(nint vector, int count)
    {
        if (_first is null && _second is null && _third is null)
            return;
        ulong* mask = WritableMask(vector);
        for (int word = 0; word * RowsPerWord < count; word++)
            mask[word] = Word(word);
    }

    internal static ulong* WritableMask(nint vector)
    {
        Api.VectorEnsureValidityWritable(vector);
        return Api.VectorGetValidity(vector);
    }
}
