using RetroWalk.Metrics.Recordings.Reading.Content;
using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>The totals and times in the messages of laps and sessions.</summary>
internal static class FitTotals
{
    public static DeviceEntry Read(FitMessages message) => new()
    {
        Sport = FitProfile.SportName(message[FitValue.Sport]),
        SubSport = FitProfile.SubSportName(message[FitValue.SubSport]),
        StartTicks = Ticks(message, FitValue.StartTime),
        ElapsedSeconds = Limited(message[FitValue.TotalElapsedTime], Limits.TotalSeconds),
        TimerSeconds = Limited(message[FitValue.TotalTimerTime], Limits.TotalSeconds),
        DistanceMeters = Limited(message[FitValue.TotalDistance], Limits.DistanceMeters),
        AscentMeters = Limited(message[FitValue.TotalAscent], Limits.DistanceMeters),
        DescentMeters = Limited(message[FitValue.TotalDescent], Limits.DistanceMeters),
        EnergyKilocalories = Limited(message[FitValue.TotalCalories], Limits.Kilocalories),
    };

    private static double Limited(double total, double largest) => Math.Abs(total) <= largest ? total : double.NaN;

    /// <summary>A time of the current message in units of 100 ns since the year 1; null where it has none.</summary>
    public static long? Ticks(FitMessages message, FitValue value) =>
        message[value] is >= 0 and <= uint.MaxValue and double seconds
            ? FitProfile.Epoch.Ticks + (long)seconds * TimeSpan.TicksPerSecond
            : null;
}
