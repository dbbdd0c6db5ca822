using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Sixteen floats in a vector of 512 bits.</summary>
internal readonly struct FloatLane512(Vector512<float> vector) : ILaneOf<FloatLane512, float>
{
    private readonly Vector512<float> _v = vector;

    public static int Count => Vector512<float>.Count;

    public static int MantissaBits => 23;

    public static double Tiny => 7.70371977754894341e-34; // 2^-110

    internal Vector512<float> Vector => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator FloatLane512(double value) =>
        new(Vector512.Create((float)value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 Load(ref readonly float start, nuint index) =>
        new(Vector512.LoadUnsafe(in start, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(FloatLane512 value, ref float start, nuint index) =>
        value._v.StoreUnsafe(ref start, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 operator +(FloatLane512 left, FloatLane512 right) =>
        new(left._v + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 operator -(FloatLane512 left, FloatLane512 right) =>
        new(left._v - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 operator *(FloatLane512 left, FloatLane512 right) =>
        new(left._v * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 operator /(FloatLane512 left, FloatLane512 right) =>
        new(left._v / right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 FusedMultiplyAdd(FloatLane512 left, FloatLane512 right, FloatLane512 addend) =>
        new(Vector512.FusedMultiplyAdd(left._v, right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 Sqrt(FloatLane512 value) =>
        new(Vector512.Sqrt(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 Abs(FloatLane512 value) =>
        new(Vector512.Abs(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 LessThanOrEqual(FloatLane512 left, FloatLane512 right) =>
        new(Vector512.LessThanOrEqual(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 Inside(FloatLane512 x, FloatLane512 y, in Box box) =>
        new(
            (Vector512.GreaterThanOrEqual(x._v, Vector512.Create(box.Singles.LowestX)) & Vector512.LessThanOrEqual(x._v, Vector512.Create(box.Singles.HighestX)))
            & (Vector512.GreaterThanOrEqual(y._v, Vector512.Create(box.Singles.LowestY)) & Vector512.LessThanOrEqual(y._v, Vector512.Create(box.Singles.HighestY))));

    // As in Lane512.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 Only(FloatLane512 x, FloatLane512 y, FloatLane512 value, in Box box)
    {
        if (!Avx512F.IsSupported)
            return Select(Inside(x, y, in box), value, double.NaN);
        Vector512<float> ofX = DepthIn(x, box.Singles.LowestX, box.Singles.HighestX);
        Vector512<float> ofY = DepthIn(y, box.Singles.LowestY, box.Singles.HighestY);
        Vector512<int> table = Vector512.Create(Lane512.NaNForNegative);
        return new(Avx512F.Fixup(Avx512F.Fixup(value._v, ofX, table, 0), ofY, table, 0));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> DepthIn(FloatLane512 x, float lowest, float highest) =>
        Avx512F.Min(lowest == 0 ? x._v : x._v - Vector512.Create(lowest), Vector512.Create(highest) - x._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 LessThan(FloatLane512 left, FloatLane512 right) =>
        new(Vector512.LessThan(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(FloatLane512 mask) =>
        Vector512.EqualsAll(mask._v.AsInt32(), Vector512<int>.AllBitsSet);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 operator &(FloatLane512 left, FloatLane512 right) =>
        new(left._v & right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 operator |(FloatLane512 left, FloatLane512 right) =>
        new(left._v | right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 Select(FloatLane512 mask, FloatLane512 whereSet, FloatLane512 whereClear) =>
        new(Vector512.ConditionalSelect(mask._v, whereSet._v, whereClear._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 ShiftLeft(FloatLane512 bits, int count) =>
        new((bits._v.AsInt32() << count).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 ShiftRight(FloatLane512 bits, int count) =>
        new((bits._v.AsInt32() >>> count).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 AddBits(FloatLane512 left, FloatLane512 right) =>
        new((left._v.AsInt32() + right._v.AsInt32()).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 SubtractBits(FloatLane512 left, FloatLane512 right) =>
        new((left._v.AsInt32() - right._v.AsInt32()).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 Mantissa(FloatLane512 value) =>
        Avx512F.IsSupported
            ? new(Avx512F.GetMantissa(value._v, 0)) // from 1 to 2
            : (value & new FloatLane512(Vector512.Create(0x007F_FFFF).AsSingle())) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FloatLane512 Lookup(in Sixteen table, FloatLane512 index) =>
        Avx512F.IsSupported
            ? new(Avx512F.PermuteVar16x32(Vector512.LoadUnsafe(in table.Singles[0]), index._v.AsInt32()))
            : new(Vector512.Create(
                FloatLane256.Lookup(in table, new(index._v.GetLower())).Vector,
                FloatLane256.Lookup(in table, new(index._v.GetUpper())).Vector));
}
