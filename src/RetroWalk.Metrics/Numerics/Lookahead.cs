using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Asks for the memory that a sweep reaches half a page later. A processor looks ahead by itself, but not across the end of
/// a page, where every column would wait for memory anew. On x64 alone.</summary>
internal static class Lookahead
{
    private const int Bytes = 2048;

    /// <summary>Reads nothing, so that the end of the columns need not be minded by the processor; a raw pointer, so that it need not be
    /// minded by the garbage collector either.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe void From<T>(ref T start, nuint index)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0((byte*)Unsafe.AsPointer(ref Unsafe.Add(ref start, index)) + Bytes);
    }
}
