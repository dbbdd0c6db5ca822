namespace RetroWalk.Metrics.Models;

/// <summary>One walk by <see cref="RetroWalkBackward"/>, under conditions.</summary>
/// <param name="Power">f·(S + h·(M_F + k·κ·X − S)) [W·kg⁻¹]; NaN outside the supported domain.</param>
/// <param name="ReversalPerMeter">D/v [J·kg⁻¹·m⁻¹]; not to be used where <paramref name="Power"/> is NaN.</param>
internal readonly record struct PricedBackward(double Power, double ReversalPerMeter)
{
    internal static PricedBackward At(RetroWalkBackward model, Speed speed, Grade grade, WalkConditions conditions) =>
        model.IsShipped // that formula is read in place, any other is copied first
            ? At(in BackwardFormula.Shipped, speed.MetersPerSecond, grade.Fraction, conditions)
            : PricedPair.At(model, speed, grade, conditions).Backward;

    [MethodImpl(Inlining.OwnBudget)]
    private static PricedBackward At(in BackwardFormula formula, double v, double G, WalkConditions conditions) =>
        Of(
            PricedWalk<ScalarLane>.At(new(v), new(G), in formula.Knee), v, G,
            new ConditionedPerson<ScalarLane>(conditions, restingWattsPerKilogram: 0), in formula);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static PricedBackward Of(
        in PricedWalk<ScalarLane> walk, double v, double G, in ConditionedPerson<ScalarLane> person, in BackwardFormula formula)
    {
        ScalarLane speed = new(v);
        ScalarLane fullReversal = walk.FullReversalPerMeter(new(G), in formula.Knee);
        double power = FacingBackward.PowerOf(in walk, speed, fullReversal, in person, in formula).Value;
        return new(RetroWalkBackward.AsSupported.Contains(v, G) ? power : double.NaN, (walk.Cosine * fullReversal).Value);
    }
}
