using System.Runtime.Intrinsics.X86;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Prefetches the memory that a sweep reaches half a page later. The processor prefetches by itself, but not across the
/// end of a page, where every column would wait for memory. On x64 only.</summary>
internal static class Lookahead
{
    private const int Bytes = 2048;

    /// <summary>A prefetch never faults, so it may run past the end. A raw pointer, because a managed reference may
    /// not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe void From<T>(ref T start, nuint index)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0((byte*)Unsafe.AsPointer(ref Unsafe.Add(ref start, index)) + Bytes);
    }
}
