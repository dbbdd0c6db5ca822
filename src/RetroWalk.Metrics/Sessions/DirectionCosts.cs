using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics;

/// <summary>Forward, by <see cref="Looney2019Graded"/>.</summary>
internal readonly struct ForwardCost : ISampleCost
{
    public static ModelDomain Supported => Looney2019Graded.AsMeasured;

    /// <summary>M_F without conditions [W·kg⁻¹].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane ModelPower<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        Looney2019Graded.Power(v, G);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SampleCost<TLane> At<TLane>(in ConditionedLanes<TLane> conditions, TLane v, TLane G, in SampleParts<TLane> parts)
        where TLane : struct, ILane<TLane>
    {
        ref readonly KneeConstants knee = ref KneeConstants.Shipped;
        KneeRamps<TLane> ramps = new(v, G, parts.Roots, in knee);
        return new()
        {
            Gross = conditions.GrossOf(parts.ForwardPower),
            Concentric = ramps.ForwardConcentric,
            Eccentric = ramps.ForwardEccentric,
            FullReversal = TLane.Broadcast(0),
        };
    }
}

/// <summary>Backward, by <see cref="RetroWalkBackward"/>.</summary>
internal readonly struct BackwardCost : ISampleCost
{
    public static ModelDomain Supported => RetroWalkBackward.AsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SampleCost<TLane> At<TLane>(in ConditionedLanes<TLane> conditions, TLane v, TLane G, in SampleParts<TLane> parts)
        where TLane : struct, ILane<TLane>
    {
        ref readonly BackwardFormula formula = ref BackwardFormula.Shipped;
        ref readonly KneeConstants knee = ref KneeConstants.Shipped;
        KneeRamps<TLane> ramps = new(v, G, parts.Roots, in knee);
        TLane fullReversal = parts.Roots.FullReversalExcess(G, in knee);
        TLane M_B = formula.Power(v, parts.Cosine, parts.ForwardPower, fullReversal);
        return new()
        {
            Gross = conditions.GrossOf(conditions.Practised(parts.ForwardPower, M_B)),
            Concentric = ramps.BackwardConcentric(formula.ReversalFraction),
            Eccentric = ramps.BackwardEccentric(formula.ReversalFraction),
            FullReversal = fullReversal,
        };
    }
}
