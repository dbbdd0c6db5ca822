global using ScalarLane = RetroWalk.Metrics.Numerics.ScalarLane<double>;

using System.Numerics;
using System.Runtime.Intrinsics;

namespace RetroWalk.Metrics.Numerics;

/// <summary>One double or one float.</summary>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
internal readonly struct ScalarLane<T>(T value) : ILaneOf<ScalarLane<T>, T>
    where T : struct, IBinaryFloatingPointIeee754<T>
{
    private readonly T _v = value;

    public static int Count => 1;

    public static int MantissaBits => Precision<T>.MantissaBits;

    public static double Tiny => Precision<T>.Tiny;

    internal T Value => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator ScalarLane<T>(double value) =>
        new(Number(value, (float)value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> Load(ref readonly T start, nuint index) =>
        new(Unsafe.Add(ref Unsafe.AsRef(in start), index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ScalarLane<T> value, ref T start, nuint index) =>
        Unsafe.Add(ref start, index) = value._v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> operator +(ScalarLane<T> left, ScalarLane<T> right) =>
        new(left._v + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> operator -(ScalarLane<T> left, ScalarLane<T> right) =>
        new(left._v - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> operator *(ScalarLane<T> left, ScalarLane<T> right) =>
        new(left._v * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> operator /(ScalarLane<T> left, ScalarLane<T> right) =>
        new(left._v / right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> FusedMultiplyAdd(ScalarLane<T> left, ScalarLane<T> right, ScalarLane<T> addend) =>
        new(T.FusedMultiplyAdd(left._v, right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> FusedMultiplyAdd(ScalarLane<T> left, ScalarLane<T> right, double addend) =>
        new(T.FusedMultiplyAdd(left._v, right._v, Number(addend, (float)addend)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> FusedMultiplyAdd(double left, ScalarLane<T> right, ScalarLane<T> addend) =>
        new(T.FusedMultiplyAdd(Number(left, (float)left), right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> FusedMultiplyAdd(double left, ScalarLane<T> right, double addend) =>
        new(T.FusedMultiplyAdd(Number(left, (float)left), right._v, Number(addend, (float)addend)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> Sqrt(ScalarLane<T> value) =>
        new(T.Sqrt(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> Abs(ScalarLane<T> value) =>
        new(T.Abs(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> LessThanOrEqual(ScalarLane<T> left, ScalarLane<T> right) =>
        new(Vector128.LessThanOrEqual(InVector(left), InVector(right)).ToScalar());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> LessThan(ScalarLane<T> left, ScalarLane<T> right) =>
        new(Vector128.LessThan(InVector(left), InVector(right)).ToScalar());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> Inside(ScalarLane<T> x, ScalarLane<T> y, in Box box) =>
        OfBits(
            x._v >= Number(box.Doubles.LowestX, box.Singles.LowestX) && x._v <= Number(box.Doubles.HighestX, box.Singles.HighestX)
            && y._v >= Number(box.Doubles.LowestY, box.Singles.LowestY)
            && y._v <= Number(box.Doubles.HighestY, box.Singles.HighestY)
                ? -1L : 0L);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(ScalarLane<T> mask) =>
        Bits(mask) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> operator &(ScalarLane<T> left, ScalarLane<T> right) =>
        new((InVector(left) & InVector(right)).ToScalar());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> operator |(ScalarLane<T> left, ScalarLane<T> right) =>
        new((InVector(left) | InVector(right)).ToScalar());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> Select(ScalarLane<T> mask, ScalarLane<T> whereSet, ScalarLane<T> whereClear) =>
        new(Vector128.ConditionalSelect(InVector(mask), InVector(whereSet), InVector(whereClear)).ToScalar());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> ShiftLeft(ScalarLane<T> bits, int count) =>
        OfBits(Bits(bits) << count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> ShiftRight(ScalarLane<T> bits, int count) =>
        OfBits(Bits(bits) >>> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> AddBits(ScalarLane<T> left, ScalarLane<T> right) =>
        OfBits(Bits(left) + Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> SubtractBits(ScalarLane<T> left, ScalarLane<T> right) =>
        OfBits(Bits(left) - Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> Mantissa(ScalarLane<T> value) =>
        (value & new ScalarLane<T>(Number(Precision<T>.MantissaOfDouble, Precision<T>.MantissaOfSingle))) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane<T> Lookup(in Sixteen table, ScalarLane<T> index)
    {
        if (typeof(T) == typeof(double))
            return new(Unsafe.BitCast<double, T>(table.Doubles[(int)Bits(index) & 15]));
        return new(Unsafe.BitCast<float, T>(table.Singles[(int)Bits(index) & 15]));
    }

    /// <summary>The one of the lane's own precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Number(double asDouble, float asSingle)
    {
        if (typeof(T) == typeof(double))
            return Unsafe.BitCast<double, T>(asDouble);
        return Unsafe.BitCast<float, T>(asSingle);
    }

    /// <summary>The number as the lowest element of a vector. It costs nothing, as numbers lie in vector registers anyway, and
    /// there a comparison gives a mask without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<T> InVector(ScalarLane<T> value) => Vector128.CreateScalarUnsafe(value._v);

    /// <summary>The bits of a float are the lower half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Bits(ScalarLane<T> value)
    {
        if (typeof(T) == typeof(double))
            return Unsafe.BitCast<T, long>(value._v);
        return Unsafe.BitCast<T, uint>(value._v);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ScalarLane<T> OfBits(long bits)
    {
        if (typeof(T) == typeof(double))
            return new(Unsafe.BitCast<long, T>(bits));
        return new(Unsafe.BitCast<uint, T>((uint)bits));
    }
}
