using System.Runtime.InteropServices;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Native;

/// <summary>The columns of floats.</summary>
internal static unsafe partial class Exports
{
    [UnmanagedCallersOnly(EntryPoint = "retrowalk_forward_floats")]
    internal static int ForwardFloats(float* speeds, float* grades, float* wattsPerKilogram, long length)
    {
        Columns<float> columns = new(speeds, grades, length);
        Status status = columns.Check(wattsPerKilogram);
        if (status != Status.Ok)
            return (int)status;
        try
        {
            default(Looney2019Graded).EstimatePower(columns.Speeds, columns.Grades, columns.Into(wattsPerKilogram));
            return (int)Status.Ok;
        }
        catch (Exception)
        {
            return (int)Status.Internal;
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "retrowalk_backward_floats")]
    internal static int BackwardFloats(float* speeds, float* grades, float* wattsPerKilogram, long length)
    {
        Columns<float> columns = new(speeds, grades, length);
        Status status = columns.Check(wattsPerKilogram);
        if (status != Status.Ok)
            return (int)status;
        try
        {
            default(RetroWalkBackward).EstimatePower(columns.Speeds, columns.Grades, columns.Into(wattsPerKilogram));
            return (int)Status.Ok;
        }
        catch (Exception)
        {
            return (int)Status.Internal;
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "retrowalk_compare_floats")]
    internal static int CompareFloats(float* speeds, float* grades, float* forward, float* backward, long length)
    {
        Columns<float> columns = new(speeds, grades, length);
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
}
