using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Models;

/// <summary>A direction as a type, so that a loop over samples of one direction has no branch.</summary>
internal interface IFacing
{
    /// <summary>The supported domain of the direction's model.</summary>
    static abstract ModelDomain Supported { get; }

    /// <summary>What a walk of that direction takes from a walk priced in both.</summary>
    static abstract FacingPrice<TLane> Of<TLane>(
        in PricedWalk<TLane> walk, TLane v, TLane G, in ConditionedPerson<TLane> person, in BackwardFormula formula)
        where TLane : struct, ILane<TLane>;
}
