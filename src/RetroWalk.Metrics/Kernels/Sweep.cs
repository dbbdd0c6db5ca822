using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RetroWalk.Metrics.Kernels;

/// <summary>The one loop over columns: checks the spans before anything is written, then prices them in the widest lanes of
/// the processor.</summary>
internal static class Sweep
{
    /// <summary>One walk, by the same formula.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double One<TKernel>(TKernel kernel, double speedMetersPerSecond, double gradeFraction)
        where TKernel : struct, IPowerKernel =>
        kernel.Invoke(new ScalarLane(speedMetersPerSecond), new ScalarLane(gradeFraction)).Value;

    internal static void Run<TKernel>(
        TKernel kernel,
        ReadOnlySpan<double> speedsMetersPerSecond,
        ReadOnlySpan<double> gradeFractions,
        Span<double> destinationWattsPerKilogram)
        where TKernel : struct, IPowerKernel
    {
        Columns.Check(speedsMetersPerSecond, gradeFractions);
        Span<double> destination = Columns.Destination(
            destinationWattsPerKilogram, speedsMetersPerSecond, gradeFractions, nameof(destinationWattsPerKilogram));

        if (Vector512.IsHardwareAccelerated && destination.Length >= Lane512.Count)
            Run<TKernel, Lane512>(kernel, speedsMetersPerSecond, gradeFractions, destination);
        else if (Vector256.IsHardwareAccelerated && destination.Length >= Lane256.Count)
            Run<TKernel, Lane256>(kernel, speedsMetersPerSecond, gradeFractions, destination);
        else if (Vector128.IsHardwareAccelerated && destination.Length >= Lane128.Count)
            Run<TKernel, Lane128>(kernel, speedsMetersPerSecond, gradeFractions, destination);
        else if (destination.Length > 0)
            Run<TKernel, ScalarLane>(kernel, speedsMetersPerSecond, gradeFractions, destination);
    }

    /// <summary>Checked columns of at least one lane.</summary>
    /// <remarks>The last lane ends with the columns and may share elements with the one before it. Each lane is read before
    /// the one before it is written, because the destination may be an input.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)] // the formula alone is as much as the compiler inlines into one method
    internal static void Run<TKernel, TLane>(
        TKernel kernel, ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, Span<double> destination)
        where TKernel : struct, IPowerKernel
        where TLane : struct, ILane<TLane>
    {
        ref double v = ref MemoryMarshal.GetReference(speeds);
        ref double G = ref MemoryMarshal.GetReference(grades);
        ref double powers = ref MemoryMarshal.GetReference(destination);
        nuint last = (nuint)(destination.Length - TLane.Count);
        TLane speed = TLane.Load(in v, 0);
        TLane grade = TLane.Load(in G, 0);
        nuint i = 0;
        while (true)
        {
            nuint next = Math.Min(i + (nuint)TLane.Count, last);
            TLane power = kernel.Invoke(speed, grade);
            speed = TLane.Load(in v, next);
            grade = TLane.Load(in G, next);
            TLane.Store(power, ref powers, i);
            if (i == last)
                return;
            i = next;
        }
    }
}
