using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Four floats in a vector of 128 bits.</summary>
internal readonly struct FloatLane128(Vector128<float> vector) : ILaneOf<FloatLane128, float>
{
    private readonly Vector128<float> _v = vector;

    public static int Count => Vector128<float>.Count;

    public static int MantissaBits => 23;

    public static double Tiny => 7.70371977754894341e-34; // 2^-110

    internal Vector128<float> Vector => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator FloatLane128(double value) =>
        new(Vector128.Create((float)value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 Load(ref readonly float start, nuint index) =>
        new(Vector128.LoadUnsafe(in start, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(FloatLane128 value, ref float start, nuint index) =>
        value._v.StoreUnsafe(ref start, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 operator +(FloatLane128 left, FloatLane128 right) =>
        new(left._v + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 operator -(FloatLane128 left, FloatLane128 right) =>
        new(left._v - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 operator *(FloatLane128 left, FloatLane128 right) =>
        new(left._v * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 operator /(FloatLane128 left, FloatLane128 right) =>
        new(left._v / right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 FusedMultiplyAdd(FloatLane128 left, FloatLane128 right, FloatLane128 addend) =>
        new(Vector128.FusedMultiplyAdd(left._v, right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 Sqrt(FloatLane128 value) =>
        new(Vector128.Sqrt(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 Abs(FloatLane128 value) =>
        new(Vector128.Abs(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 LessThanOrEqual(FloatLane128 left, FloatLane128 right) =>
        new(Vector128.LessThanOrEqual(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 Inside(FloatLane128 x, FloatLane128 y, in Box box) =>
        new(
            (Vector128.GreaterThanOrEqual(x._v, Vector128.Create(box.Singles.LowestX)) & Vector128.LessThanOrEqual(x._v, Vector128.Create(box.Singles.HighestX)))
            & (Vector128.GreaterThanOrEqual(y._v, Vector128.Create(box.Singles.LowestY)) & Vector128.LessThanOrEqual(y._v, Vector128.Create(box.Singles.HighestY))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 LessThan(FloatLane128 left, FloatLane128 right) =>
        new(Vector128.LessThan(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(FloatLane128 mask) =>
        Vector128.EqualsAll(mask._v.AsInt32(), Vector128<int>.AllBitsSet);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 operator &(FloatLane128 left, FloatLane128 right) =>
        new(left._v & right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 operator |(FloatLane128 left, FloatLane128 right) =>
        new(left._v | right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 Select(FloatLane128 mask, FloatLane128 whereSet, FloatLane128 whereClear) =>
        new(Vector128.ConditionalSelect(mask._v, whereSet._v, whereClear._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 ShiftLeft(FloatLane128 bits, int count) =>
        new((bits._v.AsInt32() << count).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 ShiftRight(FloatLane128 bits, int count) =>
        new((bits._v.AsInt32() >>> count).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 AddBits(FloatLane128 left, FloatLane128 right) =>
        new((left._v.AsInt32() + right._v.AsInt32()).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 SubtractBits(FloatLane128 left, FloatLane128 right) =>
        new((left._v.AsInt32() - right._v.AsInt32()).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 Mantissa(FloatLane128 value) =>
        (value & new FloatLane128(Vector128.Create(0x007F_FFFF).AsSingle())) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane128 Lookup(in Sixteen table, FloatLane128 index)
    {
        Vector128<int> i = index._v.AsInt32();
        return new(Vector128.Create(
            table.Singles[i.GetElement(0) & 15], table.Singles[i.GetElement(1) & 15],
            table.Singles[i.GetElement(2) & 15], table.Singles[i.GetElement(3) & 15]));
    }
}
