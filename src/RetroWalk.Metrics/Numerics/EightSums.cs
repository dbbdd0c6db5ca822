using System.Runtime.InteropServices;

namespace RetroWalk.Metrics.Numerics;

/// <summary>For each column eight partial sums: element i of a block goes to sum i mod 8, whatever the width of the lanes, so
/// that a total has the same bits at every width.</summary>
/// <remarks>Each of n terms of one sign takes part in at most n/8 + 3 roundings; for 512 that is a relative error of at most
/// 7.5e-15.</remarks>
internal readonly ref struct EightSums(Span<double> memory)
{
    internal const int Elements = 8;

    private readonly Span<double> _memory = memory;

    internal static int DoublesFor(int columns) => columns * Elements;

    /// <summary>Stores one lane of a column's eight sums, from <paramref name="element"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Set<TLane>(int column, int element, TLane sums)
        where TLane : struct, ILaneOf<TLane, double> =>
        TLane.Store(sums, ref MemoryMarshal.GetReference(_memory), (nuint)(column * Elements + element));

    /// <summary>The total of a column, added pairwise.</summary>
    internal double Total(int column)
    {
        ReadOnlySpan<double> own = _memory.Slice(column * Elements, Elements);
        return (own[0] + own[4] + (own[2] + own[6])) + (own[1] + own[5] + (own[3] + own[7]));
    }
}
