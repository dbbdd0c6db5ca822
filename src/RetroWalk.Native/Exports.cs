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
    internal static int Forward(double* speeds, double* grades, double* wattsPerKilogram, long length)
    {
        Columns<double> columns = new(speeds, grades, length);
        return Price(columns, default(Looney2019Graded), wattsPerKilogram);
    }

    [UnmanagedCallersOnly(EntryPoint = "retrowalk_backward")]
    internal static int Backward(double* speeds, double* grades, double* wattsPerKilogram, long length)
    {
        Columns<double> columns = new(speeds, grades, length);
        return Price(columns, default(RetroWalkBackward), wattsPerKilogram);
    }

    [UnmanagedCallersOnly(EntryPoint = "retrowalk_compare")]
    internal static int Compare(double* speeds, double* grades, double* forward, double* backward, long length)
    {
        Columns<double> columns = new(speeds, grades, length);
        Status status = columns.Check(forward, backward);
        if (status != Status.Ok)
            return (int)status;
        try
        {
            WalkingEnergy.ComparePowers(columns.Speeds, columns.Grades, columns.Into(forward), columns.Into(backward));
            return (int)Status.Ok;
        }
        catch (Exception)
        {
            return (int)Status.Internal;
        }
    }

    private static int Price<TModel>(Columns<double> columns, TModel model, double* wattsPerKilogram)
        where TModel : struct, IWalkingModel
    {
        Status status = columns.Check(wattsPerKilogram);
        if (status != Status.Ok)
            return (int)status;
        try
        {
            model.EstimatePower(columns.Speeds, columns.Grades, columns.Into(wattsPerKilogram));
            return (int)Status.Ok;
        }
        catch (Exception)
        {
            return (int)Status.Internal;
        }
    }
}
