using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>Conditions as the formulas of a session need them, computed once. <c>default</c> is none, to the bit.</summary>
internal readonly struct ConditionedLanes
{
    private readonly double _scaleLessOne; // f·h − 1
    private readonly double _offset; // f·(1 − h)·S
    private readonly double _practiceLessOne; // k − 1
    private readonly double _personSquared; // σ_f², where the person was measured
    private readonly bool _isPersonKnown;

    internal ConditionedLanes(WalkConditions conditions)
    {
        PersonalFactor person = conditions.PersonalFactor;
        _scaleLessOne = person.Factor * conditions.HandrailFactor - 1;
        _offset = conditions.PowerOf(0);
        _practiceLessOne = conditions.Practice.Factor - 1;
        _personSquared = person.LogSpread * person.LogSpread;
        _isPersonKnown = !person.IsUnknown;
    }

    /// <summary>f·(S + h·(M − S)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane PowerOf<TLane>(TLane M)
        where TLane : struct, ILane<TLane> =>
        TLane.FusedMultiplyAdd(TLane.Broadcast(_scaleLessOne), M, M) + _offset;

    /// <summary>M_F + k·X of M_B = M_F + X.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane Practised<TLane>(TLane M_F, TLane M_B)
        where TLane : struct, ILane<TLane> =>
        TLane.FusedMultiplyAdd(TLane.Broadcast(_practiceLessOne), M_B - M_F, M_B);

    /// <summary>σ of one person: √(σ(G)² − σ_p² + σ_f²) for one who was measured.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane LogSpread<TLane>(TLane G)
        where TLane : struct, ILane<TLane>
    {
        TLane ofUnknown = SpreadParameters.Shipped.OfOnePerson(G);
        if (!_isPersonKnown)
            return ofUnknown;
        double between = SpreadParameters.Shipped.BetweenPeopleLogSpread;
        TLane zero = TLane.Broadcast(0);
        TLane within = ofUnknown * ofUnknown - between * between;
        return TLane.Sqrt(TLane.Select(TLane.LessThan(zero, within), within, zero) + _personSquared);
    }
}
