namespace RetroWalk.Metrics.Models;

/// <summary>One walk by <see cref="Looney2019Graded"/> forward and by <see cref="RetroWalkBackward"/> backward, under conditions:
/// what estimates and comparisons need of a <see cref="PricedWalk{TLane}"/>.</summary>
/// <remarks>The formulas are called. Spread and excess are computed by whoever asks for them, so that a power alone costs
/// nothing else.</remarks>
/// <param name="ForwardPower">f·(S + h·(M_F − S)) [W·kg⁻¹]; NaN outside the supported domain.</param>
/// <param name="Backward">Backward.</param>
internal readonly record struct PricedPair(double ForwardPower, PricedBackward Backward)
{
    /// <summary>Both directions.</summary>
    internal static PricedPair At(RetroWalkBackward model, Speed speed, Grade grade, WalkConditions conditions) =>
        model.IsShipped // that formula is read in place, any other is copied first
            ? At(in BackwardFormula.Shipped, speed.MetersPerSecond, grade.Fraction, conditions)
            : AtOther(model, speed, grade, conditions);

    /// <summary>Forward alone [W·kg⁻¹]; NaN outside the supported domain.</summary>
    internal static double ForwardAt(Speed speed, Grade grade, WalkConditions conditions) =>
        new ConditionedPerson<ScalarLane>(conditions, restingWattsPerKilogram: 0)
            .PowerOf(new(default(Looney2019Graded).EstimatePower(speed, grade).WattsPerKilogram)).Value;

    /// <summary>σ of the forward walk.</summary>
    internal static double ForwardLogSpread(Grade grade, WalkConditions conditions) =>
        conditions.IsNone // the usual case, short enough to be inlined; the other is a call
            ? ShippedSpread.LogSpreadLine.At(new ScalarLane(grade.Fraction)).Value
            : ConditionedForwardLogSpread(grade, conditions);

    [MethodImpl(Inlining.OwnBudget)]
    private static double ConditionedForwardLogSpread(Grade grade, WalkConditions conditions) =>
        new ConditionedPerson<ScalarLane>(conditions, restingWattsPerKilogram: 0).LogSpread(new(grade.Fraction)).Value;

    [MethodImpl(MethodImplOptions.NoInlining)] // inlined, the copy of its formula would be zeroed on every call
    private static PricedPair AtOther(RetroWalkBackward model, Speed speed, Grade grade, WalkConditions conditions) =>
        At(model.Formula, speed.MetersPerSecond, grade.Fraction, conditions);

    [MethodImpl(Inlining.OwnBudget)]
    private static PricedPair At(in BackwardFormula formula, double v, double G, WalkConditions conditions)
    {
        ConditionedPerson<ScalarLane> person = new(conditions, restingWattsPerKilogram: 0);
        PricedWalk<ScalarLane> walk = PricedWalk<ScalarLane>.At(new(v), new(G), in formula.Knee);
        double forward = person.PowerOf(walk.ForwardPower).Value;
        return new(
            Looney2019Graded.AsMeasured.Contains(v, G) ? forward : double.NaN,
            PricedBackward.Of(in walk, v, G, in person, in formula));
    }
}
