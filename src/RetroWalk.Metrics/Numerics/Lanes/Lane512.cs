using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Eight doubles or sixteen floats in a vector of 512 bits.</summary>
/// <remarks>What differs by width; the build adds the rest, from Lane.cs.txt.</remarks>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
internal readonly partial struct Lane512<T>
{
    /// <summary>What the processor answers to each class of numbers, four bits each from the lowest: NaN, signalling NaN, 0, 1,
    /// −∞, ∞, negative, positive. 3 answers NaN, 0 keeps the value.</summary>
    private const int NaNForNegative = 0x0303_0033;

    // Four comparisons would go through the mask registers and back.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> Only(Lane512<T> x, Lane512<T> y, Lane512<T> value, in Box box)
    {
        if (!Avx512F.IsSupported)
            return Select(Inside(x, y, in box), value, double.NaN);
        if (typeof(T) == typeof(double))
        {
            BoxOf<double> edges = box.Doubles;
            Vector512<double> ofX = DepthIn(x._v.AsDouble(), edges.LowestX, edges.HighestX);
            Vector512<double> ofY = DepthIn(y._v.AsDouble(), edges.LowestY, edges.HighestY);
            Vector512<long> table = Vector512.Create((long)NaNForNegative);
            return new(Avx512F.Fixup(Avx512F.Fixup(value._v.AsDouble(), ofX, table, 0), ofY, table, 0).As<double, T>());
        }

        BoxOf<float> singleEdges = box.Singles;
        Vector512<float> singleOfX = DepthIn(x._v.AsSingle(), singleEdges.LowestX, singleEdges.HighestX);
        Vector512<float> singleOfY = DepthIn(y._v.AsSingle(), singleEdges.LowestY, singleEdges.HighestY);
        Vector512<int> singleTable = Vector512.Create(NaNForNegative);
        Vector512<float> insideX = Avx512F.Fixup(value._v.AsSingle(), singleOfX, singleTable, 0);
        return new(Avx512F.Fixup(insideX, singleOfY, singleTable, 0).As<float, T>());
    }

    /// <summary>Negative outside, NaN for NaN: a difference has the right sign however it is rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> DepthIn(Vector512<double> x, double lowest, double highest) =>
        Avx512F.Min(lowest == 0 ? x : x - Vector512.Create(lowest), Vector512.Create(highest) - x);

    /// <inheritdoc cref="DepthIn(Vector512{double}, double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> DepthIn(Vector512<float> x, float lowest, float highest) =>
        Avx512F.Min(lowest == 0 ? x : x - Vector512.Create(lowest), Vector512.Create(highest) - x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> Mantissa(Lane512<T> value)
    {
        if (!Avx512F.IsSupported)
            return (value & Of(Precision<T>.MantissaOfDouble, Precision<T>.MantissaOfSingle)) | 1;
        if (typeof(T) == typeof(double))
            return new(Avx512F.GetMantissa(value._v.AsDouble(), 0).As<double, T>()); // the 0 asks for mantissas from 1 to 2
        return new(Avx512F.GetMantissa(value._v.AsSingle(), 0).As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> Lookup(in Sixteen table, Lane512<T> index)
    {
        if (!Avx512F.IsSupported)
            return new(Vector512.Create(
                Lane256<T>.Lookup(in table, new(index._v.GetLower())).Vector,
                Lane256<T>.Lookup(in table, new(index._v.GetUpper())).Vector));
        if (typeof(T) == typeof(float))
            return new(Avx512F.PermuteVar16x32(Vector512.LoadUnsafe(in table.Singles[0]), index._v.AsInt32()).As<float, T>());
        ref readonly double first = ref table.Doubles[0];
        return new(Avx512F.PermuteVar8x64x2(
            Vector512.LoadUnsafe(in first), index._v.AsInt64(), Vector512.LoadUnsafe(in first, 8)).As<double, T>());
    }
}
