using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Numerics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics;

/// <summary>The columns of <see cref="DirectionSums"/> as plain sums over priced samples.</summary>
/// <typeparam name="TLane">Width.</typeparam>
internal struct SampleSums<TLane>
    where TLane : struct, ILaneOf<TLane, double>
{
    internal const int Columns = 10;

    internal TLane Seconds;
    internal TLane Meters;
    internal TLane AscentMeters;
    internal TLane DescentMeters;
    internal TLane Active;
    internal TLane Concentric;
    internal TLane Eccentric;
    internal TLane FullReversal;
    internal TLane Spread;
    internal TLane Tail;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add<TFacing>(in ConditionedPerson<TLane> person, TLane v, TLane G, TLane dt, in PricedWalk<TLane> walk)
        where TFacing : IFacing
    {
        FacingPrice<TLane> at = TFacing.Of(in walk, v, G, in person, in BackwardFormula.Shipped);
        TLane gross = person.NotBelowRest(at.Power);
        TLane meters = v * dt;
        TLane horizontal = walk.Cosine * meters;
        TLane rise = G * horizontal;
        TLane ascent = rise & TLane.LessThanOrEqual(TLane.Broadcast(0), G);
        TLane ofPerson = person.LogSpread(G) * (gross * dt);

        Seconds += dt;
        Meters += meters;
        AscentMeters += ascent;
        DescentMeters += ascent - rise;
        Active = TLane.FusedMultiplyAdd(gross - person.Resting, dt, Active);
        Concentric = TLane.FusedMultiplyAdd(at.Concentric, horizontal, Concentric);
        Eccentric = TLane.FusedMultiplyAdd(at.Eccentric, horizontal, Eccentric);
        FullReversal = TLane.FusedMultiplyAdd(at.FullReversal, horizontal, FullReversal);
        Spread += ofPerson;
        Tail = TLane.FusedMultiplyAdd(Metrics.Spread.TailLine.At(G), ofPerson, Tail);
    }

    /// <summary>Writes the columns, as many of their eight sums as a lane has.</summary>
    internal static void Set(EightSums eight, int first, in SampleSums<TLane> sums)
    {
        eight.Set(0, first, sums.Seconds);
        eight.Set(1, first, sums.Meters);
        eight.Set(2, first, sums.AscentMeters);
        eight.Set(3, first, sums.DescentMeters);
        eight.Set(4, first, sums.Active);
        eight.Set(5, first, sums.Concentric);
        eight.Set(6, first, sums.Eccentric);
        eight.Set(7, first, sums.FullReversal);
        eight.Set(8, first, sums.Spread);
        eight.Set(9, first, sums.Tail);
    }

    /// <summary>The columns, each as one sum.</summary>
    internal static SampleSums<ScalarLane> Totals(EightSums eight) => new()
    {
        Seconds = new(eight.Total(0)),
        Meters = new(eight.Total(1)),
        AscentMeters = new(eight.Total(2)),
        DescentMeters = new(eight.Total(3)),
        Active = new(eight.Total(4)),
        Concentric = new(eight.Total(5)),
        Eccentric = new(eight.Total(6)),
        FullReversal = new(eight.Total(7)),
        Spread = new(eight.Total(8)),
        Tail = new(eight.Total(9)),
    };
}
