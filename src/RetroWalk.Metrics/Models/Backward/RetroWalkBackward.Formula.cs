using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics.Models;

/// <summary>M_B = M_F + X with X = λ·D + ρ·v, over lanes [W·kg⁻¹].</summary>
internal readonly struct BackwardFormula : IPowerKernel
{
    private readonly KneeConstants _knee;
    private readonly double _λ;
    private readonly double _ρ;

    internal BackwardFormula(RetroWalkParameters parameters)
    {
        _knee = KneeConstants.Of(parameters.Quadriceps);
        _λ = parameters.Quadriceps.ReversalFraction;
        _ρ = parameters.OtherExcessJoulesPerKilogramPerMeter;
    }

    internal static BackwardFormula Shipped { get; } = new(RetroWalkParameters.Shipped);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLane Invoke<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        RetroWalkBackward.AsSupported.Only(v, G, Power(v, Looney2019Graded.Power(v, G), FullReversalExcess(v, G)));

    /// <summary>M_B = M_F + ρ·v + λ·D.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane Power<TLane>(TLane v, TLane M_F, TLane D)
        where TLane : struct, ILane<TLane> =>
        TLane.FusedMultiplyAdd(_λ, D, TLane.FusedMultiplyAdd(_ρ, v, M_F));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLane FullReversalExcess<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        KneeRoots<TLane>.At(v, v * G * Slope.CosineWhereWalked(G), _knee).FullReversalExcess(_knee);
}
