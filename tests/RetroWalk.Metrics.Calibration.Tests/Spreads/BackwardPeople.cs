using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Calibration.Tests.Spreads;

/// <summary>People who walk both ways: of known excess, or measured where their file is at hand.</summary>
internal static class BackwardPeople
{
    /// <summary>Where RETROWALK_MEASURED stands, or else beside the checkout.</summary>
    internal static string File
    {
        get
        {
            string folder = Environment.GetEnvironmentVariable("RETROWALK_MEASURED") is { Length: > 0 } named
                ? Path.GetDirectoryName(named)!
                : RepositoryRoot.PathOf("..", "shared", "data");
            return Path.Combine(folder, "ingraham-2019.csv");
        }
    }

    /// <summary>The 91 walks of Ingraham et al. 2019; null where the file is not here.</summary>
    internal static IReadOnlyList<MeasuredWalk>? Measured => !System.IO.File.Exists(File) ? null :
    [
        .. System.IO.File.ReadLines(File).Skip(1).Select(line => line.Split(',')).Select(cells => new MeasuredWalk(
            cells[4], Enum.Parse<WalkingDirection>(cells[3], ignoreCase: true), Speed.FromMetersPerSecond(Number(cells[0])),
            Grade.FromFraction(Number(cells[1])), MetabolicPower.FromWattsPerKilogram(Number(cells[2])))),
    ];

    /// <summary>A walk of somebody who costs <paramref name="level"/> times the median and has <paramref name="κ"/> times the
    /// model's excess.</summary>
    internal static MeasuredWalk Walk(string person, WalkingDirection direction, double v, double G, double level, double κ)
    {
        (Speed speed, Grade grade) = (Speed.FromMetersPerSecond(v), Grade.FromFraction(G));
        double forward = default(Looney2019Graded).EstimatePower(speed, grade).WattsPerKilogram;
        double excess = default(RetroWalkBackward).EstimatePower(speed, grade).WattsPerKilogram - forward;
        double power = level * (direction == WalkingDirection.Forward ? forward : forward + κ * excess);
        return new(person, direction, speed, grade, MetabolicPower.FromWattsPerKilogram(power));
    }

    /// <summary>Two walks each way of people drawn as the model supposes them: a level of their own, and an excess of their own
    /// and of the study they stand for.</summary>
    internal static IReadOnlyList<MeasuredWalk> Drawn(int people, int seed)
    {
        Xoshiro256StarStar random = new(seed);
        return [.. Enumerable.Range(0, people).SelectMany(i =>
        {
            double level = Math.Exp(Normal.Sample(random, 0, 0.11));
            double s2 = new ModelExcess(Speed.FromMetersPerSecond(1), Grade.Level).GroupVariance + 0.36;
            double κ = Gamma.Sample(random, 1 / s2, 1 / s2);
            string name = $"P{i:000}";
            return (MeasuredWalk[])
            [
                Walk(name, WalkingDirection.Forward, 0.8, 0, level, κ), Walk(name, WalkingDirection.Forward, 1.2, 0, level, κ),
                Walk(name, WalkingDirection.Backward, 0.8, 0, level, κ), Walk(name, WalkingDirection.Backward, 1.2, 0, level, κ),
            ];
        })];
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
