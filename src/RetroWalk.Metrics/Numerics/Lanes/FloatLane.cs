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
    public static FloatLane Broadcast(double value) =>
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
    public static FloatLane operator +(double left, FloatLane right) =>
        new((float)left + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane operator +(FloatLane left, double right) =>
        new(left._v + (float)right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane operator -(double left, FloatLane right) =>
        new((float)left - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane operator -(FloatLane left, double right) =>
        new(left._v - (float)right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane operator *(double left, FloatLane right) =>
        new((float)left * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane operator *(FloatLane left, double right) =>
        new(left._v * (float)right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane operator /(FloatLane left, double right) =>
        new(left._v / (float)right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane FusedMultiplyAdd(FloatLane left, FloatLane right, FloatLane addend) =>
        new(MathF.FusedMultiplyAdd(left._v, right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane FusedMultiplyAdd(FloatLane left, FloatLane right, double addend) =>
        new(MathF.FusedMultiplyAdd(left._v, right._v, (float)addend));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane FusedMultiplyAdd(double left, FloatLane right, FloatLane addend) =>
        new(MathF.FusedMultiplyAdd((float)left, right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane FusedMultiplyAdd(double left, FloatLane right, double addend) =>
        new(MathF.FusedMultiplyAdd((float)left, right._v, (float)addend));

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
    public static FloatLane Inside(FloatLane v, FloatLane G, in ModelDomain domain) =>
        new(BitConverter.Int32BitsToSingle(
            v._v >= domain.InFloats.LowestSpeed & v._v <= domain.InFloats.HighestSpeed
            & G._v >= domain.InFloats.LowestGrade & G._v <= domain.InFloats.HighestGrade ? -1 : 0));

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
        (value & new FloatLane(BitConverter.Int32BitsToSingle(0x007F_FFFF))) | Broadcast(1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane Lookup(in Sixteen table, FloatLane index) =>
        new(table.Singles[BitConverter.SingleToInt32Bits(index._v) & 15]);
}
