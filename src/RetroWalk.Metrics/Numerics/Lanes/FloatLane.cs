using System.Runtime.CompilerServices;

namespace RetroWalk.Metrics.Numerics;

/// <summary>One float.</summary>
internal readonly struct FloatLane(float value) : ILaneOf<FloatLane, float>
{
    private readonly float _v = value;

    public static int Count => 1;

    public static int MantissaBits => 23;

    public static double Tiny => 7.70371977754894341e-34; // 2^-110

    internal float Value => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator FloatLane(double value) =>
        new((float)value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane Load(ref readonly float start, nuint index) =>
        new(Unsafe.Add(ref Unsafe.AsRef(in start), index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(FloatLane value, ref float start, nuint index) =>
        Unsafe.Add(ref start, index) = value._v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane operator +(FloatLane left, FloatLane right) =>
        new(left._v + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane operator -(FloatLane left, FloatLane right) =>
        new(left._v - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane operator *(FloatLane left, FloatLane right) =>
        new(left._v * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane operator /(FloatLane left, FloatLane right) =>
        new(left._v / right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane FusedMultiplyAdd(FloatLane left, FloatLane right, FloatLane addend) =>
        new(MathF.FusedMultiplyAdd(left._v, right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane Sqrt(FloatLane value) =>
        new(MathF.Sqrt(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane Abs(FloatLane value) =>
        new(MathF.Abs(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane LessThanOrEqual(FloatLane left, FloatLane right) =>
        new(BitConverter.Int32BitsToSingle(left._v <= right._v ? -1 : 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane Inside(FloatLane x, FloatLane y, in Box box) =>
        new(BitConverter.Int32BitsToSingle(
            x._v >= box.Singles.LowestX & x._v <= box.Singles.HighestX
            & y._v >= box.Singles.LowestY & y._v <= box.Singles.HighestY ? -1 : 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane LessThan(FloatLane left, FloatLane right) =>
        new(BitConverter.Int32BitsToSingle(left._v < right._v ? -1 : 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(FloatLane mask) =>
        BitConverter.SingleToInt32Bits(mask._v) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane operator &(FloatLane left, FloatLane right) =>
        new(BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(left._v) & BitConverter.SingleToInt32Bits(right._v)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane operator |(FloatLane left, FloatLane right) =>
        new(BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(left._v) | BitConverter.SingleToInt32Bits(right._v)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane Select(FloatLane mask, FloatLane whereSet, FloatLane whereClear) =>
        BitConverter.SingleToInt32Bits(mask._v) != 0 ? whereSet : whereClear;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane ShiftLeft(FloatLane bits, int count) =>
        new(BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(bits._v) << count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane ShiftRight(FloatLane bits, int count) =>
        new(BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(bits._v) >>> count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane AddBits(FloatLane left, FloatLane right) =>
        new(BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(left._v) + BitConverter.SingleToInt32Bits(right._v)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane SubtractBits(FloatLane left, FloatLane right) =>
        new(BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(left._v) - BitConverter.SingleToInt32Bits(right._v)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane Mantissa(FloatLane value) =>
        (value & new FloatLane(BitConverter.Int32BitsToSingle(0x007F_FFFF))) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane Lookup(in Sixteen table, FloatLane index) =>
        new(table.Singles[BitConverter.SingleToInt32Bits(index._v) & 15]);
}
