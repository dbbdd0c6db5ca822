using System.Runtime.Intrinsics;

namespace RetroWalk.Metrics.Numerics;

/// <summary>Two doubles or four floats in a vector of 128 bits.</summary>
/// <remarks>What differs by width; the build adds the rest, from Lane.cs.txt.</remarks>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
internal readonly partial struct Lane128<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> Mantissa(Lane128<T> value) =>
        (value & Of(Precision<T>.MantissaOfDouble, Precision<T>.MantissaOfSingle)) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128<T> Lookup(in Sixteen table, Lane128<T> index)
    {
        if (typeof(T) == typeof(double))
        {
            Vector128<long> i = index._v.AsInt64();
            return new(Vector128.Create(
                table.Doubles[(int)(i.GetElement(0) & 15)], table.Doubles[(int)(i.GetElement(1) & 15)]).As<double, T>());
        }

        Vector128<int> j = index._v.AsInt32();
        return new(Vector128.Create(
            table.Singles[j.GetElement(0) & 15], table.Singles[j.GetElement(1) & 15],
            table.Singles[j.GetElement(2) & 15], table.Singles[j.GetElement(3) & 15]).As<float, T>());
    }
}
