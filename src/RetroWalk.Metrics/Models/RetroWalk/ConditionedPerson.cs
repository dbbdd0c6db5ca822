namespace RetroWalk.Metrics.Models;

/// <summary>A person's resting power and the conditions of a walk, computed once per walk or session.</summary>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct ConditionedPerson<TLane>
    where TLane : struct, ILane<TLane>
{
    private readonly TLane _scale; // f·h
    private readonly TLane _offset; // f·(1 − h)·S
    private readonly TLane _personSquared; // σ_f², where the person was measured
    private readonly bool _isPersonKnown;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ConditionedPerson(WalkConditions conditions, double restingWattsPerKilogram)
    {
        ConditionFactors known = conditions.Factors;
        double f = known.Factor;
        double h = known.HandrailFactor;
        _scale = f * h;
        _offset = f * ((1 - h) * Looney2019Graded.Standing);
        _personSquared = known.FactorLogSpread * known.FactorLogSpread;
        _isPersonKnown = known.IsPersonKnown;
        ExcessFactor = known.ExcessFactor;
        Resting = restingWattsPerKilogram;
    }

    /// <summary>k·κ.</summary>
    internal TLane ExcessFactor { get; }

    /// <summary>Power at rest [W·kg⁻¹].</summary>
    internal TLane Resting { get; }

    /// <summary>f·(S + h·(M − S)); exactly M without conditions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane PowerOf(TLane M) => TLane.FusedMultiplyAdd(_scale, M, _offset);

    /// <summary>The power, but at least that at rest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane NotBelowRest(TLane power) => TLane.Select(TLane.LessThan(power, Resting), Resting, power);

    /// <summary>σ of a forward walk of this person: √(σ_c(G)² + σ_f²) for one who was measured, where that is less than
    /// σ(G).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane LogSpread(TLane G)
    {
        TLane ofUnknown = ShippedSpread.LogSpreadLine.At(G);
        if (!_isPersonKnown)
            return ofUnknown;
        TLane within = ShippedSpread.WithinPersonLine.At(G);
        TLane most = ofUnknown * ofUnknown;
        TLane own = TLane.FusedMultiplyAdd(within, within, _personSquared);
        return TLane.Sqrt(TLane.Select(TLane.LessThan(own, most), own, most));
    }
}
