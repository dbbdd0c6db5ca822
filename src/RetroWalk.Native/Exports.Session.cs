using System.Runtime.InteropServices;
using RetroWalk.Metrics;

namespace RetroWalk.Native;

/// <summary>The energy of a whole series.</summary>
internal static unsafe partial class Exports
{
    private static readonly SessionRules EnergyOnly = new() { CountsIntensity = false };

    [UnmanagedCallersOnly(EntryPoint = "retrowalk_session")]
    internal static int Session(
        int direction, double* speeds, double* grades, double* seconds, double step, long length,
        double kilograms, double restingWattsPerKilogram, SessionEnergy* energy)
    {
        Columns<double> columns = new(speeds, grades, length);
        Status status = columns.CheckInputs();
        if (status != Status.Ok)
            return (int)status;
        if (energy is null)
            return (int)Status.NullPointer;
        try
        {
            Walker walker = new(
                BodyMass.FromKilograms(kilograms), RestingRate.Measured(
                    MetabolicPower.FromWattsPerKilogram(restingWattsPerKilogram)));
            SessionTotals empty = SessionTotals.For(walker, rules: EnergyOnly);
            WalkingDirection facing = (WalkingDirection)direction;
            SessionTotals totals = seconds is null
                ? empty.AddRange(facing, columns.Speeds, columns.Grades, TimeSpan.FromSeconds(step))
                : empty.AddRange(facing, columns.Speeds, columns.Grades, new ReadOnlySpan<double>(seconds, (int)length));
            *energy = new SessionEnergy(totals.Both);
            return (int)Status.Ok;
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            return (int)Status.BadValue;
        }
        catch (Exception)
        {
            return (int)Status.Internal;
        }
    }
}
