using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics.Models;

/// <summary>M_B = M_F + X with X = λ·D + ρ·v, over lanes [W·kg⁻¹].</summary>
internal readonly struct BackwardFormula : IPowerKernel, IPowerPairKernel
{
    /// <summary>What the mechanics of the knee needs of the parameters.</summary>
    internal readonly KneeConstants Knee; // a field: the loop would copy a property

    /// <summary>λ.</summary>
    internal readonly double ReversalFraction;

    private readonly double _ρ;

    internal BackwardFormula(RetroWalkParameters parameters)
    {
        Knee = KneeConstants.Of(parameters.Quadriceps);
        ReversalFraction = parameters.Quadriceps.ReversalFraction;
        _ρ = parameters.OtherExcessJoulesPerKilogramPerMeter;
    }

    internal static readonly BackwardFormula Shipped = new(RetroWalkParameters.Shipped);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLane Invoke<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        RetroWalkBackward.AsSupported.Only(v, G, Powers(v, G, out _).Backward);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    PowerPair<TLane> IPowerPairKernel.Invoke<TLane>(TLane v, TLane G) => Price(v, G, out _);

    /// <summary>M_F, M_B and D.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PowerPair<TLane> Price<TLane>(TLane v, TLane G, out TLane D)
        where TLane : struct, ILane<TLane>
    {
        PowerPair<TLane> powers = Powers(v, G, out D);
        return new(
            Looney2019Graded.AsMeasured.Only(v, G, powers.Forward), RetroWalkBackward.AsSupported.Only(v, G, powers.Backward));
    }

    /// <summary>M_B = M_F + v·(ρ + λ·D/v), with D over the horizontal speed v·cosine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane Power<TLane>(TLane v, TLane cosine, TLane M_F, TLane fullReversal)
        where TLane : struct, ILane<TLane>
    {
        TLane quadriceps = fullReversal * ReversalFraction;
        TLane perMeter = TLane.FusedMultiplyAdd(cosine, quadriceps, _ρ);
        return TLane.FusedMultiplyAdd(v, perMeter, M_F);
    }

    /// <summary>M_F, M_B and D wherever they are asked. Square roots take longest: one is under way while half of M_F is worked out,
    /// the other during the rest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private PowerPair<TLane> Powers<TLane>(TLane v, TLane G, out TLane D)
        where TLane : struct, ILane<TLane>
    {
        TLane concentric = KneeRoots<TLane>.ConcentricAt(v, G, in Knee);
        TLane gradeFactor = Looney2019Graded.GradeFactor(G);
        TLane cosine = Slope.CosineWhereWalked(G);
        TLane eccentric = KneeRoots<TLane>.EccentricAt(v, G, in Knee);
        TLane M_F = Looney2019Graded.Power(v, G, gradeFactor);
        TLane fullReversal = new KneeRoots<TLane>(concentric, eccentric).FullReversalExcess(G, in Knee);
        D = v * cosine * fullReversal;
        return new(M_F, Power(v, cosine, M_F, fullReversal));
    }
}
