using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RetroWalk.Metrics;

/// <summary>The loop over the samples of a session: computes the cost of each over its duration and adds it to the
/// sums.</summary>
/// <remarks>Block by block, in passes that are each short enough for the processor to work on several lanes at a time. The sums
/// within a block are plain, see <see cref="EightSums"/>; those over blocks are compensated. A block with samples that cannot be
/// priced is first copied, with zeros in their place.</remarks>
internal static class SessionSweep
{
    /// <summary>Samples per block; their columns fit into the first-level cache.</summary>
    internal const int Block = 512;

    internal static DirectionSums Run<TFacing>(
        WalkConditions conditions, double restingWattsPerKilogram, IntensityLimits limits, in DirectionSums sums,
        SampleColumns samples)
        where TFacing : IFacing =>
        Vector512.IsHardwareAccelerated
            ? Run<TFacing, Lane512<double>>(new(conditions, restingWattsPerKilogram), limits, sums, samples)
        : Vector256.IsHardwareAccelerated
            ? Run<TFacing, Lane256<double>>(new(conditions, restingWattsPerKilogram), limits, sums, samples)
        : Vector128.IsHardwareAccelerated
            ? Run<TFacing, Lane128<double>>(new(conditions, restingWattsPerKilogram), limits, sums, samples)
        : Run<TFacing, ScalarLane>(new(conditions, restingWattsPerKilogram), limits, sums, samples);

    internal static DirectionSums Run<TFacing, TLane>(
        in ConditionedPerson<TLane> person, IntensityLimits limits, DirectionSums sums, SampleColumns samples)
        where TFacing : IFacing
        where TLane : struct, ILaneOf<TLane, double>
    {
        Span<double> memory = stackalloc double[PartColumns.DoublesFor(Padded(Math.Min(Block, samples.Length)))];
        for (int start = 0; start < samples.Length; start += Block)
        {
            SampleColumns block = samples.Slice(start, Math.Min(Block, samples.Length - start));
            PartColumns parts = new(memory[..PartColumns.DoublesFor(Padded(block.Length))]);
            if (block.Length == Padded(block.Length) && ArePriced<TFacing, TLane>(block))
                Add<TFacing, TLane>(in person, limits, ref sums, block, parts);
            else
                AddPriced<TFacing, TLane>(in person, limits, ref sums, block, start, parts);
        }

        return sums;
    }

    /// <summary>One sample, to the same bits as a column of one.</summary>
    /// <returns>Whether it has a price; otherwise it counts as excluded.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)] // inlined, its locals would be zeroed on every call
    internal static bool One<TFacing>(
        WalkConditions conditions, double restingWattsPerKilogram, IntensityLimits limits, ref DirectionSums sums,
        double v, double G, double dt)
        where TFacing : IFacing
    {
        bool isPriced = TFacing.Supported.Contains(v, G);
        if (isPriced)
            AddPriced<TFacing>(new(conditions, restingWattsPerKilogram), limits, ref sums, v, G, dt);
        else
            sums.Exclude(dt, ReasonOf(v, G, TFacing.Supported));
        return isPriced;
    }

    [MethodImpl(Inlining.OwnBudget)]
    private static void AddPriced<TFacing>(
        in ConditionedPerson<ScalarLane> person, IntensityLimits limits, ref DirectionSums sums, double v, double G, double dt)
        where TFacing : IFacing
    {
        SampleSums<ScalarLane> sample = default;
        ScalarLane gross = sample.Add<TFacing>(in person, new(v), new(G), new(dt), Priced(v, G));
        sums.Priced.Add(in sample);
        if (limits.AreCounted)
            sums.Dose.Add(gross.Value, dt, limits);
    }

    [MethodImpl(Inlining.OwnBudget)]
    private static PricedWalk<ScalarLane> Priced(double v, double G) =>
        PricedWalk<ScalarLane>.At(new(v), new(G), in KneeConstants.Shipped);

