using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Four doubles or eight floats in a vector of 256 bits.</summary>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
internal readonly struct Lane256<T>(Vector256<T> vector) : ILaneOf<Lane256<T>, T>
{
    private readonly Vector256<T> _v = vector;

    public static int Count => Vector256<T>.Count;

    public static int MantissaBits => Precision<T>.MantissaBits;

    public static double Tiny => Precision<T>.Tiny;

    internal Vector256<T> Vector => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lane256<T>(double value) =>
        Of(value, (float)value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> Load(ref readonly T start, nuint index) =>
        new(Vector256.LoadUnsafe(in start, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane256<T> value, ref T start, nuint index) =>
        value._v.StoreUnsafe(ref start, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> operator +(Lane256<T> left, Lane256<T> right) =>
        new(left._v + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> operator -(Lane256<T> left, Lane256<T> right) =>
        new(left._v - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> operator *(Lane256<T> left, Lane256<T> right) =>
        new(left._v * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> operator /(Lane256<T> left, Lane256<T> right) =>
        new(left._v / right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> FusedMultiplyAdd(Lane256<T> left, Lane256<T> right, Lane256<T> addend)
    {
        if (typeof(T) == typeof(double))
            return new(Vector256.FusedMultiplyAdd(left._v.AsDouble(), right._v.AsDouble(), addend._v.AsDouble()).As<double, T>());
        return new(Vector256.FusedMultiplyAdd(left._v.AsSingle(), right._v.AsSingle(), addend._v.AsSingle()).As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> FusedMultiplyAdd(Lane256<T> left, Lane256<T> right, double addend)
    {
        if (typeof(T) == typeof(double))
            return new(Vector256
                .FusedMultiplyAdd(left._v.AsDouble(), right._v.AsDouble(), Vector256.Create(addend))
                .As<double, T>());
        return new(Vector256
            .FusedMultiplyAdd(left._v.AsSingle(), right._v.AsSingle(), Vector256.Create((float)addend))
            .As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> FusedMultiplyAdd(double left, Lane256<T> right, Lane256<T> addend)
    {
        if (typeof(T) == typeof(double))
            return new(Vector256
                .FusedMultiplyAdd(Vector256.Create(left), right._v.AsDouble(), addend._v.AsDouble())
                .As<double, T>());
        return new(Vector256
            .FusedMultiplyAdd(Vector256.Create((float)left), right._v.AsSingle(), addend._v.AsSingle())
            .As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> FusedMultiplyAdd(double left, Lane256<T> right, double addend)
    {
        if (typeof(T) == typeof(double))
            return new(Vector256
                .FusedMultiplyAdd(Vector256.Create(left), right._v.AsDouble(), Vector256.Create(addend))
                .As<double, T>());
        return new(Vector256
            .FusedMultiplyAdd(Vector256.Create((float)left), right._v.AsSingle(), Vector256.Create((float)addend))
            .As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> Sqrt(Lane256<T> value) =>
        new(Vector256.Sqrt(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> Abs(Lane256<T> value) =>
        new(Vector256.Abs(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> LessThanOrEqual(Lane256<T> left, Lane256<T> right) =>
        new(Vector256.LessThanOrEqual(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> LessThan(Lane256<T> left, Lane256<T> right) =>
        new(Vector256.LessThan(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> Inside(Lane256<T> x, Lane256<T> y, in Box box) =>
        IsWithin(x, Of(box.Doubles.LowestX, box.Singles.LowestX), Of(box.Doubles.HighestX, box.Singles.HighestX))
        & IsWithin(y, Of(box.Doubles.LowestY, box.Singles.LowestY), Of(box.Doubles.HighestY, box.Singles.HighestY));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(Lane256<T> mask) =>
        Vector256.EqualsAll(mask._v.AsInt64(), Vector256<long>.AllBitsSet);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> operator &(Lane256<T> left, Lane256<T> right) =>
        new(left._v & right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> operator |(Lane256<T> left, Lane256<T> right) =>
        new(left._v | right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> Select(Lane256<T> mask, Lane256<T> whereSet, Lane256<T> whereClear) =>
        new(Vector256.ConditionalSelect(mask._v, whereSet._v, whereClear._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> ShiftLeft(Lane256<T> bits, int count)
    {
        if (typeof(T) == typeof(double))
            return new((bits._v.AsInt64() << count).As<long, T>());
        return new((bits._v.AsInt32() << count).As<int, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> ShiftRight(Lane256<T> bits, int count)
    {
        if (typeof(T) == typeof(double))
            return new((bits._v.AsInt64() >>> count).As<long, T>());
        return new((bits._v.AsInt32() >>> count).As<int, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> AddBits(Lane256<T> left, Lane256<T> right)
    {
        if (typeof(T) == typeof(double))
            return new((left._v.AsInt64() + right._v.AsInt64()).As<long, T>());
        return new((left._v.AsInt32() + right._v.AsInt32()).As<int, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> SubtractBits(Lane256<T> left, Lane256<T> right)
    {
        if (typeof(T) == typeof(double))
            return new((left._v.AsInt64() - right._v.AsInt64()).As<long, T>());
        return new((left._v.AsInt32() - right._v.AsInt32()).As<int, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> Mantissa(Lane256<T> value) =>
        (value & Of(Precision<T>.MantissaOfDouble, Precision<T>.MantissaOfSingle)) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> Lookup(in Sixteen table, Lane256<T> index)
    {
        if (typeof(T) == typeof(double))
        {
            ref readonly double entry = ref table.Doubles[0];
            Vector256<long> i = index._v.AsInt64() & Vector256.Create(15L);
            return new(Vector256.Create(
                At(in entry, i.GetElement(0)), At(in entry, i.GetElement(1)),
                At(in entry, i.GetElement(2)), At(in entry, i.GetElement(3))).As<double, T>());
        }

        if (!Avx2.IsSupported)
            return new(Vector256.Create(
                Lane128<T>.Lookup(in table, new(index._v.GetLower())).Vector,
                Lane128<T>.Lookup(in table, new(index._v.GetUpper())).Vector));
        ref readonly float first = ref table.Singles[0];
        Vector256<int> j = index._v.AsInt32();
        Vector256<float> low = Avx2.PermuteVar8x32(Vector256.LoadUnsafe(in first), j);
        Vector256<float> high = Avx2.PermuteVar8x32(Vector256.LoadUnsafe(in first, 8), j);
        return new(Avx.BlendVariable(low, high, (j << 28).AsSingle()).As<float, T>()); // by the fourth bit
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane256<T> IsWithin(Lane256<T> value, Lane256<T> lowest, Lane256<T> highest) =>
        new(Vector256.GreaterThanOrEqual(value._v, lowest._v) & Vector256.LessThanOrEqual(value._v, highest._v));

    /// <summary>A number of the lane's own precision in every element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane256<T> Of(double asDouble, float asSingle)
    {
        if (typeof(T) == typeof(double))
            return new(Vector256.Create(asDouble).As<double, T>());
        return new(Vector256.Create(asSingle).As<float, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double At(ref readonly double first, long i) => Unsafe.Add(ref Unsafe.AsRef(in first), (nint)i);
}
