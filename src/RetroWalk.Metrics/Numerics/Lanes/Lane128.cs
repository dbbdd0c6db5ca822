using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Two doubles in a vector of 128 bits.</summary>
internal readonly struct Lane128(Vector128<double> vector) : ILaneOf<Lane128, double>
{
    private readonly Vector128<double> _v = vector;

    public static int Count => Vector128<double>.Count;

    public static int MantissaBits => 52;

    public static double Tiny => 5.9347298410998727e-67; // 2^-220

    internal Vector128<double> Vector => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lane128(double value) =>
        new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 Load(ref readonly double start, nuint index) =>
        new(Vector128.LoadUnsafe(in start, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane128 value, ref double start, nuint index) =>
        value._v.StoreUnsafe(ref start, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 operator +(Lane128 left, Lane128 right) =>
        new(left._v + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 operator -(Lane128 left, Lane128 right) =>
        new(left._v - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 operator *(Lane128 left, Lane128 right) =>
        new(left._v * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 operator /(Lane128 left, Lane128 right) =>
        new(left._v / right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 FusedMultiplyAdd(Lane128 left, Lane128 right, Lane128 addend) =>
        new(Vector128.FusedMultiplyAdd(left._v, right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 Sqrt(Lane128 value) =>
        new(Vector128.Sqrt(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 Abs(Lane128 value) =>
        new(Vector128.Abs(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 LessThanOrEqual(Lane128 left, Lane128 right) =>
        new(Vector128.LessThanOrEqual(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 Inside(Lane128 x, Lane128 y, in Box box) =>
        new(
            (Vector128.GreaterThanOrEqual(x._v, Vector128.Create(box.Doubles.LowestX)) & Vector128.LessThanOrEqual(x._v, Vector128.Create(box.Doubles.HighestX)))
            & (Vector128.GreaterThanOrEqual(y._v, Vector128.Create(box.Doubles.LowestY)) & Vector128.LessThanOrEqual(y._v, Vector128.Create(box.Doubles.HighestY))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 LessThan(Lane128 left, Lane128 right) =>
        new(Vector128.LessThan(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(Lane128 mask) =>
        Vector128.EqualsAll(mask._v.AsInt64(), Vector128<long>.AllBitsSet);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 operator &(Lane128 left, Lane128 right) =>
        new(left._v & right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 operator |(Lane128 left, Lane128 right) =>
        new(left._v | right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 Select(Lane128 mask, Lane128 whereSet, Lane128 whereClear) =>
        new(Vector128.ConditionalSelect(mask._v, whereSet._v, whereClear._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 ShiftLeft(Lane128 bits, int count) =>
        new((bits._v.AsInt64() << count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 ShiftRight(Lane128 bits, int count) =>
        new((bits._v.AsInt64() >>> count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 AddBits(Lane128 left, Lane128 right) =>
        new((left._v.AsInt64() + right._v.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 SubtractBits(Lane128 left, Lane128 right) =>
        new((left._v.AsInt64() - right._v.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 Mantissa(Lane128 value) =>
        (value & BitConverter.Int64BitsToDouble(0x000F_FFFF_FFFF_FFFF)) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 Lookup(in Sixteen table, Lane128 index)
    {
        Vector128<long> i = index._v.AsInt64();
        return new(Vector128.Create(
            table.Doubles[(int)(i.GetElement(0) & 15)], table.Doubles[(int)(i.GetElement(1) & 15)]));
    }
}
