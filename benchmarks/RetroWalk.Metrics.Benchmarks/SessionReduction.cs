using BenchmarkDotNet.Attributes;
using RetroWalk.Metrics.Benchmarks.Rivals;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>The energy of a session sampled once a second, summed in one pass.</summary>
[BenchmarkCategory("backward session")]
public class SessionReduction
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);
    private readonly Walker _walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
    private double[] _speeds = [];
    private double[] _grades = [];

    [Params(3_600)]
    public int Elements { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_speeds, _grades) = Columns.Of(Elements);
        Columns.AssertSame([RetroWalk()], [Loop()]);
    }

    [Benchmark(Description = Names.RetroWalk)]
    public double RetroWalk() =>
        SessionTotals.For(_walker).AddRange(WalkingDirection.Backward, _speeds, _grades, Step).Backward.Gross.Joules;

    [Benchmark(Description = Names.Loop)]
    public double Loop()
    {
        double sum = 0;
        for (int i = 0; i < _speeds.Length; i++)
            sum += Straightforward.BackwardPower(_speeds[i], _grades[i]) * Step.TotalSeconds;
        return sum * _walker.Mass.Kilograms;
    }
}
