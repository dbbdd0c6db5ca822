using BenchmarkDotNet.Attributes;
using RetroWalk.Metrics.Benchmarks.Rivals;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>One estimate and one comparison, typed API against the straightforward formulas with Math.Pow.</summary>
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
        WarmUp.Run(
            () => LibraryBackwardPower(), () => StraightforwardBackwardPower(),
            () => LibraryEstimate(), () => StraightforwardEstimate(),
            () => LibraryComparison(), () => StraightforwardComparison());
    }

    private static void AssertSame(double library, double baseline)
    {
        const double OfTheLiteralQuantile = 1e-7; // 1.959964 has seven digits
        if (!(Math.Abs(library - baseline) <= OfTheLiteralQuantile * baseline))
            throw new InvalidOperationException($"The baseline computes {baseline}, the library {library}.");
    }

    [BenchmarkCategory("one backward power")]
    [Benchmark(Description = Names.Loop)]
    public double StraightforwardBackwardPower() =>
        Straightforward.BackwardPower(_speed.MetersPerSecond, _grade.Fraction);

    [BenchmarkCategory("one backward power")]
    [Benchmark(Description = Names.RetroWalk)]
    public double LibraryBackwardPower() =>
        default(RetroWalkBackward).EstimatePower(_speed, _grade).WattsPerKilogram;

    [BenchmarkCategory("one backward estimate")]
    [Benchmark(Description = Names.Loop)]
    public double StraightforwardEstimate() =>
        Straightforward.BackwardPower(_speed.MetersPerSecond, _grade.Fraction)
        * _walker.Mass.Kilograms * _duration.TotalSeconds;

    [BenchmarkCategory("one backward estimate")]
    [Benchmark(Description = Names.RetroWalk)]
    public EnergyEstimate LibraryEstimate() =>
        WalkingEnergy.Estimate(_walker, WalkingDirection.Backward, _speed, _grade, _duration);

    [BenchmarkCategory("one comparison with intervals")]
    [Benchmark(Description = Names.Loop)]
    public double StraightforwardComparison()
    {
        Straightforward.Comparison comparison = Straightforward.Compare(
            _walker.Mass.Kilograms, _speed.MetersPerSecond, _grade.Fraction, _duration.TotalSeconds);
        return comparison.GrossRatio + comparison.BackwardLow + comparison.RatioHigh;
    }

    [BenchmarkCategory("one comparison with intervals")]
    [Benchmark(Description = Names.RetroWalk)]
    public double LibraryComparison()
    {
        WalkComparison comparison = WalkingEnergy.Compare(_walker, _speed, _grade, _duration);
        return comparison.GrossRatio + comparison.Backward.GrossInterval().Low.Joules + comparison.GrossRatioInterval().High;
    }
}
