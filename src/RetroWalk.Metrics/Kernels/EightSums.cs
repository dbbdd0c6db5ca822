using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RetroWalk.Metrics.Kernels;

/// <summary>Columns of eight compensated sums each: element i of a series goes to sum i mod 8, at every width, so that a total
/// has the same bits at every width.</summary>
/// <remarks>A column is eight rounded sums and then their eight remainders; see <see cref="CompensatedSum"/>.</remarks>
internal readonly ref struct EightSums(Span<double> memory)
{
    internal const int Elements = 8;
    private const int DoublesInOneColumn = 2 * Elements;

    private readonly Span<double> _memory = memory;

    internal static int DoublesFor(int columns) => columns * DoublesInOneColumn;

    /// <summary>Adds the terms of elements from <paramref name="element"/> of a block of eight on, none of them negative.</summary>
    /// <remarks>Dekker's fast two-sum: exact while a term is at most the sum before it. Where a series begins with a rise, what
    /// is lost is below half a unit in the last place of one early term.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add<TLane>(int column, int element, TLane terms)
        where TLane : struct, ILaneOf<TLane, double>
    {
        ref double sums = ref MemoryMarshal.GetReference(_memory);
        nuint rounded = (nuint)(column * DoublesInOneColumn + element);
        nuint remainder = rounded + Elements;
        TLane before = TLane.Load(in sums, rounded);
        TLane sum = before + terms;
        TLane lost = terms - (sum - before);
        TLane.Store(sum, ref sums, rounded);
        TLane.Store(TLane.Load(in sums, remainder) + lost, ref sums, remainder);
    }

    /// <summary>A column as one sum, the first element first.</summary>
    /// <param name="column">The column.</param>
    /// <param name="elements">How many of its eight sums were used.</param>
    internal CompensatedSum Total(int column, int elements)
    {
        ReadOnlySpan<double> own = _memory.Slice(column * DoublesInOneColumn, DoublesInOneColumn);
        CompensatedSum total = default;
        for (int i = 0; i < elements; i++)
            total = total.Plus(new CompensatedSum(own[i], own[i + Elements]));
        return total;
    }
}