    /// <summary>Whether every sample is in the domain and has a valid duration.</summary>
    private static bool ArePriced<TFacing, TLane>(SampleColumns samples)
        where TFacing : IFacing
        where TLane : struct, ILane<TLane>, ILaneOf<TLane, double>
    {
        ref double speed = ref MemoryMarshal.GetReference(samples.Speeds);
        ref double grade = ref MemoryMarshal.GetReference(samples.Grades);
        ref double duration = ref MemoryMarshal.GetReference(samples.Durations);
        TLane zero = 0;
        TLane arePriced = SampleDuration.IsRight(zero);
        for (int i = 0; i < samples.Length; i += TLane.Count)
        {
            TLane isPriced = TFacing.Supported.Contains(TLane.Load(in speed, (nuint)i), TLane.Load(in grade, (nuint)i));
            arePriced &= isPriced & SampleDuration.IsRight(TLane.Load(in duration, (nuint)i));
        }

        return TLane.All(arePriced);
    }

    /// <summary>Sums the samples that can be priced; the rest counts as excluded. Throws for an invalid duration.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // its buffers would be zeroed for every block, though few blocks need them
    private static void AddPriced<TFacing, TLane>(
        in ConditionedPerson<TLane> person, IntensityLimits limits, ref DirectionSums sums, SampleColumns block, int start,
        PartColumns parts)
        where TFacing : IFacing
        where TLane : struct, ILaneOf<TLane, double>
    {
        int length = Padded(block.Length);
        Span<double> speeds = stackalloc double[length]; // zeros add nothing: standing still for no time
        Span<double> grades = stackalloc double[length];
        Span<double> durations = stackalloc double[length];
        ExcludedTime excluded = sums.Excluded;
        for (int i = 0; i < block.Length; i++)
        {
            double dt = SampleDuration.Checked(block.Durations[i], start + i);
            if (TFacing.Supported.Contains(block.Speeds[i], block.Grades[i]))
                (speeds[i], grades[i], durations[i]) = (block.Speeds[i], block.Grades[i], dt);
            else
                excluded = excluded.Plus(dt, ReasonOf(block.Speeds[i], block.Grades[i], TFacing.Supported));
        }

        sums.Excluded = excluded;
        Add<TFacing, TLane>(in person, limits, ref sums, new(speeds, grades, durations), parts);
    }

    /// <summary>Adds a block whose length is a multiple of eight and whose samples can all be priced.</summary>
    private static void Add<TFacing, TLane>(
        in ConditionedPerson<TLane> person, IntensityLimits limits, ref DirectionSums sums, SampleColumns block,
        PartColumns parts)
        where TFacing : IFacing
        where TLane : struct, ILaneOf<TLane, double>
    {
        EightSums eight = new(stackalloc double[EightSums.DoublesFor(SampleSums<TLane>.Columns)]);
        FirstPass<TLane>(block, parts);
        for (int first = 0; first < EightSums.Elements; first += TLane.Count) // a narrow lane needs several passes over the block
            SecondPass<TFacing, TLane>(in person, block, parts, eight, first);
        sums.Priced.Add(SampleSums<ScalarLane>.Totals(eight));
        if (!limits.AreCounted)
            return;
        for (int first = 0; first < EightSums.Elements; first += TLane.Count)
            ThirdPass<TLane>(limits, block, parts, eight, first);
        sums.Dose = sums.Dose.Plus(new DoseSums(
            eight.Total(0), eight.Total(1), eight.Total(2), eight.Total(3), eight.Total(4), eight.Total(5)));
    }

    /// <summary>The square roots and the forward power.</summary>
    [MethodImpl(Inlining.OwnBudget)]
    private static void FirstPass<TLane>(SampleColumns block, PartColumns parts)
        where TLane : struct, ILaneOf<TLane, double>
    {
        ref double speed = ref MemoryMarshal.GetReference(block.Speeds);
        ref double grade = ref MemoryMarshal.GetReference(block.Grades);
        for (nuint i = 0; i < (nuint)block.Length; i += (nuint)TLane.Count)
            parts.Store(i, PricedWalk<TLane>.At(TLane.Load(in speed, i), TLane.Load(in grade, i), in KneeConstants.Shipped));
    }

