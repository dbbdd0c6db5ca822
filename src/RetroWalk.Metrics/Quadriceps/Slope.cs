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

    /// <summary>For |G| ≤ 0.45, within 1e-15 of it; by kernel_polynomials.py, beside the tests of the kernels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane CosineWhereWalked<TLane>(TLane G)
        where TLane : struct, ILane<TLane> =>
        Polynomial.OfDegree10(
            G * G, 0.9999999999999993, -0.49999999999916767, 0.37499999983492455, -0.3124999871866487, 0.2734369877836719,
            -0.2460817386150903, 0.2254089381312896, -0.20777653098883023, 0.18571092118310484, -0.14197742499589977,
            0.06538231856406675);
}
