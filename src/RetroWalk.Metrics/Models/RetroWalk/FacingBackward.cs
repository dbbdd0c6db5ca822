namespace RetroWalk.Metrics.Models;

/// <summary>Backward, by <see cref="RetroWalkBackward"/>.</summary>
internal readonly struct FacingBackward : IFacing
{
    public static ModelDomain Supported => RetroWalkBackward.AsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FacingPrice<TLane> Of<TLane>(
        in PricedWalk<TLane> walk, TLane v, TLane G, in ConditionedPerson<TLane> person, in BackwardFormula formula)
        where TLane : struct, ILane<TLane>
    {
        KneeRamps<TLane> ramps = new(v, G, walk.Roots, in formula.Knee);
        TLane fullReversal = walk.FullReversalPerMeter(G, in formula.Knee);
        return new()
        {
            Power = PowerOf(in walk, v, fullReversal, in person, in formula),
            Concentric = ramps.BackwardConcentric(formula.ReversalFraction),
            Eccentric = ramps.BackwardEccentric(formula.ReversalFraction),
            FullReversal = fullReversal,
        };
    }

    /// <summary>The model's power under the conditions, where the work of the knee is not asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane PowerOf<TLane>(
        in PricedWalk<TLane> walk, TLane v, TLane fullReversalPerMeter, in ConditionedPerson<TLane> person,
        in BackwardFormula formula)
        where TLane : struct, ILane<TLane> =>
        person.PowerOf(walk.BackwardPower(person.ExcessFactor * v, fullReversalPerMeter, in formula));
}
