using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>The two square roots of the mechanics of the knee extensors [W·kg⁻¹], from which all the rest follows: see
/// <see cref="KneePower"/>.</summary>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct KneeRoots<TLane>
    where TLane : struct, ILane<TLane>
{
    internal KneeRoots(TLane climb, TLane concentric, TLane eccentric)
    {
        Climb = climb;
        Concentric = concentric;
        Eccentric = eccentric;
    }

    /// <summary>v·G/√(1+G²) [m·s⁻¹].</summary>
    internal TLane Climb { get; }

    /// <summary>r_p = √((k_u·s)² + 4·p0²), with p0² = a_p²·v⁶.</summary>
    internal TLane Concentric { get; }

    /// <summary>r_n = √((k_d·s)² + 4·n0²), with n0² = a_n²·v⁵.</summary>
    internal TLane Eccentric { get; }

    /// <summary>The roots at a speed, of which v·G/√(1+G²) is the climb; s = g·climb.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static KneeRoots<TLane> At(TLane v, TLane climb, in KneeConstants k)
    {
        TLane climb2 = climb * climb;
        TLane v2 = v * v;
        TLane v4 = v2 * v2;
        TLane r_p = TLane.Sqrt(TLane.FusedMultiplyAdd(k.UphillSquared, climb2, k.FourConcentricSquared * v2 * v4));
        TLane r_n = TLane.Sqrt(TLane.FusedMultiplyAdd(k.DownhillSquared, climb2, k.FourEccentricSquared * v * v4));
        return new(climb, r_p, r_n);
    }

    /// <summary>D: what a full reversal would add to the metabolic power of the quadriceps, so that q_B − q_F = λ·D [W·kg⁻¹].</summary>
    /// <remarks>D = [n_F(−G) − p_F(G)]/η₊ + [p_F(−G) − n_F(G)]/η₋, in the form that needs no small roots:
    /// ½[ (k_d−k_u)·s·(1/η₊ + 1/η₋) + (r_n − r_p)·(1/η₊ − 1/η₋) ].</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane FullReversalExcess(in KneeConstants k) =>
        TLane.FusedMultiplyAdd(k.ExcessPerRoot, Eccentric - Concentric, k.ExcessPerClimb * Climb);
}
