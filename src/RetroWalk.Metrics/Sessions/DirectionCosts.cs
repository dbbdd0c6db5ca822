using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics;

/// <summary>Forward, by <see cref="Looney2019Graded"/>.</summary>
internal readonly struct ForwardCost(WalkConditions conditions) : ISampleCost
{
    private readonly ConditionedLanes _conditions = new(conditions);

    public static ModelDomain Supported => Looney2019Graded.AsMeasured;

    public static void PriceForward<TLane>(ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, Span<double> destination)
        where TLane : struct, ILaneOf<TLane, double> =>
        Sweep.Run<Looney2019Graded, TLane, double>(default, speeds, grades, destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLane LogSpread<TLane>(TLane G)
        where TLane : struct, ILane<TLane> =>
        _conditions.LogSpread(G);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SampleCost<TLane> At<TLane>(TLane v, TLane climb, TLane M_F)
        where TLane : struct, ILane<TLane>
    {
        ref readonly KneeConstants knee = ref KneeConstants.Shipped;
        KneeRoots<TLane> roots = KneeRoots<TLane>.At(v, climb, knee);
        KneeRamps<TLane> ramps = new(v, climb, roots, knee);
        return new()
        {
            Power = _conditions.PowerOf(M_F),
            Concentric = ramps.ForwardConcentric,
            Eccentric = ramps.ForwardEccentric,
            FullReversal = TLane.Broadcast(0),
        };
    }
}

/// <summary>Backward, by <see cref="RetroWalkBackward"/>.</summary>
internal readonly struct BackwardCost(WalkConditions conditions) : ISampleCost
{
    private readonly ConditionedLanes _conditions = new(conditions);

    public static ModelDomain Supported => RetroWalkBackward.AsSupported;

    public static void PriceForward<TLane>(ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, Span<double> destination)
        where TLane : struct, ILaneOf<TLane, double> =>
        Sweep.Run<Looney2019Graded, TLane, double>(default, speeds, grades, destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLane LogSpread<TLane>(TLane G)
        where TLane : struct, ILane<TLane> =>
        _conditions.LogSpread(G);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SampleCost<TLane> At<TLane>(TLane v, TLane climb, TLane M_F)
        where TLane : struct, ILane<TLane>
    {
        ref readonly BackwardFormula formula = ref BackwardFormula.Shipped;
        KneeRoots<TLane> roots = KneeRoots<TLane>.At(v, climb, formula.Knee);
        KneeRamps<TLane> ramps = new(v, climb, roots, formula.Knee);
        TLane D = roots.FullReversalExcess(formula.Knee);
        return new()
        {
            Power = _conditions.PowerOf(_conditions.Practised(M_F, formula.Power(v, M_F, D))),
            Concentric = ramps.BackwardConcentric(formula.ReversalFraction),
            Eccentric = ramps.BackwardEccentric(formula.ReversalFraction),
            FullReversal = D,
        };
    }
}
