namespace RetroWalk.Metrics.Numerics;

/// <summary>Argument checks of calls that take columns; all run before anything is written.</summary>
internal static class Columns
{
    internal static void Check<T>(ReadOnlySpan<T> speedsMetersPerSecond, ReadOnlySpan<T> gradeFractions) =>
        CheckLength(gradeFractions.Length, speedsMetersPerSecond.Length, "grades", nameof(gradeFractions));

    internal static void CheckLength(int length, int expected, string what, string name, string than = "speeds")
    {
        if (length != expected)
            throw new ArgumentException($"There are {length} {what} for {expected} {than}: the lengths must be equal.", name);
    }

    /// <summary>The part of the destination that is written.</summary>
    internal static Span<T> Destination<T>(Span<T> destination, ReadOnlySpan<T> speeds, ReadOnlySpan<T> grades, string name)
    {
        if (destination.Length < speeds.Length)
            throw new ArgumentException(
                $"The destination holds {destination.Length} elements: {speeds.Length} are needed.", name);
        Span<T> written = destination[..speeds.Length];
        if (OverlapsInPart(speeds, written) || OverlapsInPart(grades, written))
            throw new ArgumentException(
                "The destination overlaps an input in part: it must be that input, or apart from it.", name);
        return written;
    }

    /// <summary>Refuses destinations that share memory.</summary>
    internal static void CheckApart<T>(Span<T> first, Span<T> second, string name)
    {
        if (first.Overlaps(second))
            throw new ArgumentException("The two destinations overlap.", name);
    }

    private static bool OverlapsInPart<T>(ReadOnlySpan<T> input, Span<T> destination) =>
        input.Overlaps(destination, out int elementOffset) && elementOffset != 0;
}
