using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics.Models;

/// <summary>M_B = M_F + X with X = λ·D + ρ·v, over lanes [W·kg⁻¹].</summary>
internal readonly struct BackwardFormula : IPowerKernel, IPowerPairKernel
{
    private readonly double _ρ;

    internal BackwardFormula(RetroWalkParameters parameters)
    {
        Knee = KneeConstants.Of(parameters.Quadriceps);
        ReversalFraction = parameters.Quadriceps.ReversalFraction;
        _ρ = parameters.OtherExcessJoulesPerKilogramPerMeter;
    }

    /// <summary>What the mechanics of the knee needs of the parameters.</summary>
    internal KneeConstants Knee { get; }

    /// <summary>λ.</summary>
    internal double ReversalFraction { get; }

    internal static readonly BackwardFormula Shipped = new(RetroWalkParameters.Shipped);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLane Invoke<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        RetroWalkBackward.AsSupported.Only(v, G, Power(v, Looney2019Graded.Power(v, G), FullReversalExcess(v, G)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    PowerPair<TLane> IPowerPairKernel.Invoke<TLane>(TLane v, TLane G) => Price(v, G, out _);

    /// <summary>M_F, M_B and D.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PowerPair<TLane> Price<TLane>(TLane v, TLane G, out TLane D)
        where TLane : struct, ILane<TLane>
    {
        D = FullReversalExcess(v, G);
        TLane M_F = Looney2019Graded.Power(v, G);
        TLane M_B = Power(v, M_F, D);
        return new(Looney2019Graded.AsMeasured.Only(v, G, M_F), RetroWalkBackward.AsSupported.Only(v, G, M_B));
    }

    /// <summary>M_B = M_F + ρ·v + λ·D.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane Power<TLane>(TLane v, TLane M_F, TLane D)
        where TLane : struct, ILane<TLane> =>
        TLane.FusedMultiplyAdd(ReversalFraction, D, TLane.FusedMultiplyAdd(_ρ, v, M_F));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLane FullReversalExcess<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        KneeRoots<TLane>.At(v, v * G * Slope.CosineWhereWalked(G), Knee).FullReversalExcess(Knee);
}
