using System.Runtime.CompilerServices;

namespace RetroWalk.Metrics.Numerics;

/// <summary>One double.</summary>
internal readonly struct ScalarLane(double value) : ILaneOf<ScalarLane, double>
{
    private readonly double _v = value;

    public static int Count => 1;

    public static int MantissaBits => 52;

    public static double Tiny => 5.9347298410998727e-67; // 2^-220

    internal double Value => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator ScalarLane(double value) =>
        new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Load(ref readonly double start, nuint index) =>
        new(Unsafe.Add(ref Unsafe.AsRef(in start), index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ScalarLane value, ref double start, nuint index) =>
        Unsafe.Add(ref start, index) = value._v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator +(ScalarLane left, ScalarLane right) =>
        new(left._v + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator -(ScalarLane left, ScalarLane right) =>
        new(left._v - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator *(ScalarLane left, ScalarLane right) =>
        new(left._v * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator /(ScalarLane left, ScalarLane right) =>
        new(left._v / right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane FusedMultiplyAdd(ScalarLane left, ScalarLane right, ScalarLane addend) =>
        new(Math.FusedMultiplyAdd(left._v, right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Sqrt(ScalarLane value) =>
        new(Math.Sqrt(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Abs(ScalarLane value) =>
        new(Math.Abs(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane LessThanOrEqual(ScalarLane left, ScalarLane right) =>
        new(BitConverter.Int64BitsToDouble(left._v <= right._v ? -1L : 0L));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Inside(ScalarLane x, ScalarLane y, in Box box) =>
        new(BitConverter.Int64BitsToDouble(
            x._v >= box.Doubles.LowestX && x._v <= box.Doubles.HighestX
            && y._v >= box.Doubles.LowestY && y._v <= box.Doubles.HighestY ? -1L : 0L));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane LessThan(ScalarLane left, ScalarLane right) =>
        new(BitConverter.Int64BitsToDouble(left._v < right._v ? -1L : 0L));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(ScalarLane mask) =>
        BitConverter.DoubleToInt64Bits(mask._v) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator &(ScalarLane left, ScalarLane right) =>
        new(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(left._v) & BitConverter.DoubleToInt64Bits(right._v)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator |(ScalarLane left, ScalarLane right) =>
        new(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(left._v) | BitConverter.DoubleToInt64Bits(right._v)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Select(ScalarLane mask, ScalarLane whereSet, ScalarLane whereClear) =>
        BitConverter.DoubleToInt64Bits(mask._v) != 0 ? whereSet : whereClear;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane ShiftLeft(ScalarLane bits, int count) =>
        new(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(bits._v) << count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane ShiftRight(ScalarLane bits, int count) =>
        new(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(bits._v) >>> count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane AddBits(ScalarLane left, ScalarLane right) =>
        new(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(left._v) + BitConverter.DoubleToInt64Bits(right._v)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane SubtractBits(ScalarLane left, ScalarLane right) =>
        new(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(left._v) - BitConverter.DoubleToInt64Bits(right._v)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Mantissa(ScalarLane value) =>
        (value & BitConverter.Int64BitsToDouble(0x000F_FFFF_FFFF_FFFF)) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Lookup(in Sixteen table, ScalarLane index) =>
        new(table.Doubles[(int)BitConverter.DoubleToInt64Bits(index._v) & 15]);
}
