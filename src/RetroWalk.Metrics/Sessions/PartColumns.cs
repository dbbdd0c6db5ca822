using System.Runtime.InteropServices;

namespace RetroWalk.Metrics;

/// <summary>What one pass over a block of samples leaves for the next: four columns.</summary>
internal readonly ref struct PartColumns(Span<double> memory)
{
    private const int Count = 4;

    private readonly Span<double> _memory = memory;
    private readonly int _length = memory.Length / Count;

    internal static int DoublesFor(int samples) => Count * samples;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Store<TLane>(nuint index, in PricedWalk<TLane> walk)
        where TLane : struct, ILaneOf<TLane, double>
    {
        ref double start = ref MemoryMarshal.GetReference(_memory);
        nuint column = (nuint)_length;
        TLane.Store(walk.Cosine, ref start, index);
        TLane.Store(walk.Roots.Concentric, ref start, index + column);
        TLane.Store(walk.Roots.Eccentric, ref start, index + 2 * column);
        TLane.Store(walk.ForwardPower, ref start, index + 3 * column);
    }

    /// <summary>Keeps the gross power in place of the forward power.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void StoreGross<TLane>(nuint index, TLane gross)
        where TLane : struct, ILaneOf<TLane, double> =>
        TLane.Store(gross, ref MemoryMarshal.GetReference(_memory), index + 3 * (nuint)_length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane LoadGross<TLane>(nuint index)
        where TLane : struct, ILaneOf<TLane, double> =>
        TLane.Load(in MemoryMarshal.GetReference(_memory), index + 3 * (nuint)_length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PricedWalk<TLane> Load<TLane>(nuint index)
        where TLane : struct, ILaneOf<TLane, double>
    {
        ref double start = ref MemoryMarshal.GetReference(_memory);
        nuint column = (nuint)_length;
        KneeRoots<TLane> roots = new(TLane.Load(in start, index + column), TLane.Load(in start, index + 2 * column));
        return new(TLane.Load(in start, index + 3 * column), TLane.Load(in start, index), roots);
    }
}
