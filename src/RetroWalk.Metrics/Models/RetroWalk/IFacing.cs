namespace RetroWalk.Metrics.Models;

/// <summary>A direction as a type, so that a loop over samples of one direction has no branch.</summary>
internal interface IFacing
{
    /// <summary>The supported domain of the direction's model.</summary>
    static abstract ModelDomain Supported { get; }

    /// <summary>Power and knee work in this direction, from what <see cref="PricedWalk{TLane}"/> holds for both.</summary>
    static abstract FacingPrice<TLane> Of<TLane>(
        in PricedWalk<TLane> walk, TLane v, TLane G, in ConditionedPerson<TLane> person, in BackwardFormula formula)
        where TLane : struct, ILane<TLane>;
}
