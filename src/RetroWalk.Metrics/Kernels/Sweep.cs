using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RetroWalk.Metrics.Kernels;

/// <summary>The one loop over columns: checks the spans before anything is written, then prices them in the widest lanes of
/// the processor.</summary>
internal static class Sweep
{
    /// <summary>One walk, by the same formula.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // a formula fills what the compiler inlines into one method
    internal static double One<TKernel>(in TKernel kernel, double speedMetersPerSecond, double gradeFraction)
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
    [MethodImpl(MethodImplOptions.NoInlining)] // a formula fills what the compiler inlines into one method
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

    /// <summary>Both directions in one pass. Each destination may be an input; they must not share memory.</summary>
    internal static void RunPair<TKernel>(
        TKernel kernel,
        ReadOnlySpan<double> speedsMetersPerSecond,
        ReadOnlySpan<double> gradeFractions,
        Span<double> forwardDestinationWattsPerKilogram,
        Span<double> backwardDestinationWattsPerKilogram)
        where TKernel : struct, IPowerPairKernel
    {
        Columns.Check(speedsMetersPerSecond, gradeFractions);
        Span<double> forward = Columns.Destination(
            forwardDestinationWattsPerKilogram, speedsMetersPerSecond, gradeFractions, nameof(forwardDestinationWattsPerKilogram));
        Span<double> backward = Columns.Destination(
            backwardDestinationWattsPerKilogram, speedsMetersPerSecond, gradeFractions, nameof(backwardDestinationWattsPerKilogram));
        if (forward.Overlaps(backward))
            throw new ArgumentException("The two destinations overlap.", nameof(backwardDestinationWattsPerKilogram));

        if (Vector512.IsHardwareAccelerated && forward.Length >= Lane512.Count)
            RunPair<TKernel, Lane512>(kernel, speedsMetersPerSecond, gradeFractions, forward, backward);
        else if (Vector256.IsHardwareAccelerated && forward.Length >= Lane256.Count)
            RunPair<TKernel, Lane256>(kernel, speedsMetersPerSecond, gradeFractions, forward, backward);
        else if (Vector128.IsHardwareAccelerated && forward.Length >= Lane128.Count)
            RunPair<TKernel, Lane128>(kernel, speedsMetersPerSecond, gradeFractions, forward, backward);
        else if (forward.Length > 0)
            RunPair<TKernel, ScalarLane>(kernel, speedsMetersPerSecond, gradeFractions, forward, backward);
    }

    /// <summary>Checked columns of at least one lane, in the order of the single direction.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void RunPair<TKernel, TLane>(
        TKernel kernel, ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, Span<double> forward, Span<double> backward)
        where TKernel : struct, IPowerPairKernel
        where TLane : struct, ILane<TLane>
    {
        ref double v = ref MemoryMarshal.GetReference(speeds);
        ref double G = ref MemoryMarshal.GetReference(grades);
        ref double forwardPowers = ref MemoryMarshal.GetReference(forward);
        ref double backwardPowers = ref MemoryMarshal.GetReference(backward);
        nuint last = (nuint)(forward.Length - TLane.Count);
        TLane speed = TLane.Load(in v, 0);
        TLane grade = TLane.Load(in G, 0);
        nuint i = 0;
        while (true)
        {
            nuint next = Math.Min(i + (nuint)TLane.Count, last);
            PowerPair<TLane> powers = kernel.Invoke(speed, grade);
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