    /// <summary>The rest, for the elements of one lane of every eight samples.</summary>
    [MethodImpl(Inlining.OwnBudget)]
    private static void SecondPass<TFacing, TLane>(
        in ConditionedPerson<TLane> person, SampleColumns block, PartColumns parts, EightSums eight, int first)
        where TFacing : IFacing
        where TLane : struct, ILaneOf<TLane, double>
    {
        ref double speed = ref MemoryMarshal.GetReference(block.Speeds);
        ref double grade = ref MemoryMarshal.GetReference(block.Grades);
        ref double duration = ref MemoryMarshal.GetReference(block.Durations);
        SampleSums<TLane> sums = default;
        for (nuint i = (nuint)first; i < (nuint)block.Length; i += EightSums.Elements)
        {
            TLane gross = sums.Add<TFacing>(
                in person, TLane.Load(in speed, i), TLane.Load(in grade, i), TLane.Load(in duration, i), parts.Load<TLane>(i));
            parts.StoreGross(i, gross);
        }

        SampleSums<TLane>.Set(eight, first, sums);
    }

    /// <summary>Time and energy by intensity, for the elements of one lane of every eight samples.</summary>
    [MethodImpl(Inlining.OwnBudget)]
    private static void ThirdPass<TLane>(
        IntensityLimits limits, SampleColumns block, PartColumns parts, EightSums eight, int first)
        where TLane : struct, ILane<TLane>, ILaneOf<TLane, double>
    {
        ref double duration = ref MemoryMarshal.GetReference(block.Durations);
        TLane moderate = limits.Moderate, vigorous = limits.Vigorous;
        TLane lightSeconds = 0, moderateSeconds = 0, vigorousSeconds = 0, lightGross = 0, moderateGross = 0, vigorousGross = 0;
        for (nuint i = (nuint)first; i < (nuint)block.Length; i += EightSums.Elements)
        {
            TLane gross = parts.LoadGross<TLane>(i);
            TLane dt = TLane.Load(in duration, i);
            TLane energy = gross * dt;
            TLane isModerate = TLane.LessThanOrEqual(moderate, gross);
            TLane isVigorous = TLane.LessThanOrEqual(vigorous, gross);
            TLane atLeastModerate = dt & isModerate; // each difference below is 0 or one of its terms
            TLane ofVigorous = dt & isVigorous;
            lightSeconds += dt - atLeastModerate;
            moderateSeconds += atLeastModerate - ofVigorous;
            vigorousSeconds += ofVigorous;
            atLeastModerate = energy & isModerate;
            ofVigorous = energy & isVigorous;
            lightGross += energy - atLeastModerate;
            moderateGross += atLeastModerate - ofVigorous;
            vigorousGross += ofVigorous;
        }

        eight.Set(0, first, lightSeconds);
        eight.Set(1, first, moderateSeconds);
        eight.Set(2, first, vigorousSeconds);
        eight.Set(3, first, lightGross);
        eight.Set(4, first, moderateGross);
        eight.Set(5, first, vigorousGross);
    }

    internal static bool IsUsable(double v, double G) => v >= 0 && double.IsFinite(v) && double.IsFinite(G);

    internal static ExclusionReason ReasonOf(double v, double G, ModelDomain supported) =>
        !IsUsable(v, G) ? ExclusionReason.Unusable
        : v < supported.LowestSpeed.MetersPerSecond ? ExclusionReason.LowestSpeed
        : v > supported.HighestSpeed.MetersPerSecond ? ExclusionReason.HighestSpeed
        : G < supported.LowestGrade.Fraction ? ExclusionReason.LowestGrade
        : ExclusionReason.HighestGrade;

    private static int Padded(int length) => (length + EightSums.Elements - 1) & -EightSums.Elements;
}
