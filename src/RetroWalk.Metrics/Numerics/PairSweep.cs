using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RetroWalk.Metrics.Numerics;

/// <summary>The loop over columns for both directions in one pass. Each destination may be an input; they must not share
/// memory.</summary>
internal static class PairSweep
{
    internal static void Run<TKernel, T>(
        in TKernel kernel,
        ReadOnlySpan<T> speedsMetersPerSecond,
        ReadOnlySpan<T> gradeFractions,
        Span<T> forwardDestinationWattsPerKilogram,
        Span<T> backwardDestinationWattsPerKilogram)
        where TKernel : struct, IPowerPairKernel
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        Columns.Check(speedsMetersPerSecond, gradeFractions);
        Span<T> forward = Columns.Destination(
            forwardDestinationWattsPerKilogram, speedsMetersPerSecond, gradeFractions,
            nameof(forwardDestinationWattsPerKilogram));
        Span<T> backward = Columns.Destination(
            backwardDestinationWattsPerKilogram, speedsMetersPerSecond, gradeFractions,
            nameof(backwardDestinationWattsPerKilogram));
        Columns.CheckApart(forward, backward, nameof(backwardDestinationWattsPerKilogram));

        if (Vector512.IsHardwareAccelerated && forward.Length >= Lane512<T>.Count)
            Run<TKernel, Lane512<T>, T>(kernel, speedsMetersPerSecond, gradeFractions, forward, backward);
        else if (Vector256.IsHardwareAccelerated && forward.Length >= Lane256<T>.Count)
            Run<TKernel, Lane256<T>, T>(kernel, speedsMetersPerSecond, gradeFractions, forward, backward);
        else if (Vector128.IsHardwareAccelerated && forward.Length >= Lane128<T>.Count)
            Run<TKernel, Lane128<T>, T>(kernel, speedsMetersPerSecond, gradeFractions, forward, backward);
        else if (forward.Length > 0)
            Run<TKernel, ScalarLane<T>, T>(kernel, speedsMetersPerSecond, gradeFractions, forward, backward);
    }

    /// <summary>Checked columns of at least one lane, in the order of the single direction.</summary>
    [MethodImpl(Inlining.OwnBudget)]
    internal static void Run<TKernel, TLane, T>(
        TKernel kernel, ReadOnlySpan<T> speeds, ReadOnlySpan<T> grades, Span<T> forward, Span<T> backward)
        where TKernel : struct, IPowerPairKernel
        where TLane : struct, ILaneOf<TLane, T>
    {
        ref T v = ref MemoryMarshal.GetReference(speeds);
        ref T G = ref MemoryMarshal.GetReference(grades);
        ref T forwardPowers = ref MemoryMarshal.GetReference(forward);
        ref T backwardPowers = ref MemoryMarshal.GetReference(backward);
        nuint last = (nuint)(forward.Length - TLane.Count);
        TLane speed = TLane.Load(in v, 0);
        TLane grade = TLane.Load(in G, 0);
        nuint i = 0;
        while (true)
        {
            nuint next = Math.Min(i + (nuint)TLane.Count, last);
            Lookahead.From(ref v, i);
            Lookahead.From(ref G, i);
            Lookahead.From(ref forwardPowers, i);
            Lookahead.From(ref backwardPowers, i);
            (TLane Forward, TLane Backward) powers = kernel.PowersAt(speed, grade);
            speed = TLane.Load(in v, next);
            grade = TLane.Load(in G, next);
            TLane.Store(powers.Forward, ref forwardPowers, i);
            TLane.Store(powers.Backward, ref backwardPowers, i);
            if (i == last)
                return;
            i = next;
        }
    }
}
