using System.Runtime.InteropServices;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Native;

/// <summary>The columns of floats.</summary>
internal static unsafe partial class Exports
{
    [UnmanagedCallersOnly(EntryPoint = "retrowalk_forward_floats")]
    internal static int ForwardFloats(float* speeds, float* grades, float* wattsPerKilogram, long length) =>
        Price(
            new(speeds, grades, length), wattsPerKilogram,
            static (v, G, watts) => default(Looney2019Graded).EstimatePower(v, G, watts));

    [UnmanagedCallersOnly(EntryPoint = "retrowalk_backward_floats")]
    internal static int BackwardFloats(float* speeds, float* grades, float* wattsPerKilogram, long length) =>
        Price(
            new(speeds, grades, length), wattsPerKilogram,
            static (v, G, watts) => default(RetroWalkBackward).EstimatePower(v, G, watts));

    [UnmanagedCallersOnly(EntryPoint = "retrowalk_compare_floats")]
    internal static int CompareFloats(float* speeds, float* grades, float* forward, float* backward, long length) =>
        Price(new(speeds, grades, length), forward, backward, WalkingEnergy.ComparePowers);
}
