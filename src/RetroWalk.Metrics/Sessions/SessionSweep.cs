using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>The one loop over the samples of a session: prices each for its duration and adds it to the sums.</summary>
internal static class SessionSweep
{
    private const int Block = 128; // priced forward and then added up, in the nearest memory

    internal static DirectionSums Run<TCost, TDurations>(
        TCost cost, DirectionSums sums, double restingWattsPerKilogram,
        ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, TDurations durations)
        where TCost : struct, ISampleCost
        where TDurations : struct, IDurations, allows ref struct =>
        Vector512.IsHardwareAccelerated ? Run<TCost, TDurations, Lane512>(cost, sums, restingWattsPerKilogram, speeds, grades, durations)
        : Vector256.IsHardwareAccelerated ? Run<TCost, TDurations, Lane256>(cost, sums, restingWattsPerKilogram, speeds, grades, durations)
        : Vector128.IsHardwareAccelerated ? Run<TCost, TDurations, Lane128>(cost, sums, restingWattsPerKilogram, speeds, grades, durations)
        : Run<TCost, TDurations, ScalarLane>(cost, sums, restingWattsPerKilogram, speeds, grades, durations);

    /// <summary>Whole blocks of eight at a width, and what is left over one by one.</summary>
    internal static DirectionSums Run<TCost, TDurations, TLane>(
        TCost cost, DirectionSums sums, double resting,
        ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, TDurations durations)
        where TCost : struct, ISampleCost
        where TDurations : struct, IDurations, allows ref struct
        where TLane : struct, ILaneOf<TLane, double>
    {
        EightSums eight = new(stackalloc double[EightSums.DoublesFor(SessionColumns.Count)]);
        Span<double> forward = stackalloc double[Math.Min(Block, speeds.Length)];
        ExcludedTime excluded = default;
        for (int start = 0; start < speeds.Length; start += Block)
        {
            int whole = Math.Min(Block, speeds.Length - start) & -EightSums.Elements;
            if (whole > 0)
                excluded = AddLanes<TCost, TDurations, TLane>(cost, resting, speeds, grades, durations, start, forward[..whole], eight, excluded);
            int rest = Math.Min(Block, speeds.Length - start) - whole;
            if (rest > 0)
                excluded = AddLanes<TCost, TDurations, ScalarLane>(cost, resting, speeds, grades, durations, start + whole, forward[..rest], eight, excluded);
        }

        int used = Math.Min(speeds.Length, EightSums.Elements);
        return sums.Plus(SessionColumns.Totals(eight, used) with { Excluded = excluded });
    }

    /// <summary>As many samples as <paramref name="forward"/> has room for.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // a formula fills what the compiler inlines into one method
    private static ExcludedTime AddLanes<TCost, TDurations, TLane>(
        TCost cost, double resting, ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, TDurations durations, int start,
        Span<double> forward, EightSums sums, ExcludedTime excluded)
        where TCost : struct, ISampleCost
        where TDurations : struct, IDurations, allows ref struct
        where TLane : struct, ILaneOf<TLane, double>
    {
        TCost.PriceForward<TLane>(speeds.Slice(start, forward.Length), grades.Slice(start, forward.Length), forward);
        ref double speed = ref MemoryMarshal.GetReference(speeds);
        ref double grade = ref MemoryMarshal.GetReference(grades);
        ref double power = ref MemoryMarshal.GetReference(forward);
        for (int i = start; i < start + forward.Length; i += TLane.Count)
        {
            TLane v = TLane.Load(in speed, (nuint)i);
            TLane G = TLane.Load(in grade, (nuint)i);
            TLane dt = durations.From<TLane>(i);
            TLane M_F = TLane.Load(in power, (nuint)(i - start));
            TLane isPriced = TCost.Supported.Contains(v, G);
            if (!TLane.All(isPriced & SampleDuration.IsRight(dt)))
                excluded = Excluded<TCost, TDurations>(speeds, grades, durations, i, TLane.Count, excluded);
            SessionColumns.Add(cost, resting, v & isPriced, G & isPriced, dt & isPriced, M_F & isPriced, sums, i % EightSums.Elements);
        }

        return excluded;
    }

    /// <summary>The time of samples that are not priced. A duration that is none ends it all.</summary>
    private static ExcludedTime Excluded<TCost, TDurations>(
        ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, TDurations durations, int first, int count, ExcludedTime excluded)
        where TCost : struct, ISampleCost
        where TDurations : struct, IDurations, allows ref struct
    {
        ModelDomain supported = TCost.Supported;
        for (int i = first; i < first + count; i++)
        {
            double dt = SampleDuration.Checked(durations[i], i);
            if (!supported.Contains(speeds[i], grades[i]))
                excluded = excluded.Plus(dt, ReasonOf(speeds[i], grades[i], supported));
        }

        return excluded;
    }

    private static ExclusionReason ReasonOf(double v, double G, ModelDomain supported) =>
        !(v >= 0 && double.IsFinite(v) && double.IsFinite(G)) ? ExclusionReason.Unusable
        : v > supported.HighestSpeed.MetersPerSecond ? ExclusionReason.HighestSpeed
        : G < supported.LowestGrade.Fraction ? ExclusionReason.LowestGrade
        : ExclusionReason.HighestGrade;
}
