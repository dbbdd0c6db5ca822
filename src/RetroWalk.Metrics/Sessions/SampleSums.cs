using System.Runtime.InteropServices;

namespace RetroWalk.Metrics;

/// <summary>The sums that a session keeps of one direction, per kilogram of body mass: every total follows from them.</summary>
/// <remarks>
/// <para>They are named here only; merging, storing and totalling loop over <see cref="Columns"/>. Another sum needs a field
/// here, a line in <c>Add</c>, a member of <see cref="WalkTotals"/>, and the next
/// <see cref="SessionState.CurrentVersion"/>.</para>
/// <para>Fields and not an array, so that the accumulators of a loop stay in registers.</para>
/// <para>Resting energy needs no sum: it is resting power times <see cref="Seconds"/>.</para>
/// </remarks>
/// <typeparam name="TLane">Width.</typeparam>
[StructLayout(LayoutKind.Sequential)]
internal struct SampleSums<TLane>
    where TLane : struct, ILane<TLane>, ILaneOf<TLane, double>
{
    /// <summary>Priced time [s].</summary>
    internal TLane Seconds;

    /// <summary>Distance along the slope [m].</summary>
    internal TLane Meters;

    internal TLane AscentMeters;

    internal TLane DescentMeters;

    /// <summary>Active energy, never negative in any sample [J·kg⁻¹].</summary>
    internal TLane Active;

    /// <summary>Work of the quadriceps while they shorten [J·kg⁻¹].</summary>
    internal TLane Concentric;

    /// <summary>Work of the quadriceps while they lengthen, as a magnitude [J·kg⁻¹].</summary>
    internal TLane Eccentric;

    /// <summary>D over time, backward only [J·kg⁻¹]; may be negative.</summary>
    internal TLane FullReversal;

    /// <summary>σ·gross over time, σ the log spread of one person [J·kg⁻¹].</summary>
    internal TLane Spread;

    /// <summary>h·σ·gross over time, h the tail weight of the interval [J·kg⁻¹]; may be negative.</summary>
    internal TLane Tail;

    /// <summary>How many sums there are.</summary>
    internal static int Columns => Unsafe.SizeOf<SampleSums<TLane>>() / Unsafe.SizeOf<TLane>();

    /// <summary>The sums one after the other, in the order of the fields.</summary>
    internal static Span<TLane> Of(ref SampleSums<TLane> sums) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<SampleSums<TLane>, TLane>(ref sums), Columns);

    /// <returns>Gross power [W·kg⁻¹].</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane Add<TFacing>(in ConditionedPerson<TLane> person, TLane v, TLane G, TLane dt, in PricedWalk<TLane> walk)
        where TFacing : IFacing
    {
        FacingPrice<TLane> at = TFacing.Of(in walk, v, G, in person, in BackwardFormula.Shipped);
        TLane gross = person.NotBelowRest(at.Power);
        TLane meters = v * dt;
        TLane horizontal = walk.Cosine * meters;
        TLane rise = G * horizontal;
        TLane ascent = rise & TLane.LessThanOrEqual(0, G);
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
        Tail = TLane.FusedMultiplyAdd(ShippedSpread.TailLine.At(G), ofPerson, Tail);
        return gross;
    }

    /// <summary>The same where nothing is known of the quadriceps, with the power and spread of the model, up to grades of
    /// 45 %.</summary>
    /// <returns>Gross power [W·kg⁻¹].</returns>
    internal TLane AddWithoutMechanics(
        in ConditionedPerson<TLane> person, TLane v, TLane G, TLane dt, TLane power, TLane logSpread)
    {
        TLane gross = person.NotBelowRest(power);
        TLane meters = v * dt;
        TLane rise = G * (Slope.CosineWhereWalked(G) * meters);
        TLane ascent = rise & TLane.LessThanOrEqual(0, G);
        TLane ofPerson = logSpread * (gross * dt);
        Seconds += dt;
        Meters += meters;
        AscentMeters += ascent;
        DescentMeters += ascent - rise;
        Active += (gross - person.Resting) * dt;
        Spread += ofPerson;
        Tail += ShippedSpread.TailLine.At(G) * ofPerson;
        return gross;
    }

    /// <summary>Writes the elements of a lane into the eight sums of each column, from the first on.</summary>
    internal static void Set(EightSums eight, int first, in SampleSums<TLane> sums)
    {
        SampleSums<TLane> done = sums; // a copy, because accumulators whose address is taken would not stay in registers
        Span<TLane> columns = Of(ref done);
        for (int i = 0; i < columns.Length; i++)
            eight.Set(i, first, columns[i]);
    }

    /// <summary>The total of each column.</summary>
    internal static SampleSums<ScalarLane> Totals(EightSums eight)
    {
        SampleSums<ScalarLane> totals = default;
        Span<ScalarLane> columns = SampleSums<ScalarLane>.Of(ref totals);
        for (int i = 0; i < columns.Length; i++)
            columns[i] = new(eight.Total(i));
        return totals;
    }
}
