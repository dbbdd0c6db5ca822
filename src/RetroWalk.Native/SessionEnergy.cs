using System.Runtime.InteropServices;
using RetroWalk.Metrics;

namespace RetroWalk.Native;

/// <summary>What a session comes to: <c>retrowalk_energy</c> of the header, field by field.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct SessionEnergy(WalkTotals totals)
{
    internal readonly double GrossJoules = totals.Gross.Joules;
    internal readonly double RestingJoules = totals.Resting.Joules;
    internal readonly double ActiveJoules = totals.Active.Joules;
    internal readonly double Seconds = totals.DurationSeconds;
    internal readonly double ExcludedSeconds = totals.Excluded.TotalSeconds;
}
