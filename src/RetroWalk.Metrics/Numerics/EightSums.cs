using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Columns of eight plain sums each: element i of a block belongs to sum i mod 8, at every width, so that a total has
/// the same bits at every width.</summary>
/// <remarks>A total of n terms of one sign is rounded n/8 + 3 times on the way of any one of them; for 512 that is a relative
/// error of at most 7.5e-15.</remarks>
internal readonly ref struct EightSums(Span<double> memory)
{
    internal const int Elements = 8;

    private readonly Span<double> _memory = memory;

    internal static int DoublesFor(int columns) => columns * Elements;

    /// <summary>As many of a column's eight as a lane has, from <paramref name="element"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Set<TLane>(int column, int element, TLane sums)
        where TLane : struct, ILaneOf<TLane, double> =>
        TLane.Store(sums, ref MemoryMarshal.GetReference(_memory), (nuint)(column * Elements + element));

    /// <summary>A column as one sum, added up in pairs.</summary>
    internal double Total(int column)
    {
        ReadOnlySpan<double> own = _memory.Slice(column * Elements, Elements);
        return (own[0] + own[4] + (own[2] + own[6])) + (own[1] + own[5] + (own[3] + own[7]));
    }
}
