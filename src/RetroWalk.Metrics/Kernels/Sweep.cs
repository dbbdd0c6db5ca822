namespace RetroWalk.Metrics.Kernels;

/// <summary>The one loop over columns: checks the spans before anything is written, then prices element by element.</summary>
internal static class Sweep
{
    internal static void Run<TKernel>(
        TKernel kernel,
        ReadOnlySpan<double> speedsMetersPerSecond,
        ReadOnlySpan<double> gradeFractions,
        Span<double> destinationWattsPerKilogram)
        where TKernel : struct, IPowerKernel
    {
        if (gradeFractions.Length != speedsMetersPerSecond.Length)
            throw new ArgumentException(
                $"There are {gradeFractions.Length} grades for {speedsMetersPerSecond.Length} speeds: the lengths must be equal.",
                nameof(gradeFractions));
        if (destinationWattsPerKilogram.Length < speedsMetersPerSecond.Length)
            throw new ArgumentException(
                $"The destination holds {destinationWattsPerKilogram.Length} elements: {speedsMetersPerSecond.Length} are needed.",
                nameof(destinationWattsPerKilogram));
        Span<double> destination = destinationWattsPerKilogram[..speedsMetersPerSecond.Length];
        if (OverlapsInPart(speedsMetersPerSecond, destination) || OverlapsInPart(gradeFractions, destination))
            throw new ArgumentException(
                "The destination overlaps an input in part: it must be that input, or apart from it.",
                nameof(destinationWattsPerKilogram));

        for (int i = 0; i < destination.Length; i++)
            destination[i] = kernel.Invoke(speedsMetersPerSecond[i], gradeFractions[i]);
    }

    private static bool OverlapsInPart(ReadOnlySpan<double> input, Span<double> destination) =>
        input.Overlaps(destination, out int elementOffset) && elementOffset != 0;
}
