namespace RetroWalk.Metrics.Models;

/// <summary>Forward, by <see cref="Looney2019Graded"/>.</summary>
internal readonly struct FacingForward : IFacing
{
    public static ModelDomain Supported => Looney2019Graded.AsMeasured;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FacingPrice<TLane> Of<TLane>(
        in PricedWalk<TLane> walk, TLane v, TLane G, in ConditionedPerson<TLane> person, in BackwardFormula formula)
        where TLane : struct, ILane<TLane>
    {
        KneeRamps<TLane> ramps = new(v, G, walk.Roots, in formula.Knee);
        return new()
        {
            Power = person.PowerOf(walk.ForwardPower),
            Concentric = ramps.ForwardConcentric,
            Eccentric = ramps.ForwardEccentric,
            FullReversal = 0,
        };
    }
}
