using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Models;

/// <summary>The parameters of <see cref="RetroWalkBackward"/> as the loops over columns need them, and those loops' kernels.</summary>
internal readonly struct BackwardFormula : IPowerKernel, IPowerPairKernel
{
    /// <summary>What the mechanics of the knee needs of the parameters.</summary>
    internal readonly KneeConstants Knee; // fields, because the loop would copy a property

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

    /// <summary>M_B of the unpractised.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLane Invoke<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        BackwardPower(PricedWalk<TLane>.At(v, G, in Knee), v, G);

    /// <summary>M_F and M_B of the unpractised, each in its own domain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    (TLane Forward, TLane Backward) IPowerPairKernel.Invoke<TLane>(TLane v, TLane G)
    {
        PricedWalk<TLane> walk = PricedWalk<TLane>.At(v, G, in Knee);
        return (Looney2019Graded.AsMeasured.Only(v, G, walk.ForwardPower), BackwardPower(in walk, v, G));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLane BackwardPower<TLane>(in PricedWalk<TLane> walk, TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        RetroWalkBackward.AsSupported.Only(v, G, walk.BackwardPower(v, walk.FullReversalPerMeter(G, in Knee), in this));
}
