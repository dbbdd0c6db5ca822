using BenchmarkDotNet.Attributes;
using RetroWalk.Metrics.Benchmarks.Rivals;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>The backward speed that costs what a forward walk does, against halving an interval with the plain
/// formulas.</summary>
[BenchmarkCategory("one equivalent speed")]
public class EquivalentSpeed
{
    private readonly Walker _walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
    private Speed _forwardSpeed;
    private Grade _grade;

    [GlobalSetup]
    public void Setup()
    {
        _forwardSpeed = Speed.FromMetersPerSecond(1.34);
        _grade = Grade.FromPercent(5);
        Columns.AssertSame([RetroWalk()], [Bisection()], tolerance: 1e-9);
        WarmUp.Run(() => RetroWalk(), () => Bisection());
    }

    [Benchmark(Description = Names.RetroWalk)]
    public double RetroWalk() =>
        WalkingEquivalents.FindBackwardSpeed(_walker, _forwardSpeed, _grade).Value is Speed speed
            ? speed.MetersPerSecond
            : double.NaN;

    [Benchmark(Description = Names.Loop)]
    public double Bisection()
    {
        double target = Straightforward.ForwardPower(_forwardSpeed.MetersPerSecond, _grade.Fraction);
        (double low, double high) = (0, 1.9);
        while (high - low > 1e-12)
        {
            double middle = 0.5 * (low + high);
            if (Straightforward.BackwardPower(middle, _grade.Fraction) < target)
                low = middle;
            else
                high = middle;
        }

        return 0.5 * (low + high);
    }
}
