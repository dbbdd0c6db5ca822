using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>A person at rest and the conditions of a walk as the formulas of a session need them, computed once.</summary>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct ConditionedLanes<TLane>
    where TLane : struct, ILane<TLane>
{
    private readonly TLane _scale; // f·h
    private readonly TLane _offset; // f·(1 − h)·S
    private readonly TLane _practiceLessOne; // k − 1
    private readonly TLane _personSquared; // σ_f², where the person was measured
    private readonly bool _isPersonKnown;

    internal ConditionedLanes(WalkConditions conditions, double restingWattsPerKilogram)
    {
        PersonalFactor person = conditions.PersonalFactor;
        _scale = TLane.Broadcast(person.Factor * conditions.HandrailFactor);
        _offset = TLane.Broadcast(conditions.PowerOf(0));
        _practiceLessOne = TLane.Broadcast(conditions.Practice.Factor - 1);
        _personSquared = TLane.Broadcast(person.LogSpread * person.LogSpread);
        _isPersonKnown = !person.IsUnknown;
        Resting = TLane.Broadcast(restingWattsPerKilogram);
    }

    /// <summary>Power at rest [W·kg⁻¹].</summary>
    internal TLane Resting { get; }

    /// <summary>f·(S + h·(M − S)), or the power at rest where that is more: nobody spends less.</summary>
    /// <remarks>Without conditions that is M, to the bit.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane GrossOf(TLane M)
    {
        TLane gross = TLane.FusedMultiplyAdd(_scale, M, _offset);
        return TLane.Select(TLane.LessThan(gross, Resting), Resting, gross);
    }

    /// <summary>M_F + k·X of M_B = M_F + X.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane Practised(TLane M_F, TLane M_B) =>
        TLane.FusedMultiplyAdd(_practiceLessOne, M_B - M_F, M_B);

    /// <summary>σ of one person: √(σ(G)² − σ_p² + σ_f²) for one who was measured.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane LogSpread(TLane G)
    {
        TLane ofUnknown = Spread.LogSpreadLine.At(G);
        if (!_isPersonKnown)
            return ofUnknown;
        double between = Spread.BetweenPeople;
        TLane zero = TLane.Broadcast(0);
        TLane within = ofUnknown * ofUnknown - between * between;
        return TLane.Sqrt(TLane.Select(TLane.LessThan(zero, within), within, zero) + _personSquared);
    }
}
