using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>The columns of <see cref="DirectionSums"/> as terms of single samples.</summary>
internal static class SessionColumns
{
    internal const int Count = 10;

    /// <summary>The terms of samples, of which those that are not priced have a duration of 0 and stand still on the level.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Add<TCost, TLane>(
        TCost cost, double resting, TLane v, TLane G, TLane dt, TLane M_F, EightSums sums, int element)
        where TCost : struct, ISampleCost
        where TLane : struct, ILaneOf<TLane, double>
    {
        TLane zero = TLane.Broadcast(0);
        TLane climb = v * G * Slope.CosineWhereWalked(G);
        SampleCost<TLane> at = cost.At(v, climb, M_F);
        TLane atRest = TLane.Broadcast(resting);
        TLane gross = TLane.Select(TLane.LessThan(at.Power, atRest), atRest, at.Power); // nobody spends less than at rest
        TLane rise = climb * dt;
        TLane isUp = TLane.LessThan(zero, rise);
        TLane ofPerson = cost.LogSpread(G) * gross * dt;

        sums.Add(0, element, dt);
        sums.Add(1, element, v * dt);
        sums.Add(2, element, TLane.Select(isUp, rise, zero));
        sums.Add(3, element, TLane.Select(isUp, zero, 0 - rise));
        sums.Add(4, element, (gross - atRest) * dt);
        sums.Add(5, element, at.Concentric * dt);
        sums.Add(6, element, at.Eccentric * dt);
        sums.Add(7, element, at.FullReversal * dt);
        sums.Add(8, element, ofPerson);
        sums.Add(9, element, SpreadParameters.Shipped.TailWeight(G) * ofPerson);
    }

    internal static DirectionSums Totals(EightSums sums, int elements) => new()
    {
        Seconds = sums.Total(0, elements),
        Meters = sums.Total(1, elements),
        AscentMeters = sums.Total(2, elements),
        DescentMeters = sums.Total(3, elements),
        Active = sums.Total(4, elements),
        Concentric = sums.Total(5, elements),
        Eccentric = sums.Total(6, elements),
        FullReversal = sums.Total(7, elements),
        Spread = sums.Total(8, elements),
        Tail = sums.Total(9, elements),
    };
}
