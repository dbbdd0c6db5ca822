using MathNet.Numerics.Random;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration.Tests.Spreads;

/// <summary>People whose spread is known, because it was put in. No measurements.</summary>
internal static class SyntheticPeople
{
    private static readonly double[] Grades = [-0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.3];

    /// <summary>One walk each, with errors drawn from the intervals of a given spread themselves.</summary>
    internal static IReadOnlyList<MeasuredWalk> WithSpread(SpreadParameters spread, int people, int seed)
    {
        Xoshiro256StarStar random = new(seed);
        return [.. Enumerable.Range(0, people).SelectMany(person => Grades.Select(percent =>
        {
            Grade grade = Grade.FromFraction(percent);
            double level = random.NextDouble(); // inside the interval of just that level, above or below
            double error = spread.IntervalFactor(level, grade) * spread.OfOnePerson(grade) * (random.NextBoolean() ? 1 : -1);
            return Walk(person, grade, error);
        }))];
    }

    internal static MeasuredWalk Walk(int person, Grade grade, double logError)
    {
        Speed speed = Speed.FromMetersPerSecond(1.2);
        double estimate = default(Looney2019Graded).EstimatePower(speed, grade).WattsPerKilogram;
        return new($"P{person:000}", WalkingDirection.Forward, speed, grade,
            MetabolicPower.FromWattsPerKilogram(estimate * Math.Exp(logError)));
    }
}
