using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Models;

/// <summary>One walk by <see cref="Looney2019Graded"/> forward and by <see cref="RetroWalkBackward"/> backward, under conditions:
/// what estimates and comparisons need of a <see cref="PricedWalk{TLane}"/>.</summary>
internal readonly struct PricedPair
{
    private readonly WalkConditions _conditions;

    private PricedPair(
        double forwardPower, double backwardPower, double forwardLogSpread, BackwardExcess excess, WalkConditions conditions)
    {
        ForwardPower = forwardPower;
        BackwardPower = backwardPower;
        ForwardLogSpread = forwardLogSpread;
        Excess = excess;
        _conditions = conditions;
    }

    /// <summary>f·(S + h·(M_F − S)) [W·kg⁻¹]; NaN outside the supported domain.</summary>
    internal double ForwardPower { get; }

    /// <summary>f·(S + h·(M_F + k·κ·X − S)) [W·kg⁻¹]; NaN outside the supported domain.</summary>
    internal double BackwardPower { get; }

    /// <summary>σ of the forward walk.</summary>
    internal double ForwardLogSpread { get; }

    /// <summary>σ_B.</summary>
    internal double BackwardLogSpread => Excess.LogSpreadOfGross(ForwardLogSpread, BackwardPower, _conditions);

    /// <summary>f·h·k·κ·X, with its parts; not to be used where <see cref="BackwardPower"/> is NaN.</summary>
    internal BackwardExcess Excess { get; }

    internal static PricedPair At(RetroWalkBackward model, Speed speed, Grade grade, WalkConditions conditions) =>
        model.IsShipped // whose formula is not copied
            ? At(in BackwardFormula.Shipped, RetroWalkParameters.Shipped, speed, grade, conditions)
            : At(model.Formula, model.Parameters, speed, grade, conditions);

    private static PricedPair At(
        in BackwardFormula formula, RetroWalkParameters parameters, Speed speed, Grade grade, WalkConditions conditions)
    {
        double v = speed.MetersPerSecond;
        double G = grade.Fraction;
        ConditionedPerson<ScalarLane> person = new(conditions, restingWattsPerKilogram: 0);
        (double forward, double backward) = PowersAt(v, G, in person, in formula, out double D);
        return new(
            Looney2019Graded.AsMeasured.Contains(v, G) ? forward : double.NaN,
            RetroWalkBackward.AsSupported.Contains(v, G) ? backward : double.NaN,
            person.LogSpread(new(G)).Value, BackwardExcess.Of(v, D, parameters, conditions), conditions);
    }

    [MethodImpl(Inlining.OwnBudget)]
    private static (double Forward, double Backward) PowersAt(
        double v, double G, in ConditionedPerson<ScalarLane> person, in BackwardFormula formula, out double D)
    {
        ScalarLane speed = new(v);
        ScalarLane grade = new(G);
        PricedWalk<ScalarLane> walk = PricedWalk<ScalarLane>.At(speed, grade, in formula.Knee);
        FacingPrice<ScalarLane> backward = FacingBackward.Of(in walk, speed, grade, in person, in formula);
        D = (speed * walk.Cosine * backward.FullReversal).Value;
        return (FacingForward.Of(in walk, speed, grade, in person, in formula).Power.Value, backward.Power.Value);
    }
}
