namespace RetroWalk.Metrics;

/// <summary>y(a) = ½(a + √(a² + 4b²)): the ramp max(a, 0), rounded so that y(0) = b. Holds 2·y(a) and 2·y(−a).</summary>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct SmoothRamp<TLane>
    where TLane : struct, ILane<TLane>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private SmoothRamp(TLane rises, TLane large, TLane small)
    {
        TwiceValue = TLane.Select(rises, large, small);
        TwiceMirror = TLane.Select(rises, small, large);
    }

    /// <summary>2·y(a).</summary>
    internal TLane TwiceValue { get; }

    /// <summary>2·y(−a).</summary>
    internal TLane TwiceMirror { get; }

    /// <summary>Two ramps, whose a have the same sign and whose larger 2·y = |a| + √(a² + 4b²) is known, with one division for
    /// both.</summary>
    /// <remarks>y(a)·y(−a) = b², so the smaller value is b² divided by the larger: computed as a difference it would lose all its
    /// digits on a steep slope.</remarks>
    /// <param name="rises">Mask of a ≥ 0.</param>
    /// <param name="large1">The larger 2·y of the first.</param>
    /// <param name="fourB1Squared">4b² of the first.</param>
    /// <param name="large2">The larger 2·y of the second.</param>
    /// <param name="fourB2Squared">4b² of the second.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (SmoothRamp<TLane> First, SmoothRamp<TLane> Second) Two(
        TLane rises, TLane large1, TLane fourB1Squared, TLane large2, TLane fourB2Squared)
    {
        const double Least = 1e-290; // too small to change any result, but standing still gives 0 and not 0/0
        TLane reciprocal = 1 / TLane.FusedMultiplyAdd(large1, large2, Least);
        return (
            new(rises, large1, fourB1Squared * (large2 * reciprocal)),
            new(rises, large2, fourB2Squared * (large1 * reciprocal)));
    }
}
