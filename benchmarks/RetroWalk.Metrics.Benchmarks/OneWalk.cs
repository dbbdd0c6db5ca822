using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>One estimate and one comparison, typed API against the straightforward formulas with Math.Pow.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class OneWalk
{
    private readonly Walker _walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
    private readonly TimeSpan _duration = TimeSpan.FromMinutes(30);
    private Speed _speed;
    private Grade _grade;

    [GlobalSetup]
    public void Setup()
    {
        _speed = Speed.FromMetersPerSecond(1.34);
        _grade = Grade.FromPercent(5);
        AssertSame(LibraryBackwardPower(), StraightforwardBackwardPower());
        AssertSame(LibraryEstimate().Gross.Joules, StraightforwardEstimate());
        AssertSame(LibraryComparison(), StraightforwardComparison());
    }

    private static void AssertSame(double library, double baseline)
    {
        const double OfTheLiteralQuantile = 1e-7; // 1.959964 has seven digits
        if (!(Math.Abs(library - baseline) <= OfTheLiteralQuantile * baseline))
            throw new InvalidOperationException($"The baseline computes {baseline}, the library {library}.");
    }

    [BenchmarkCategory("backward power")]
    [Benchmark(Baseline = true, Description = "Math.Pow")]
    public double StraightforwardBackwardPower() =>
        Straightforward.BackwardPower(_speed.MetersPerSecond, _grade.Fraction);

    [BenchmarkCategory("backward power")]
    [Benchmark(Description = "RetroWalkBackward.EstimatePower")]
    public double LibraryBackwardPower() =>
        default(RetroWalkBackward).EstimatePower(_speed, _grade).WattsPerKilogram;

    [BenchmarkCategory("backward estimate")]
    [Benchmark(Baseline = true, Description = "Math.Pow")]
    public double StraightforwardEstimate() =>
        Straightforward.BackwardPower(_speed.MetersPerSecond, _grade.Fraction)
        * _walker.Mass.Kilograms * _duration.TotalSeconds;

    [BenchmarkCategory("backward estimate")]
    [Benchmark(Description = "WalkingEnergy.Estimate")]
    public EnergyEstimate LibraryEstimate() =>
        WalkingEnergy.Estimate(_walker, WalkingDirection.Backward, _speed, _grade, _duration);

    [BenchmarkCategory("comparison with intervals")]
    [Benchmark(Baseline = true, Description = "Math.Pow")]
    public double StraightforwardComparison()
    {
        Straightforward.Comparison comparison = Straightforward.Compare(
            _walker.Mass.Kilograms, _speed.MetersPerSecond, _grade.Fraction, _duration.TotalSeconds);
        return comparison.GrossRatio + comparison.BackwardLow + comparison.RatioHigh;
    }

    [BenchmarkCategory("comparison with intervals")]
    [Benchmark(Description = "WalkingEnergy.Compare")]
    public double LibraryComparison()
    {
        WalkComparison comparison = WalkingEnergy.Compare(_walker, _speed, _grade, _duration);
        return comparison.GrossRatio + comparison.Backward.GrossInterval().Low.Joules + comparison.GrossRatioInterval().High;
    }
}
