using System.Runtime.InteropServices;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Native;

/// <summary>The functions of <c>retrowalk.h</c>: check, call the library, return a code. No exception leaves them.</summary>
internal static unsafe partial class Exports
{
    private const int AbiVersion = 1;

    [UnmanagedCallersOnly(EntryPoint = "retrowalk_abi_version")]
    internal static int GetAbiVersion() => AbiVersion;

    [UnmanagedCallersOnly(EntryPoint = "retrowalk_forward")]
    internal static int Forward(double* speeds, double* grades, double* wattsPerKilogram, long length) =>
        Price(
            new(speeds, grades, length), wattsPerKilogram,
            static (v, G, watts) => default(Looney2019Graded).EstimatePower(v, G, watts));

    [UnmanagedCallersOnly(EntryPoint = "retrowalk_backward")]
    internal static int Backward(double* speeds, double* grades, double* wattsPerKilogram, long length) =>
        Price(
            new(speeds, grades, length), wattsPerKilogram,
            static (v, G, watts) => default(RetroWalkBackward).EstimatePower(v, G, watts));

    [UnmanagedCallersOnly(EntryPoint = "retrowalk_compare")]
    internal static int Compare(double* speeds, double* grades, double* forward, double* backward, long length) =>
        Price(new(speeds, grades, length), forward, backward, WalkingEnergy.ComparePowers);

    internal delegate void Pricing<T>(ReadOnlySpan<T> speeds, ReadOnlySpan<T> grades, Span<T> wattsPerKilogram);

    internal delegate void PairPricing<T>(ReadOnlySpan<T> speeds, ReadOnlySpan<T> grades, Span<T> forward, Span<T> backward);

    private static int Price<T>(Columns<T> columns, T* wattsPerKilogram, Pricing<T> price)
        where T : unmanaged
    {
        Status status = columns.Check(wattsPerKilogram);
        if (status != Status.Ok)
            return (int)status;
        try
        {
            price(columns.Speeds, columns.Grades, columns.Into(wattsPerKilogram));
            return (int)Status.Ok;
        }
        catch (Exception)
        {
            return (int)Status.Internal;
        }
    }

    private static int Price<T>(Columns<T> columns, T* forward, T* backward, PairPricing<T> price)
        where T : unmanaged
    {
        Status status = columns.Check(forward, backward);
        if (status != Status.Ok)
            return (int)status;
        try
        {
            price(columns.Speeds, columns.Grades, columns.Into(forward), columns.Into(backward));
            return (int)Status.Ok;
        }
        catch (Exception)
        {
            return (int)Status.Internal;
        }
    }
}
