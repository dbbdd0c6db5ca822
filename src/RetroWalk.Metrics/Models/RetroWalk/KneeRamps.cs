namespace RetroWalk.Metrics;

/// <summary>What the knee extensors produce and absorb at the grades G and −G, per horizontal metre [J·kg⁻¹·m⁻¹]; see
/// <see cref="KneePower"/>.</summary>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct KneeRamps<TLane>
    where TLane : struct, ILane<TLane>
{
    private readonly SmoothRamp<TLane> _concentric; // value p_F(G), mirror p_F(−G)
    private readonly SmoothRamp<TLane> _eccentric; // value n_F(−G), mirror n_F(G)

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal KneeRamps(TLane v, TLane G, in KneeRoots<TLane> roots, in KneeConstants k)
    {
        TLane v2 = v * v;
        TLane ofSlope = G * G + 1; // v²/h²
        TLane steepness = TLane.Abs(G);
        (_concentric, _eccentric) = SmoothRamp<TLane>.Two(
            TLane.LessThanOrEqual(0, G),
            TLane.FusedMultiplyAdd(k.Uphill, steepness, roots.Concentric), v2 * v2 * k.FourConcentricSquared * ofSlope,
            TLane.FusedMultiplyAdd(k.Downhill, steepness, roots.Eccentric), v2 * v * k.FourEccentricSquared * ofSlope);
    }

    /// <summary>p_F.</summary>
    internal TLane ForwardConcentric => 0.5 * _concentric.TwiceValue;

    /// <summary>n_F.</summary>
    internal TLane ForwardEccentric => 0.5 * _eccentric.TwiceMirror;

    /// <summary>p_B = (1−λ)·p_F(G) + λ·n_F(−G).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane BackwardConcentric(double λ) => Reversed(λ, _concentric.TwiceValue, _eccentric.TwiceValue);

    /// <summary>n_B = (1−λ)·n_F(G) + λ·p_F(−G).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane BackwardEccentric(double λ) => Reversed(λ, _eccentric.TwiceMirror, _concentric.TwiceMirror);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLane Reversed(double λ, TLane twiceForward, TLane twiceReversed) =>
        TLane.FusedMultiplyAdd(0.5 - 0.5 * λ, twiceForward, 0.5 * λ * twiceReversed);
}
