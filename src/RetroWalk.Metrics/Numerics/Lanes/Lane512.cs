using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Eight doubles in a vector of 512 bits.</summary>
internal readonly struct Lane512(Vector512<double> vector) : ILaneOf<Lane512, double>
{
    private readonly Vector512<double> _v = vector;

    /// <summary>The processor's table of answers to classes of numbers, four bits each from the lowest: NaN, signalling NaN, 0, 1, −∞, ∞,
    /// negative, positive. 3 answers NaN: for NaN, −∞ and negative numbers. 0 keeps the value.</summary>
    internal const int NaNForNegative = 0x0303_0033;

    public static int Count => Vector512<double>.Count;

    public static int MantissaBits => 52;

    public static double Tiny => 5.9347298410998727e-67; // 2^-220

    internal Vector512<double> Vector => _v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lane512(double value) =>
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
    public static Lane512 FusedMultiplyAdd(Lane512 left, Lane512 right, Lane512 addend) =>
        new(Vector512.FusedMultiplyAdd(left._v, right._v, addend._v));

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
    public static Lane512 Inside(Lane512 x, Lane512 y, in Box box) =>
        new(
            (Vector512.GreaterThanOrEqual(x._v, Vector512.Create(box.Doubles.LowestX)) & Vector512.LessThanOrEqual(x._v, Vector512.Create(box.Doubles.HighestX)))
            & (Vector512.GreaterThanOrEqual(y._v, Vector512.Create(box.Doubles.LowestY)) & Vector512.LessThanOrEqual(y._v, Vector512.Create(box.Doubles.HighestY))));

    // Four comparisons would go through the registers of masks and back.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 Only(Lane512 x, Lane512 y, Lane512 value, in Box box)
    {
        if (!Avx512F.IsSupported)
            return Select(Inside(x, y, in box), value, double.NaN);
        Vector512<double> ofX = DepthIn(x, box.Doubles.LowestX, box.Doubles.HighestX);
        Vector512<double> ofY = DepthIn(y, box.Doubles.LowestY, box.Doubles.HighestY);
        Vector512<long> table = Vector512.Create((long)NaNForNegative);
        return new(Avx512F.Fixup(Avx512F.Fixup(value._v, ofX, table, 0), ofY, table, 0));
    }

    /// <summary>Negative outside, NaN for NaN: a difference has the right sign however it is rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> DepthIn(Lane512 x, double lowest, double highest) =>
        Avx512F.Min(lowest == 0 ? x._v : x._v - Vector512.Create(lowest), Vector512.Create(highest) - x._v);

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
    public static Lane512 Mantissa(Lane512 value) =>
        Avx512F.IsSupported
            ? new(Avx512F.GetMantissa(value._v, 0)) // from 1 to 2
            : (value & BitConverter.Int64BitsToDouble(0x000F_FFFF_FFFF_FFFF)) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 Lookup(in Sixteen table, Lane512 index)
    {
        ref readonly double first = ref table.Doubles[0];
        Vector512<double> low = Vector512.LoadUnsafe(in first);
        Vector512<double> high = Vector512.LoadUnsafe(in first, 8);
        return Avx512F.IsSupported
            ? new(Avx512F.PermuteVar8x64x2(low, index._v.AsInt64(), high))
            : new(Vector512.Create(
                Lane256.Lookup(in table, new(index._v.GetLower())).Vector,
                Lane256.Lookup(in table, new(index._v.GetUpper())).Vector));
    }
}
