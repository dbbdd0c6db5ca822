namespace RetroWalk.Metrics.Numerics;

/// <summary>Polynomials as two chains of fused multiply-adds in x², one of the even and one of the odd powers: neither waits for
/// the other.</summary>
internal static class Polynomial
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane OfDegree5<TLane>(TLane x, double c0, double c1, double c2, double c3, double c4, double c5)
        where TLane : struct, ILane<TLane>
    {
        TLane xx = x * x;
        TLane even = TLane.FusedMultiplyAdd(c4, xx, c2);
        even = TLane.FusedMultiplyAdd(even, xx, c0);
        TLane odd = TLane.FusedMultiplyAdd(c5, xx, c3);
        odd = TLane.FusedMultiplyAdd(odd, xx, c1);
        return TLane.FusedMultiplyAdd(odd, x, even);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane OfDegree6<TLane>(
        TLane x, double c0, double c1, double c2, double c3, double c4, double c5, double c6)
        where TLane : struct, ILane<TLane>
    {
        TLane xx = x * x;
        TLane even = TLane.FusedMultiplyAdd(c6, xx, c4);
        even = TLane.FusedMultiplyAdd(even, xx, c2);
        even = TLane.FusedMultiplyAdd(even, xx, c0);
        TLane odd = TLane.FusedMultiplyAdd(c5, xx, c3);
        odd = TLane.FusedMultiplyAdd(odd, xx, c1);
        return TLane.FusedMultiplyAdd(odd, x, even);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane OfDegree9<TLane>(
        TLane x, double c0, double c1, double c2, double c3, double c4, double c5, double c6, double c7, double c8, double c9)
        where TLane : struct, ILane<TLane>
    {
        TLane xx = x * x;
        TLane even = TLane.FusedMultiplyAdd(c8, xx, c6);
        even = TLane.FusedMultiplyAdd(even, xx, c4);
        even = TLane.FusedMultiplyAdd(even, xx, c2);
        even = TLane.FusedMultiplyAdd(even, xx, c0);
        TLane odd = TLane.FusedMultiplyAdd(c9, xx, c7);
        odd = TLane.FusedMultiplyAdd(odd, xx, c5);
        odd = TLane.FusedMultiplyAdd(odd, xx, c3);
        odd = TLane.FusedMultiplyAdd(odd, xx, c1);
        return TLane.FusedMultiplyAdd(odd, x, even);
    }
}
