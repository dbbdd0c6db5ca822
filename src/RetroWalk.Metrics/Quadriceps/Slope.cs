using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>Cosine of the slope angle, 1/√(1+G²).</summary>
internal static class Slope
{
    private const double SteepestWalked = 0.45;

    /// <summary>At any grade.</summary>
    internal static double Cosine(double G) =>
        Math.Abs(G) <= SteepestWalked ? CosineWhereWalked(new ScalarLane(G)).Value : 1 / Math.Sqrt(1 + G * G);

    /// <summary>For |G| ≤ 0.45, within 1e-15 of it: a polynomial and a step of Newton, by kernel_polynomials.py, beside the tests of the kernels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane CosineWhereWalked<TLane>(TLane G)
        where TLane : struct, ILane<TLane>
    {
        TLane G2 = G * G;
        TLane guess = Polynomial.OfDegree5(
            G2, 0.9999999955137687, -0.49999840075095114, 0.37490662347363407, -0.3104774109121531, 0.25312703003115566,
            -0.14636240259116667);
        TLane square = guess * guess * (G2 + 1);
        return guess * TLane.FusedMultiplyAdd(-0.5, square, 1.5);
    }
}
