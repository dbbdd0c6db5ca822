using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using static RetroWalk.Native.DuckDbExtension;

namespace RetroWalk.Native;

/// <summary>The functions of the DuckDB extension, a vector of rows at a time. No exception leaves them.</summary>
internal static unsafe class DuckDbFunctions
{
    private const int VectorSize = 2048; // of every DuckDB that is distributed; more rows are taken too

    [UnmanagedCallersOnly]
    internal static void Forward(nint info, nint rows, nint result) =>
        Price<double>(info, rows, result, static (v, G, watts) => default(Looney2019Graded).EstimatePower(v, G, watts));

    [UnmanagedCallersOnly]
    internal static void ForwardFloats(nint info, nint rows, nint result) =>
        Price<float>(info, rows, result, static (v, G, watts) => default(Looney2019Graded).EstimatePower(v, G, watts));

    [UnmanagedCallersOnly]
    internal static void Backward(nint info, nint rows, nint result) =>
        Price<double>(info, rows, result, static (v, G, watts) => default(RetroWalkBackward).EstimatePower(v, G, watts));

    [UnmanagedCallersOnly]
    internal static void BackwardFloats(nint info, nint rows, nint result) =>
        Price<float>(info, rows, result, static (v, G, watts) => default(RetroWalkBackward).EstimatePower(v, G, watts));

    [UnmanagedCallersOnly]
    internal static void Power(nint info, nint rows, nint result) => PriceByDirection<double>(
        info, rows, result,
        static (v, G, watts) => default(Looney2019Graded).EstimatePower(v, G, watts),
        static (v, G, watts) => default(RetroWalkBackward).EstimatePower(v, G, watts), WalkingEnergy.ComparePowers);

    [UnmanagedCallersOnly]
    internal static void PowerFloats(nint info, nint rows, nint result) => PriceByDirection<float>(
        info, rows, result,
        static (v, G, watts) => default(Looney2019Graded).EstimatePower(v, G, watts),
        static (v, G, watts) => default(RetroWalkBackward).EstimatePower(v, G, watts), WalkingEnergy.ComparePowers);

    [UnmanagedCallersOnly]
    internal static void Compare(nint info, nint rows, nint result) =>
        PricePair<double>(info, rows, result, WalkingEnergy.ComparePowers);

    [UnmanagedCallersOnly]
    internal static void CompareFloats(nint info, nint rows, nint result) =>
        PricePair<float>(info, rows, result, WalkingEnergy.ComparePowers);

    private static void Price<T>(nint info, nint rows, nint result, Exports.Pricing<T> price)
        where T : unmanaged
    {
        try
        {
            int count = (int)Api.ChunkGetSize(rows);
            DuckDbColumn<T> speeds = new(rows, 0), grades = new(rows, 1), watts = new(result);
            price(speeds.Values(count), grades.Values(count), watts.Values(count));
            watts.SetNulls(count, DuckDbValidity.Of(speeds.Validity, grades.Validity));
        }
        catch (Exception exception)
        {
            Fail(info, exception);
        }
    }

    private static void PricePair<T>(nint info, nint rows, nint result, Exports.PairPricing<T> price)
        where T : unmanaged
    {
        try
        {
            int count = (int)Api.ChunkGetSize(rows);
            DuckDbColumn<T> speeds = new(rows, 0), grades = new(rows, 1);
            DuckDbColumn<T> forward = new(Api.StructVectorGetChild(result, 0)), backward = new(
                Api.StructVectorGetChild(result, 1));
            price(speeds.Values(count), grades.Values(count), forward.Values(count), backward.Values(count));
            DuckDbValidity both = DuckDbValidity.Of(speeds.Validity, grades.Validity);
            forward.SetNulls(count, both);
            backward.SetNulls(count, both);
            both.WriteTo(result, count);
        }
        catch (Exception exception)
        {
            Fail(info, exception);
        }
    }

    /// <summary>By one model where all rows face one way, which most vectors of a recording do.</summary>
    [SkipLocalsInit]
    private static void PriceByDirection<T>(
        nint info, nint rows, nint result, Exports.Pricing<T> forward, Exports.Pricing<T> backward, Exports.PairPricing<T> both)
        where T : unmanaged
    {
        try
        {
            int count = (int)Api.ChunkGetSize(rows);
            DuckDbColumn<T> speeds = new(rows, 0), grades = new(rows, 1), watts = new(result);
            DuckDbDirections directions = new(rows, 2);
            Span<byte> facing = count <= VectorSize ? stackalloc byte[VectorSize] : new byte[count];
            facing = facing[..count];
            int backwardRows = directions.Read(facing);
            if (backwardRows == 0)
                forward(speeds.Values(count), grades.Values(count), watts.Values(count));
            else if (backwardRows == count)
                backward(speeds.Values(count), grades.Values(count), watts.Values(count));
            else
            {
                Span<T> pairs = count <= VectorSize ? stackalloc T[2 * VectorSize] : new T[2 * count];
                both(speeds.Values(count), grades.Values(count), pairs[..count], pairs.Slice(count, count));
                Span<T> chosen = watts.Values(count);
                for (int i = 0; i < count; i++)
                    chosen[i] = pairs[(facing[i] * count) + i];
            }

            watts.SetNulls(count, DuckDbValidity.Of(speeds.Validity, grades.Validity, directions.Validity));
        }
        catch (Exception exception)
        {
            Fail(info, exception);
        }
    }

    private static void Fail(nint info, Exception exception)
    {
        fixed (byte* text = Encoding.UTF8.GetBytes($"retrowalk: {exception.Message}\0"))
            Api.ScalarFunctionSetError(info, text);
    }
}
