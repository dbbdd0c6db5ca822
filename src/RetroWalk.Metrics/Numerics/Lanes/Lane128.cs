using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Two doubles or four floats in a vector of 128 bits.</summary>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
internal readonly struct Lane128<T>(Vector128<T> vector) : ILaneOf<Lane128<T>, T>
{
    private readonly Vector128<T> _v = vector;

    public static int Count => Vector128<T>.Count;

    public static int MantissaBits => Precision<T>.MantissaBits;

    public static double Tiny => Precision<T>.Tiny;

    internal Vector128<T> Vector => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lane128<T>(double value) =>
        Of(value, (float)value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> Load(ref readonly T start, nuint index) =>
        new(Vector128.LoadUnsafe(in start, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane128<T> value, ref T start, nuint index) =>
        value._v.StoreUnsafe(ref start, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> operator +(Lane128<T> left, Lane128<T> right) =>
        new(left._v + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> operator -(Lane128<T> left, Lane128<T> right) =>
        new(left._v - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> operator *(Lane128<T> left, Lane128<T> right) =>
        new(left._v * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> operator /(Lane128<T> left, Lane128<T> right) =>
        new(left._v / right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> FusedMultiplyAdd(Lane128<T> left, Lane128<T> right, Lane128<T> addend)
    {
        if (typeof(T) == typeof(double))
            return new(Vector128.FusedMultiplyAdd(left._v.AsDouble(), right._v.AsDouble(), addend._v.AsDouble()).As<double, T>());
        return new(Vector128.FusedMultiplyAdd(left._v.AsSingle(), right._v.AsSingle(), addend._v.AsSingle()).As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> FusedMultiplyAdd(Lane128<T> left, Lane128<T> right, double addend)
    {
        if (typeof(T) == typeof(double))
            return new(Vector128
                .FusedMultiplyAdd(left._v.AsDouble(), right._v.AsDouble(), Vector128.Create(addend))
                .As<double, T>());
        return new(Vector128
            .FusedMultiplyAdd(left._v.AsSingle(), right._v.AsSingle(), Vector128.Create((float)addend))
            .As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> FusedMultiplyAdd(double left, Lane128<T> right, Lane128<T> addend)
    {
        if (typeof(T) == typeof(double))
            return new(Vector128
                .FusedMultiplyAdd(Vector128.Create(left), right._v.AsDouble(), addend._v.AsDouble())
                .As<double, T>());
        return new(Vector128
            .FusedMultiplyAdd(Vector128.Create((float)left), right._v.AsSingle(), addend._v.AsSingle())
            .As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> FusedMultiplyAdd(double left, Lane128<T> right, double addend)
    {
        if (typeof(T) == typeof(double))
            return new(Vector128
                .FusedMultiplyAdd(Vector128.Create(left), right._v.AsDouble(), Vector128.Create(addend))
                .As<double, T>());
        return new(Vector128
            .FusedMultiplyAdd(Vector128.Create((float)left), right._v.AsSingle(), Vector128.Create((float)addend))
            .As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> Sqrt(Lane128<T> value) =>
        new(Vector128.Sqrt(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> Abs(Lane128<T> value) =>
        new(Vector128.Abs(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> LessThanOrEqual(Lane128<T> left, Lane128<T> right) =>
        new(Vector128.LessThanOrEqual(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> LessThan(Lane128<T> left, Lane128<T> right) =>
        new(Vector128.LessThan(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> Inside(Lane128<T> x, Lane128<T> y, in Box box) =>
        IsWithin(x, Of(box.Doubles.LowestX, box.Singles.LowestX), Of(box.Doubles.HighestX, box.Singles.HighestX))
        & IsWithin(y, Of(box.Doubles.LowestY, box.Singles.LowestY), Of(box.Doubles.HighestY, box.Singles.HighestY));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(Lane128<T> mask) =>
        Vector128.EqualsAll(mask._v.AsInt64(), Vector128<long>.AllBitsSet);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> operator &(Lane128<T> left, Lane128<T> right) =>
        new(left._v & right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> operator |(Lane128<T> left, Lane128<T> right) =>
        new(left._v | right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> Select(Lane128<T> mask, Lane128<T> whereSet, Lane128<T> whereClear) =>
        new(Vector128.ConditionalSelect(mask._v, whereSet._v, whereClear._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> ShiftLeft(Lane128<T> bits, int count)
    {
        if (typeof(T) == typeof(double))
            return new((bits._v.AsInt64() << count).As<long, T>());
        return new((bits._v.AsInt32() << count).As<int, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> ShiftRight(Lane128<T> bits, int count)
    {
        if (typeof(T) == typeof(double))
            return new((bits._v.AsInt64() >>> count).As<long, T>());
        return new((bits._v.AsInt32() >>> count).As<int, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> AddBits(Lane128<T> left, Lane128<T> right)
    {
        if (typeof(T) == typeof(double))
            return new((left._v.AsInt64() + right._v.AsInt64()).As<long, T>());
        return new((left._v.AsInt32() + right._v.AsInt32()).As<int, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> SubtractBits(Lane128<T> left, Lane128<T> right)
    {
        if (typeof(T) == typeof(double))
            return new((left._v.AsInt64() - right._v.AsInt64()).As<long, T>());
        return new((left._v.AsInt32() - right._v.AsInt32()).As<int, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> Mantissa(Lane128<T> value) =>
        (value & Of(Precision<T>.MantissaOfDouble, Precision<T>.MantissaOfSingle)) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> Lookup(in Sixteen table, Lane128<T> index)
    {
        if (typeof(T) == typeof(double))
        {
            Vector128<long> i = index._v.AsInt64();
            return new(Vector128.Create(
                table.Doubles[(int)(i.GetElement(0) & 15)], table.Doubles[(int)(i.GetElement(1) & 15)]).As<double, T>());
        }

        Vector128<int> j = index._v.AsInt32();
        return new(Vector128.Create(
            table.Singles[j.GetElement(0) & 15], table.Singles[j.GetElement(1) & 15],
            table.Singles[j.GetElement(2) & 15], table.Singles[j.GetElement(3) & 15]).As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane128<T> IsWithin(Lane128<T> value, Lane128<T> lowest, Lane128<T> highest) =>
        new(Vector128.GreaterThanOrEqual(value._v, lowest._v) & Vector128.LessThanOrEqual(value._v, highest._v));

    /// <summary>A number of the lane's own precision in every element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane128<T> Of(double asDouble, float asSingle)
    {
        if (typeof(T) == typeof(double))
            return new(Vector128.Create(asDouble).As<double, T>());
        return new(Vector128.Create(asSingle).As<float, T>());
    }
}
