using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RetroWalk.Metrics.Kernels;

/// <summary>Eight doubles in a vector of 512 bits.</summary>
internal readonly struct Lane512(Vector512<double> vector) : ILane<Lane512>
{
    private readonly Vector512<double> _v = vector;

    public static int Count => Vector512<double>.Count;

    internal Vector512<double> Vector => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 Broadcast(double value) =>
        new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 Load(ref readonly double start, nuint index) =>
        new(Vector512.LoadUnsafe(in start, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane512 value, ref double start, nuint index) =>
        value._v.StoreUnsafe(ref start, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator +(Lane512 left, Lane512 right) =>
        new(left._v + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator -(Lane512 left, Lane512 right) =>
        new(left._v - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator *(Lane512 left, Lane512 right) =>
        new(left._v * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator /(Lane512 left, Lane512 right) =>
        new(left._v / right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator +(double left, Lane512 right) =>
        new(Vector512.Create(left) + right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator +(Lane512 left, double right) =>
        new(left._v + Vector512.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator -(double left, Lane512 right) =>
        new(Vector512.Create(left) - right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator -(Lane512 left, double right) =>
        new(left._v - Vector512.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator *(double left, Lane512 right) =>
        new(Vector512.Create(left) * right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator *(Lane512 left, double right) =>
        new(left._v * Vector512.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator /(Lane512 left, double right) =>
        new(left._v / Vector512.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 FusedMultiplyAdd(Lane512 left, Lane512 right, Lane512 addend) =>
        new(Vector512.FusedMultiplyAdd(left._v, right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 FusedMultiplyAdd(Lane512 left, Lane512 right, double addend) =>
        new(Vector512.FusedMultiplyAdd(left._v, right._v, Vector512.Create(addend)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 FusedMultiplyAdd(double left, Lane512 right, Lane512 addend) =>
        new(Vector512.FusedMultiplyAdd(Vector512.Create(left), right._v, addend._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 FusedMultiplyAdd(double left, Lane512 right, double addend) =>
        new(Vector512.FusedMultiplyAdd(Vector512.Create(left), right._v, Vector512.Create(addend)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 Sqrt(Lane512 value) =>
        new(Vector512.Sqrt(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 Abs(Lane512 value) =>
        new(Vector512.Abs(value._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 LessThanOrEqual(Lane512 left, Lane512 right) =>
        new(Vector512.LessThanOrEqual(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 Within(Lane512 x, double xLow, double xHigh, Lane512 y, double yLow, double yHigh) =>
        new(
            (Vector512.GreaterThanOrEqual(x._v, Vector512.Create(xLow)) & Vector512.LessThanOrEqual(x._v, Vector512.Create(xHigh)))
            & (Vector512.GreaterThanOrEqual(y._v, Vector512.Create(yLow)) & Vector512.LessThanOrEqual(y._v, Vector512.Create(yHigh))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 LessThan(Lane512 left, Lane512 right) =>
        new(Vector512.LessThan(left._v, right._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(Lane512 mask) =>
        Vector512.EqualsAll(mask._v.AsInt64(), Vector512<long>.AllBitsSet);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator &(Lane512 left, Lane512 right) =>
        new(left._v & right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 operator |(Lane512 left, Lane512 right) =>
        new(left._v | right._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 Select(Lane512 mask, Lane512 whereSet, Lane512 whereClear) =>
        new(Vector512.ConditionalSelect(mask._v, whereSet._v, whereClear._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 ShiftLeft(Lane512 bits, int count) =>
        new((bits._v.AsInt64() << count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 ShiftRight(Lane512 bits, int count) =>
        new((bits._v.AsInt64() >>> count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 AddBits(Lane512 left, Lane512 right) =>
        new((left._v.AsInt64() + right._v.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 SubtractBits(Lane512 left, Lane512 right) =>
        new((left._v.AsInt64() - right._v.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 Lookup(in Sixteen table, Lane512 index)
    {
        ref readonly double first = ref table[0];
        Vector512<double> low = Vector512.LoadUnsafe(in first);
        Vector512<double> high = Vector512.LoadUnsafe(in first, 8);
        return Avx512F.IsSupported
            ? new(Avx512F.PermuteVar8x64x2(low, index._v.AsInt64(), high))
            : new(Vector512.Create(
                Lane256.Lookup(in table, new(index._v.GetLower())).Vector,
                Lane256.Lookup(in table, new(index._v.GetUpper())).Vector));
    }
}
