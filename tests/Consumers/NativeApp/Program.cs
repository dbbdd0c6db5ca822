// The shared library of the package RetroWalk.Metrics.Native, found as .NET finds native libraries of packages. It fails unless every
// power has the bits that the package RetroWalk.Metrics computes.
using System.Runtime.InteropServices;
using RetroWalk.Metrics;

const int Count = 5_000;
double[] speeds = [.. Enumerable.Range(0, Count).Select(i => i % 100 * 0.025)];
double[] grades = [.. Enumerable.Range(0, Count).Select(i => (i / 100 - 25) * 0.02)];
double[] forward = new double[Count], backward = new double[Count];
WalkingEnergy.ComparePowers(speeds, grades, forward, backward);

double[] nativeForward = new double[Count], nativeBackward = new double[Count];
int code = Library.Compare(speeds, grades, nativeForward, nativeBackward, Count);
int differing = Enumerable.Range(0, Count).Count(i =>
    BitConverter.DoubleToInt64Bits(forward[i]) != BitConverter.DoubleToInt64Bits(nativeForward[i])
    || BitConverter.DoubleToInt64Bits(backward[i]) != BitConverter.DoubleToInt64Bits(nativeBackward[i]));
int priced = backward.Count(double.IsFinite);
Console.WriteLine($"Interface {Library.AbiVersion()}, code {code}: {differing} of {Count} differ, {priced} were priced.");
return Library.AbiVersion() == 1 && code == 0 && differing == 0 && priced is > 1_000 and < Count ? 0 : 1;

internal static partial class Library
{
    [LibraryImport("libretrowalk", EntryPoint = "retrowalk_abi_version")]
    internal static partial int AbiVersion();

    [LibraryImport("libretrowalk", EntryPoint = "retrowalk_compare")]
    internal static partial int Compare(
        ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, Span<double> forward, Span<double> backward, long length);
}
