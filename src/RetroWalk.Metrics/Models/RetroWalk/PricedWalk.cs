namespace RetroWalk.Metrics.Models;

/// <summary>What a walk costs in both directions [W·kg⁻¹]: the only place where M_F, D, X and M_B are combined.</summary>
/// <remarks>
/// <para>The struct holds what takes longest to compute and is the same in both directions; the rest follows from it in a few
/// operations:</para>
/// <code>
/// X = v·(ρ + λ·D/v)        M_B = M_F + k·κ·X        D/v = cosine·D/h,  h = v·cosine the horizontal speed
/// </code>
/// <para>k is practice and κ the person's own excess, both 1 for the unpractised median person. The caller checks the domains:
/// <see cref="Looney2019Graded.AsMeasured"/> and <see cref="RetroWalkBackward.AsSupported"/>.</para>
/// </remarks>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct PricedWalk<TLane>
    where TLane : struct, ILane<TLane>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PricedWalk(TLane forwardPower, TLane cosine, KneeRoots<TLane> roots)
    {
        ForwardPower = forwardPower;
        Cosine = cosine;
        Roots = roots;
    }

    /// <summary>M_F.</summary>
    internal TLane ForwardPower { get; }

    /// <summary>Cosine of the slope angle.</summary>
    internal TLane Cosine { get; }

    /// <summary>The mechanics of the knee.</summary>
    internal KneeRoots<TLane> Roots { get; }

    /// <summary>The walk at a speed and grade.</summary>
    /// <remarks>Square roots take longest. Each is started before one half of M_F, which the processor computes
    /// meanwhile.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static PricedWalk<TLane> At(TLane v, TLane G, in KneeConstants knee)
    {
        TLane concentric = KneeRoots<TLane>.ConcentricAt(v, G, in knee);
        TLane gradeFactor = Looney2019Graded.GradeFactor(G);
        TLane cosine = Slope.CosineWhereWalked(G);
        TLane eccentric = KneeRoots<TLane>.EccentricAt(v, G, in knee);
        return new(Looney2019Graded.Power(v, G, gradeFactor), cosine, new(concentric, eccentric));
    }

    /// <summary>D/h, what a full reversal of the quadriceps' work would add, per horizontal metre.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane FullReversalPerMeter(TLane G, in KneeConstants knee) => Roots.FullReversalPerMeter(G, in knee);

    /// <summary>M_F + k·κ·X.</summary>
    /// <param name="scaledSpeed">k·κ·v, which is v for the unpractised median person.</param>
    /// <param name="fullReversalPerMeter">D/h.</param>
    /// <param name="formula">λ and ρ.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane BackwardPower(TLane scaledSpeed, TLane fullReversalPerMeter, in BackwardFormula formula)
    {
        TLane quadriceps = fullReversalPerMeter * formula.ReversalFraction;
        TLane excessPerMeter = TLane.FusedMultiplyAdd(Cosine, quadriceps, formula.OtherExcess);
        return TLane.FusedMultiplyAdd(scaledSpeed, excessPerMeter, ForwardPower);
    }
}
