using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Eight doubles or sixteen floats in a vector of 512 bits.</summary>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
internal readonly struct Lane512<T>(Vector512<T> vector) : ILaneOf<Lane512<T>, T>
{
    /// <summary>What the processor answers to each class of numbers, four bits each from the lowest: NaN, signalling NaN, 0, 1,
    /// −∞, ∞, negative, positive. 3 answers NaN, 0 keeps the value.</summary>
    private const int NaNForNegative = 0x0303_0033;

    private readonly Vector512<T> _v = vector;

    public static int Count => Vector512<T>.Count;

    public static int MantissaBits => Precision<T>.MantissaBits;

    public static double Tiny => Precision<T>.Tiny;

    internal Vector512<T> Vector => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lane512<T>(double value) =>
        Of(value, (float)value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> Load(ref readonly T start, nuint index) =>
        new(Vector512.LoadUnsafe(in start, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane512<T> value, ref T start, nuint index) =>
        value._v.StoreUnsafe(ref start, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> operator +(Lane512<T> left, Lane512<T> right) =>
        new(left._v + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> operator -(Lane512<T> left, Lane512<T> right) =>
        new(left._v - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> operator *(Lane512<T> left, Lane512<T> right) =>
        new(left._v * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> operator /(Lane512<T> left, Lane512<T> right) =>
        new(left._v / right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> FusedMultiplyAdd(Lane512<T> left, Lane512<T> right, Lane512<T> addend)
    {
        if (typeof(T) == typeof(double))
            return new(Vector512.FusedMultiplyAdd(left._v.AsDouble(), right._v.AsDouble(), addend._v.AsDouble()).As<double, T>());
        return new(Vector512.FusedMultiplyAdd(left._v.AsSingle(), right._v.AsSingle(), addend._v.AsSingle()).As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> FusedMultiplyAdd(Lane512<T> left, Lane512<T> right, double addend)
    {
        if (typeof(T) == typeof(double))
            return new(Vector512
                .FusedMultiplyAdd(left._v.AsDouble(), right._v.AsDouble(), Vector512.Create(addend))
                .As<double, T>());
        return new(Vector512
            .FusedMultiplyAdd(left._v.AsSingle(), right._v.AsSingle(), Vector512.Create((float)addend))
            .As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> FusedMultiplyAdd(double left, Lane512<T> right, Lane512<T> addend)
    {
        if (typeof(T) == typeof(double))
            return new(Vector512
                .FusedMultiplyAdd(Vector512.Create(left), right._v.AsDouble(), addend._v.AsDouble())
                .As<double, T>());
        return new(Vector512
            .FusedMultiplyAdd(Vector512.Create((float)left), right._v.AsSingle(), addend._v.AsSingle())
            .As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> FusedMultiplyAdd(double left, Lane512<T> right, double addend)
    {
        if (typeof(T) == typeof(double))
            return new(Vector512
                .FusedMultiplyAdd(Vector512.Create(left), right._v.AsDouble(), Vector512.Create(addend))
                .As<double, T>());
        return new(Vector512
            .FusedMultiplyAdd(Vector512.Create((float)left), right._v.AsSingle(), Vector512.Create((float)addend))
            .As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> Sqrt(Lane512<T> value) =>
        new(Vector512.Sqrt(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> Abs(Lane512<T> value) =>
        new(Vector512.Abs(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> LessThanOrEqual(Lane512<T> left, Lane512<T> right) =>
        new(Vector512.LessThanOrEqual(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> LessThan(Lane512<T> left, Lane512<T> right) =>
        new(Vector512.LessThan(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> Inside(Lane512<T> x, Lane512<T> y, in Box box) =>
        IsWithin(x, Of(box.Doubles.LowestX, box.Singles.LowestX), Of(box.Doubles.HighestX, box.Singles.HighestX))
        & IsWithin(y, Of(box.Doubles.LowestY, box.Singles.LowestY), Of(box.Doubles.HighestY, box.Singles.HighestY));

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
    public static bool All(Lane512<T> mask) =>
        Vector512.EqualsAll(mask._v.AsInt64(), Vector512<long>.AllBitsSet);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> operator &(Lane512<T> left, Lane512<T> right) =>
        new(left._v & right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> operator |(Lane512<T> left, Lane512<T> right) =>
        new(left._v | right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> Select(Lane512<T> mask, Lane512<T> whereSet, Lane512<T> whereClear) =>
        new(Vector512.ConditionalSelect(mask._v, whereSet._v, whereClear._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> ShiftLeft(Lane512<T> bits, int count)
    {
        if (typeof(T) == typeof(double))
            return new((bits._v.AsInt64() << count).As<long, T>());
        return new((bits._v.AsInt32() << count).As<int, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> ShiftRight(Lane512<T> bits, int count)
    {
        if (typeof(T) == typeof(double))
            return new((bits._v.AsInt64() >>> count).As<long, T>());
        return new((bits._v.AsInt32() >>> count).As<int, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> AddBits(Lane512<T> left, Lane512<T> right)
    {
        if (typeof(T) == typeof(double))
            return new((left._v.AsInt64() + right._v.AsInt64()).As<long, T>());
        return new((left._v.AsInt32() + right._v.AsInt32()).As<int, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512<T> SubtractBits(Lane512<T> left, Lane512<T> right)
    {
        if (typeof(T) == typeof(double))
            return new((left._v.AsInt64() - right._v.AsInt64()).As<long, T>());
        return new((left._v.AsInt32() - right._v.AsInt32()).As<int, T>());
    }

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane512<T> IsWithin(Lane512<T> value, Lane512<T> lowest, Lane512<T> highest) =>
        new(Vector512.GreaterThanOrEqual(value._v, lowest._v) & Vector512.LessThanOrEqual(value._v, highest._v));

    /// <summary>A number of the lane's own precision in every element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane512<T> Of(double asDouble, float asSingle)
    {
        if (typeof(T) == typeof(double))
            return new(Vector512.Create(asDouble).As<double, T>());
        return new(Vector512.Create(asSingle).As<float, T>());
    }
}
