using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>What the knee extensors produce and absorb at a grade and at its mirror image [W·kg⁻¹]; see
/// <see cref="KneePower"/>.</summary>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct KneeRamps<TLane>
    where TLane : struct, ILane<TLane>
{
    private readonly SmoothRamp<TLane> _concentric; // Value is p_F(G), Mirror is p_F(−G)
    private readonly SmoothRamp<TLane> _eccentric; // Value is n_F(G), Mirror is n_F(−G)

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal KneeRamps(TLane v, TLane climb, in KneeRoots<TLane> roots, in KneeConstants k)
    {
        TLane v2 = v * v;
        TLane v4 = v2 * v2;
        (_concentric, _eccentric) = SmoothRamp<TLane>.Two(
            k.Uphill * climb, 0.25 * k.FourConcentricSquared * v2 * v4, roots.Concentric, // p0² = a_p²·v⁶
            -k.Downhill * climb, 0.25 * k.FourEccentricSquared * v * v4, roots.Eccentric); // n0² = a_n²·v⁵
    }

    /// <summary>p_F.</summary>
    internal TLane ForwardConcentric => _concentric.Value;

    /// <summary>n_F.</summary>
    internal TLane ForwardEccentric => _eccentric.Value;

    /// <summary>p_B = (1−λ)·p_F(G) + λ·n_F(−G).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane BackwardConcentric(double λ) => (1 - λ) * _concentric.Value + λ * _eccentric.Mirror;

    /// <summary>n_B = (1−λ)·n_F(G) + λ·p_F(−G).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane BackwardEccentric(double λ) => (1 - λ) * _eccentric.Value + λ * _concentric.Mirror;
}
