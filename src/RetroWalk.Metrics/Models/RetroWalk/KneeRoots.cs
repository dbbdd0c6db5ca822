namespace RetroWalk.Metrics;

/// <summary>The two square roots of the mechanics of the knee extensors, per horizontal metre [J·kg⁻¹·m⁻¹], from which everything
/// else follows: see <see cref="KneePower"/>.</summary>
/// <remarks>Divided by the horizontal speed h = v/√(1+G²), the lift power is s/h = g·G, so the roots do not need the cosine of
/// the slope.</remarks>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct KneeRoots<TLane>
    where TLane : struct, ILane<TLane>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal KneeRoots(TLane concentric, TLane eccentric)
    {
        Concentric = concentric;
        Eccentric = eccentric;
    }

    /// <summary>r_p/h.</summary>
    internal TLane Concentric { get; }

    /// <summary>r_n/h.</summary>
    internal TLane Eccentric { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static KneeRoots<TLane> At(TLane v, TLane G, in KneeConstants k) =>
        new(ConcentricAt(v, G, in k), EccentricAt(v, G, in k));

    /// <summary>r_p/h, with r_p = √((k_u·s)² + 4·p0²) and p0² = a_p²·v⁶.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane ConcentricAt(TLane v, TLane G, in KneeConstants k)
    {
        TLane G2 = G * G;
        TLane v2 = v * v;
        TLane ofLift = G2 * k.UphillSquared;
        TLane onLevel = v2 * v2 * k.FourConcentricSquared;
        return TLane.Sqrt(TLane.FusedMultiplyAdd(onLevel, G2 + 1, ofLift));
    }

    /// <summary>r_n/h, with r_n = √((k_d·s)² + 4·n0²) and n0² = a_n²·v⁵.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane EccentricAt(TLane v, TLane G, in KneeConstants k)
    {
        TLane G2 = G * G;
        TLane v2 = v * v;
        TLane ofLift = G2 * k.DownhillSquared;
        TLane onLevel = v2 * v * k.FourEccentricSquared;
        return TLane.Sqrt(TLane.FusedMultiplyAdd(onLevel, G2 + 1, ofLift));
    }

    /// <summary>D/h, with D what a full reversal would add to the metabolic power of the quadriceps, so that q_B − q_F =
    /// λ·D.</summary>
    /// <remarks>D = [n_F(−G) − p_F(G)]/η₊ + [p_F(−G) − n_F(G)]/η₋, in the form without the small roots: ½[ (k_d−k_u)·s·(1/η₊ +
    /// 1/η₋) + (r_n − r_p)·(1/η₊ − 1/η₋) ].</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane FullReversalPerMeter(TLane G, in KneeConstants k)
    {
        TLane ofLift = G * k.ExcessPerGrade;
        TLane ofRoots = Eccentric - Concentric;
        return TLane.FusedMultiplyAdd(k.ExcessPerRoot, ofRoots, ofLift);
    }
}
