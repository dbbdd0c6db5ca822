namespace RetroWalk.Metrics;

/// <summary>Cosine of the slope angle, 1/√(1+G²).</summary>
internal static class Slope
{
    private const double SteepestWalked = 0.45;

    /// <summary>At any grade.</summary>
    internal static double Cosine(double G) =>
        Math.Abs(G) <= SteepestWalked ? CosineWhereWalked(new ScalarLane(G)).Value : 1 / Math.Sqrt(1 + G * G);

    /// <summary>For |G| ≤ 0.45, within 1e-15 of 1/√(1+G²): a polynomial and one cubic step of Householder, both from
    /// kernel_polynomials.py in the tests.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane CosineWhereWalked<TLane>(TLane G)
        where TLane : struct, ILane<TLane>
    {
        TLane G2 = G * G;
        TLane guess = TLane.FusedMultiplyAdd(-0.22446516265764901, G2, 0.3646654343685884);
        guess = TLane.FusedMultiplyAdd(guess, G2, -0.4995938761808895);
        guess = TLane.FusedMultiplyAdd(guess, G2, 0.9999974444605426);
        TLane square = guess * guess * (G2 + 1);
        TLane step = TLane.FusedMultiplyAdd(0.375, square, -1.25);
        return guess * TLane.FusedMultiplyAdd(step, square, 1.875);
    }
}
