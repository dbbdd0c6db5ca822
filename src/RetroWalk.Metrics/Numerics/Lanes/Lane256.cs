using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Four doubles in a vector of 256 bits.</summary>
internal readonly struct Lane256(Vector256<double> vector) : ILaneOf<Lane256, double>
{
    private readonly Vector256<double> _v = vector;

    public static int Count => Vector256<double>.Count;

    public static int MantissaBits => 52;

    public static double Tiny => 5.9347298410998727e-67; // 2^-220

    internal Vector256<double> Vector => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lane256(double value) =>
        new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 Load(ref readonly double start, nuint index) =>
        new(Vector256.LoadUnsafe(in start, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane256 value, ref double start, nuint index) =>
        value._v.StoreUnsafe(ref start, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 operator +(Lane256 left, Lane256 right) =>
        new(left._v + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 operator -(Lane256 left, Lane256 right) =>
        new(left._v - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 operator *(Lane256 left, Lane256 right) =>
        new(left._v * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 operator /(Lane256 left, Lane256 right) =>
        new(left._v / right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 FusedMultiplyAdd(Lane256 left, Lane256 right, Lane256 addend) =>
        new(Vector256.FusedMultiplyAdd(left._v, right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 Sqrt(Lane256 value) =>
        new(Vector256.Sqrt(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 Abs(Lane256 value) =>
        new(Vector256.Abs(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 LessThanOrEqual(Lane256 left, Lane256 right) =>
        new(Vector256.LessThanOrEqual(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 Inside(Lane256 x, Lane256 y, in Box box) =>
        new(
            (Vector256.GreaterThanOrEqual(x._v, Vector256.Create(box.Doubles.LowestX)) & Vector256.LessThanOrEqual(x._v, Vector256.Create(box.Doubles.HighestX)))
            & (Vector256.GreaterThanOrEqual(y._v, Vector256.Create(box.Doubles.LowestY)) & Vector256.LessThanOrEqual(y._v, Vector256.Create(box.Doubles.HighestY))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 LessThan(Lane256 left, Lane256 right) =>
        new(Vector256.LessThan(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(Lane256 mask) =>
        Vector256.EqualsAll(mask._v.AsInt64(), Vector256<long>.AllBitsSet);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 operator &(Lane256 left, Lane256 right) =>
        new(left._v & right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 operator |(Lane256 left, Lane256 right) =>
        new(left._v | right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 Select(Lane256 mask, Lane256 whereSet, Lane256 whereClear) =>
        new(Vector256.ConditionalSelect(mask._v, whereSet._v, whereClear._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 ShiftLeft(Lane256 bits, int count) =>
        new((bits._v.AsInt64() << count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 ShiftRight(Lane256 bits, int count) =>
        new((bits._v.AsInt64() >>> count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 AddBits(Lane256 left, Lane256 right) =>
        new((left._v.AsInt64() + right._v.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 SubtractBits(Lane256 left, Lane256 right) =>
        new((left._v.AsInt64() - right._v.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 Mantissa(Lane256 value) =>
        (value & BitConverter.Int64BitsToDouble(0x000F_FFFF_FFFF_FFFF)) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 Lookup(in Sixteen table, Lane256 index)
    {
        ref readonly double first = ref table.Doubles[0];
        Vector256<long> i = index._v.AsInt64() & Vector256.Create(15L);
        return new(Vector256.Create(
            At(in first, i.GetElement(0)), At(in first, i.GetElement(1)), At(in first, i.GetElement(2)), At(in first, i.GetElement(3))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double At(ref readonly double first, long i) => Unsafe.Add(ref Unsafe.AsRef(in first), (nint)i);
}
