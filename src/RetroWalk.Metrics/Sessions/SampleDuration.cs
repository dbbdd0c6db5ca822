using System.Diagnostics.CodeAnalysis;

namespace RetroWalk.Metrics;

/// <summary>The rule for the duration of a raw sample.</summary>
internal static class SampleDuration
{
    /// <summary>A little more than the longest <see cref="TimeSpan"/> [s], 31,700 years: with much more, sums could
    /// overflow.</summary>
    private const double LongestSeconds = 1e12;

    internal static double Checked(double durationSeconds) =>
        Guard.Between(durationSeconds, 0, LongestSeconds, "a number of seconds");

    /// <summary>The same for an element of a column.</summary>
    internal static double Checked(double durationsSeconds, int index)
    {
        if (!(durationsSeconds >= 0 && durationsSeconds <= LongestSeconds))
            Throw(durationsSeconds, index);
        return durationsSeconds;
    }

    /// <summary>Mask of the durations that <see cref="Checked(double, int)"/> accepts.</summary>
    internal static TLane IsRight<TLane>(TLane durationsSeconds)
        where TLane : struct, ILane<TLane> =>
        TLane.LessThanOrEqual(0, durationsSeconds)
        & TLane.LessThanOrEqual(durationsSeconds, LongestSeconds);

    [DoesNotReturn]
    private static void Throw(double durationsSeconds, int index) =>
        throw new ArgumentOutOfRangeException(
            nameof(durationsSeconds), durationsSeconds,
            string.Create(
                CultureInfo.InvariantCulture,
                $"durationsSeconds[{index}] is {durationsSeconds}: it must be a number of seconds from 0 to {LongestSeconds}."));
}
