using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>y(a) = ½(a + √(a² + 4b²)): a ramp max(a, 0) with a rounded foot of height b, for a and for −a at once.</summary>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct SmoothRamp<TLane>
    where TLane : struct, ILane<TLane>
{
    private SmoothRamp(TLane value, TLane mirror)
    {
        Value = value;
        Mirror = mirror;
    }

    /// <summary>y(a).</summary>
    internal TLane Value { get; }

    /// <summary>y(−a).</summary>
    internal TLane Mirror { get; }

    /// <summary>Two ramps whose roots √(a² + 4b²) are known, for the price of one division.</summary>
    /// <remarks>y(a)·y(−a) = b², so the small one is b² over the large one: the difference of two near numbers would lose every
    /// digit on a steep slope.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (SmoothRamp<TLane> First, SmoothRamp<TLane> Second) Two(
        TLane a1, TLane b1Squared, TLane root1, TLane a2, TLane b2Squared, TLane root2)
    {
        const double Least = 1e-290; // below it the reciprocal may overflow, and b² is nothing
        TLane large1 = 0.5 * (TLane.Abs(a1) + root1);
        TLane large2 = 0.5 * (TLane.Abs(a2) + root2);
        TLane product = large1 * large2;
        TLane reciprocal = TLane.Broadcast(1) / product & TLane.LessThan(TLane.Broadcast(Least), product);
        return (
            Of(a1, large1, b1Squared * (large2 * reciprocal)),
            Of(a2, large2, b2Squared * (large1 * reciprocal)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static SmoothRamp<TLane> Of(TLane a, TLane large, TLane small)
    {
        TLane rises = TLane.LessThanOrEqual(TLane.Broadcast(0), a);
        return new(TLane.Select(rises, large, small), TLane.Select(rises, small, large));
    }
}
