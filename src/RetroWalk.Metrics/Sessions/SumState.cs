using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics;

/// <summary>A compensated sum: the sum is rounded + remainder.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct SumState
{
    /// <summary>The running sum as one double [unit of its owner].</summary>
    public required double Rounded { get; init; }

    /// <summary>What rounding took from it [unit of its owner].</summary>
    public required double Remainder { get; init; }

    internal static SumState Of(CompensatedSum sum) => new() { Rounded = sum.Rounded, Remainder = sum.Remainder };

    internal CompensatedSum ToSum() => new(Rounded, Remainder);
}
