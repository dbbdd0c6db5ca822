using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>How long each sample of a column holds [s].</summary>
internal interface IDurations
{
    double this[int index] { get; }

    /// <summary>Those from an index on; no bounds are checked.</summary>
    TLane From<TLane>(int index)
        where TLane : struct, ILaneOf<TLane, double>;
}

/// <summary>Each sample its own duration.</summary>
internal readonly ref struct OwnDurations(ReadOnlySpan<double> seconds) : IDurations
{
    private readonly ReadOnlySpan<double> _seconds = seconds;

    public double this[int index] => _seconds[index];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLane From<TLane>(int index)
        where TLane : struct, ILaneOf<TLane, double> =>
        TLane.Load(in MemoryMarshal.GetReference(_seconds), (nuint)index);
}

/// <summary>All samples the same duration.</summary>
internal readonly struct OneDuration(double seconds) : IDurations
{
    private readonly double _seconds = seconds;

    public double this[int index] => _seconds;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLane From<TLane>(int index)
        where TLane : struct, ILaneOf<TLane, double> =>
        TLane.Broadcast(_seconds);
}
