using BenchmarkDotNet.Attributes;
using RetroWalk.Metrics.Benchmarks.Rivals;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>A session sampled once a second, an hour or a day, summed in one pass; and what the batch of backward powers of the
/// same samples takes, without adding up.</summary>
public class SessionReduction
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);
    private readonly Walker _walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
    private double[] _speeds = [];
    private double[] _grades = [];
    private double[] _watts = [];

    [Params(3_600, 86_400)]
    public int Elements { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Allocate(1000);
        Columns.AssertSame([Backward(), Forward()], [BackwardLoop(), ForwardLoop()]);
        WarmUp.Run(() => Backward(), () => Forward(), () => BackwardLoop(), () => ForwardLoop(), BackwardBatch);
        Allocate(Elements);
    }

    private void Allocate(int length)
    {
        (_speeds, _grades) = Columns.Of(length);
        _watts = new double[length];
    }

    [BenchmarkCategory("backward session")]
    [Benchmark(Description = Names.RetroWalk)]
    public double Backward() =>
        SessionTotals.For(_walker).AddRange(WalkingDirection.Backward, _speeds, _grades, Step).Backward.Gross.Joules;

    [BenchmarkCategory("backward session")]
    [Benchmark(Description = Names.BackwardPower)]
    public void BackwardBatch() => default(RetroWalkBackward).EstimatePower(_speeds, _grades, _watts);

    [BenchmarkCategory("backward session")]
    [Benchmark(Description = Names.Loop)]
    public double BackwardLoop()
    {
        double sum = 0;
        for (int i = 0; i < _speeds.Length; i++)
            sum += Straightforward.BackwardPower(_speeds[i], _grades[i]) * Step.TotalSeconds;
        return sum * _walker.Mass.Kilograms;
    }

    [BenchmarkCategory("forward session")]
    [Benchmark(Description = Names.RetroWalk)]
    public double Forward() =>
        SessionTotals.For(_walker).AddRange(WalkingDirection.Forward, _speeds, _grades, Step).Forward.Gross.Joules;

    [BenchmarkCategory("forward session")]
    [Benchmark(Description = Names.BackwardPower)]
    public void BatchOfForwardSamples() => BackwardBatch();

    [BenchmarkCategory("forward session")]
    [Benchmark(Description = Names.Loop)]
    public double ForwardLoop()
    {
        double sum = 0;
        for (int i = 0; i < _speeds.Length; i++)
            sum += Straightforward.ForwardPower(_speeds[i], _grades[i]) * Step.TotalSeconds;
        return sum * _walker.Mass.Kilograms;
    }
}
