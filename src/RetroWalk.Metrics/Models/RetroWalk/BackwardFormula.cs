namespace RetroWalk.Metrics.Models;

/// <summary>The parameters of <see cref="RetroWalkBackward"/> in the form that the loops over columns need, with the kernels of
/// these loops.</summary>
internal readonly struct BackwardFormula : IPowerKernel, IPowerPairKernel
{
    /// <summary>The constants of the knee mechanics.</summary>
    internal readonly KneeConstants Knee; // fields, because a loop would copy the value of a property each time

    /// <summary>λ.</summary>
    internal readonly double ReversalFraction;

    /// <summary>ρ.</summary>
    internal readonly double OtherExcess;

    internal BackwardFormula(RetroWalkParameters parameters)
    {
        Knee = KneeConstants.Of(parameters.Quadriceps);
        ReversalFraction = parameters.Quadriceps.ReversalFraction;
        OtherExcess = parameters.OtherExcessJoulesPerKilogramPerMeter;
    }

    internal static readonly BackwardFormula Shipped = new(RetroWalkParameters.Shipped);

    /// <summary>M_B without conditions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLane PowerAt<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        BackwardPower(PricedWalk<TLane>.At(v, G, in Knee), v, G);

    /// <summary>M_F and M_B without conditions, each NaN outside its own domain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    (TLane Forward, TLane Backward) IPowerPairKernel.PowersAt<TLane>(TLane v, TLane G)
    {
        PricedWalk<TLane> walk = PricedWalk<TLane>.At(v, G, in Knee);
        return (Looney2019Graded.AsMeasured.Only(v, G, walk.ForwardPower), BackwardPower(in walk, v, G));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLane BackwardPower<TLane>(in PricedWalk<TLane> walk, TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        RetroWalkBackward.AsSupported.Only(v, G, walk.BackwardPower(v, walk.FullReversalPerMeter(G, in Knee), in this));
}
