using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RetroWalk.Metrics.Numerics;

/// <summary>The one loop over columns: checks the spans before anything is written, then runs a formula in the widest lanes of
/// the processor.</summary>
internal static class Sweep
{
    /// <summary>The same formula for one speed and grade.</summary>
    [MethodImpl(Inlining.OwnBudget)]
    internal static double One<TKernel>(in TKernel kernel, double speedMetersPerSecond, double gradeFraction)
        where TKernel : struct, IPowerKernel =>
        Unsafe.AsRef(in kernel).PowerAt(new ScalarLane(speedMetersPerSecond), new ScalarLane(gradeFraction)).Value;

    internal static void Run<TKernel, T>(
        in TKernel kernel,
        ReadOnlySpan<T> speedsMetersPerSecond,
        ReadOnlySpan<T> gradeFractions,
        Span<T> destinationWattsPerKilogram)
        where TKernel : struct, IPowerKernel
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        Columns.Check(speedsMetersPerSecond, gradeFractions);
        Span<T> destination = Columns.Destination(
            destinationWattsPerKilogram, speedsMetersPerSecond, gradeFractions, nameof(destinationWattsPerKilogram));

        if (Vector512.IsHardwareAccelerated && destination.Length >= Lane512<T>.Count)
            Run<TKernel, Lane512<T>, T>(kernel, speedsMetersPerSecond, gradeFractions, destination);
        else if (Vector256.IsHardwareAccelerated && destination.Length >= Lane256<T>.Count)
            Run<TKernel, Lane256<T>, T>(kernel, speedsMetersPerSecond, gradeFractions, destination);
        else if (Vector128.IsHardwareAccelerated && destination.Length >= Lane128<T>.Count)
            Run<TKernel, Lane128<T>, T>(kernel, speedsMetersPerSecond, gradeFractions, destination);
        else if (destination.Length > 0)
            Run<TKernel, ScalarLane<T>, T>(kernel, speedsMetersPerSecond, gradeFractions, destination);
    }

    /// <summary>Checked columns of at least one lane.</summary>
    /// <remarks>The last lane ends with the columns and may share elements with the one before it. Each lane is read before
    /// the one before it is written, because the destination may be an input. The formula is passed by value: no
    /// store to the columns can change a copy, so that the JIT rounds its constants to floats once and not for every
    /// lane.</remarks>
    [MethodImpl(Inlining.OwnBudget)]
    internal static void Run<TKernel, TLane, T>(
        TKernel kernel, ReadOnlySpan<T> speeds, ReadOnlySpan<T> grades, Span<T> destination)
        where TKernel : struct, IPowerKernel
        where TLane : struct, ILaneOf<TLane, T>
    {
        ref T v = ref MemoryMarshal.GetReference(speeds);
        ref T G = ref MemoryMarshal.GetReference(grades);
        ref T powers = ref MemoryMarshal.GetReference(destination);
        nuint last = (nuint)(destination.Length - TLane.Count);
        TLane speed = TLane.Load(in v, 0);
        TLane grade = TLane.Load(in G, 0);
        nuint i = 0;
        while (true)
        {
            nuint next = Math.Min(i + (nuint)TLane.Count, last);
            Lookahead.From(ref v, i);
            Lookahead.From(ref G, i);
            Lookahead.From(ref powers, i);
            TLane power = kernel.PowerAt(speed, grade);
            speed = TLane.Load(in v, next);
            grade = TLane.Load(in G, next);
            TLane.Store(power, ref powers, i);
            if (i == last)
                return;
            i = next;
        }
    }
}
