using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Fit of the spread of one person's power to measured walks.</summary>
/// <remarks>
/// Quantile regression (Koenker and Bassett 1978, doi:10.2307/1913643) of the size of the logarithmic error: over the walks and
/// the three levels, the sum of (1 − L)·w + max(0, |ln(measured/estimate)| − w) is smallest, with w = c(L,G)·σ(G) the half-width
/// of the interval. Four numbers move: σ and h on descents, σ and h on ascents. σ at +5 % stays 0.17 and σ_p stays 0.11.
/// Deterministic.
/// </remarks>
public static class SpreadFit
{
    private const double SmallestSpread = 0.01;
    private const double LightestTail = -0.11;
    private const double HeaviestTail = 1;

    /// <summary>One normal spread for all grades, 0.17: where the fit starts.</summary>
    public static SpreadParameters OneForAllGrades { get; } = new()
    {
        DescentLogSpread = 0.17,
        AscentLogSpread = 0.17,
        DescentTailWeight = 0,
        AscentTailWeight = 0,
    };

    /// <summary>The parameters that fit these walks best, unrounded.</summary>
    /// <param name="walks">Measured walks of people at grades on both sides of +5 %; those backward play no part.</param>
    /// <exception cref="ArgumentException">No walk at or below −5 %, or none at or above +15 %: nothing would hold an
    /// end.</exception>
    public static SpreadParameters Run(IReadOnlyList<MeasuredWalk> walks)
    {
        ArgumentNullException.ThrowIfNull(walks);
        walks = [.. walks.Where(walk => walk.Direction == WalkingDirection.Forward)];
        if (!walks.Any(walk => walk.Grade.Fraction <= -0.05) || !walks.Any(walk => walk.Grade.Fraction >= 0.15))
            throw new ArgumentException("The walks must hold grades of -5 % or below and of 15 % or above.", nameof(walks));

        (Grade Grade, double[] Errors)[] grades = [.. walks.GroupBy(walk => walk.Grade)
            .Select(group => (group.Key, group.Select(walk => Math.Abs(walk.LogError)).ToArray()))];
        IObjectiveFunction loss = ObjectiveFunction.Value(x => Loss(grades, x));
        Vector<double> best = Vector<double>.Build.DenseOfArray(
        [
            OneForAllGrades.DescentLogSpread, OneForAllGrades.AscentLogSpread, OneForAllGrades.DescentTailWeight,
            OneForAllGrades.AscentTailWeight,
        ]);
        for (int round = 0; round < 3; round++) // from where it stopped: one simplex may fold up early
            best = NelderMeadSimplex.Minimum(
                loss, best, Vector<double>.Build.DenseOfArray([0.05, -0.05, -0.05, 0.1]), 1e-9, 2000).MinimizingPoint;
        return Of(best);
    }

    private static double Loss((Grade Grade, double[] Errors)[] grades, Vector<double> x)
    {
        SpreadParameters spread = Of(x);
        double sum = 0;
        foreach ((Grade grade, double[] errors) in grades)
        {
            foreach (double level in Coverage.Levels)
            {
                double width = spread.IntervalFactor(level, grade) * spread.OfOnePerson(grade);
                sum += (1 - level) * width * errors.Length;
                foreach (double error in errors)
                    sum += Math.Max(0, error - width);
            }
        }

        return sum * (1 + Outside(x)); // leads the simplex back
    }

    private static SpreadParameters Of(Vector<double> x) => new()
    {
        DescentLogSpread = Math.Max(x[0], SmallestSpread),
        AscentLogSpread = Math.Max(x[1], SmallestSpread),
        DescentTailWeight = Math.Clamp(x[2], LightestTail, HeaviestTail),
        AscentTailWeight = Math.Clamp(x[3], LightestTail, HeaviestTail),
    };

    private static double Outside(Vector<double> x) =>
        Math.Max(0, SmallestSpread - x[0]) + Math.Max(0, SmallestSpread - x[1])
        + Math.Abs(x[2] - Math.Clamp(x[2], LightestTail, HeaviestTail)) + Math.Abs(
            x[3] - Math.Clamp(x[3], LightestTail, HeaviestTail));
}
