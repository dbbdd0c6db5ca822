using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Four doubles or eight floats in a vector of 256 bits.</summary>
/// <remarks>What differs by width; the build adds the rest, from Lane.cs.txt.</remarks>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
internal readonly partial struct Lane256<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> Mantissa(Lane256<T> value) =>
        (value & Of(Precision<T>.MantissaOfDouble, Precision<T>.MantissaOfSingle)) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256<T> Lookup(in Sixteen table, Lane256<T> index)
    {
        if (typeof(T) == typeof(double))
        {
            ref readonly double entry = ref table.Doubles[0];
            Vector256<long> i = index._v.AsInt64() & Vector256.Create(15L);
            return new(Vector256.Create(
                At(in entry, i.GetElement(0)), At(in entry, i.GetElement(1)),
                At(in entry, i.GetElement(2)), At(in entry, i.GetElement(3))).As<double, T>());
        }

        if (!Avx2.IsSupported)
            return new(Vector256.Create(
                Lane128<T>.Lookup(in table, new(index._v.GetLower())).Vector,
                Lane128<T>.Lookup(in table, new(index._v.GetUpper())).Vector));
        ref readonly float first = ref table.Singles[0];
        Vector256<int> j = index._v.AsInt32();
        Vector256<float> low = Avx2.PermuteVar8x32(Vector256.LoadUnsafe(in first), j);
        Vector256<float> high = Avx2.PermuteVar8x32(Vector256.LoadUnsafe(in first, 8), j);
        return new(Avx.BlendVariable(low, high, (j << 28).AsSingle()).As<float, T>()); // by the fourth bit
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double At(ref readonly double first, long i) => Unsafe.Add(ref Unsafe.AsRef(in first), (nint)i);
}
