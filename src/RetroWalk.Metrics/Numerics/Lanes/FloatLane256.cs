using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Eight floats in a vector of 256 bits.</summary>
internal readonly struct FloatLane256(Vector256<float> vector) : ILaneOf<FloatLane256, float>
{
    private readonly Vector256<float> _v = vector;

    public static int Count => Vector256<float>.Count;

    public static int MantissaBits => 23;

    public static double Tiny => 7.70371977754894341e-34; // 2^-110

    internal Vector256<float> Vector => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator FloatLane256(double value) =>
        new(Vector256.Create((float)value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 Load(ref readonly float start, nuint index) =>
        new(Vector256.LoadUnsafe(in start, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(FloatLane256 value, ref float start, nuint index) =>
        value._v.StoreUnsafe(ref start, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 operator +(FloatLane256 left, FloatLane256 right) =>
        new(left._v + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 operator -(FloatLane256 left, FloatLane256 right) =>
        new(left._v - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 operator *(FloatLane256 left, FloatLane256 right) =>
        new(left._v * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 operator /(FloatLane256 left, FloatLane256 right) =>
        new(left._v / right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 FusedMultiplyAdd(FloatLane256 left, FloatLane256 right, FloatLane256 addend) =>
        new(Vector256.FusedMultiplyAdd(left._v, right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 Sqrt(FloatLane256 value) =>
        new(Vector256.Sqrt(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 Abs(FloatLane256 value) =>
        new(Vector256.Abs(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 LessThanOrEqual(FloatLane256 left, FloatLane256 right) =>
        new(Vector256.LessThanOrEqual(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 Inside(FloatLane256 x, FloatLane256 y, in Box box) =>
        new(
            (Vector256.GreaterThanOrEqual(x._v, Vector256.Create(box.Singles.LowestX)) & Vector256.LessThanOrEqual(x._v, Vector256.Create(box.Singles.HighestX)))
            & (Vector256.GreaterThanOrEqual(y._v, Vector256.Create(box.Singles.LowestY)) & Vector256.LessThanOrEqual(y._v, Vector256.Create(box.Singles.HighestY))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 LessThan(FloatLane256 left, FloatLane256 right) =>
        new(Vector256.LessThan(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(FloatLane256 mask) =>
        Vector256.EqualsAll(mask._v.AsInt32(), Vector256<int>.AllBitsSet);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 operator &(FloatLane256 left, FloatLane256 right) =>
        new(left._v & right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 operator |(FloatLane256 left, FloatLane256 right) =>
        new(left._v | right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 Select(FloatLane256 mask, FloatLane256 whereSet, FloatLane256 whereClear) =>
        new(Vector256.ConditionalSelect(mask._v, whereSet._v, whereClear._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 ShiftLeft(FloatLane256 bits, int count) =>
        new((bits._v.AsInt32() << count).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 ShiftRight(FloatLane256 bits, int count) =>
        new((bits._v.AsInt32() >>> count).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 AddBits(FloatLane256 left, FloatLane256 right) =>
        new((left._v.AsInt32() + right._v.AsInt32()).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 SubtractBits(FloatLane256 left, FloatLane256 right) =>
        new((left._v.AsInt32() - right._v.AsInt32()).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 Mantissa(FloatLane256 value) =>
        (value & new FloatLane256(Vector256.Create(0x007F_FFFF).AsSingle())) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane256 Lookup(in Sixteen table, FloatLane256 index)
    {
        ref readonly float first = ref table.Singles[0];
        if (!Avx2.IsSupported)
            return new(Vector256.Create(
                FloatLane128.Lookup(in table, new(index._v.GetLower())).Vector,
                FloatLane128.Lookup(in table, new(index._v.GetUpper())).Vector));
        Vector256<int> i = index._v.AsInt32();
        Vector256<float> low = Avx2.PermuteVar8x32(Vector256.LoadUnsafe(in first), i);
        Vector256<float> high = Avx2.PermuteVar8x32(Vector256.LoadUnsafe(in first, 8), i);
        return new(Avx.BlendVariable(low, high, (i << 28).AsSingle())); // by the fourth bit
    }
}
