using BenchmarkDotNet.Attributes;
using RetroWalk.Metrics.Benchmarks.Rivals;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>Forward power of a column.</summary>
[BenchmarkCategory("forward batch")]
public class ForwardBatch
{
    private readonly TensorComposition _tensors = new();
    private double[] _speeds = [];
    private double[] _grades = [];
    private double[] _watts = [];
    private float[] _floatSpeeds = [];
    private float[] _floatGrades = [];
    private float[] _floatWatts = [];
    private Literal? _literal;
    private Literal? _fast;

    [Params(1_000, 30_000, 16_000_000)]
    public int Elements { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        if (Literal.IsBuilt)
            (_literal, _fast) = (Literal.O3(), Literal.O3FastMath());
        Allocate(1000);
        RetroWalk();
        double[] library = [.. _watts];
        foreach (Action rival in (Action[])[Loop, TensorOperations, .. Literal.IsBuilt ? (Action[])[Cpp, CppFastMath] : []])
        {
            rival();
            Columns.AssertSame(library, _watts);
        }

        Allocate(Elements);
    }

    private void Allocate(int length)
    {
        (_speeds, _grades) = Columns.Of(length);
        _watts = new double[length];
        (_floatSpeeds, _floatGrades) = Columns.InFloats(_speeds, _grades);
        _floatWatts = new float[length];
    }

    [Benchmark(Description = Names.RetroWalk)]
    public void RetroWalk() => default(Looney2019Graded).EstimatePower(_speeds, _grades, _watts);

    [Benchmark(Description = Names.Floats)]
    public void Floats() => default(Looney2019Graded).EstimatePower(_floatSpeeds, _floatGrades, _floatWatts);

    [Benchmark(Description = Names.Loop)]
    public void Loop()
    {
        for (int i = 0; i < _speeds.Length; i++)
            _watts[i] = Straightforward.ForwardPower(_speeds[i], _grades[i]);
    }

    [Benchmark(Description = Names.Tensors)]
    public void TensorOperations() => _tensors.Forward(_speeds, _grades, _watts);

    [Benchmark(Description = Names.Cpp)]
    public void Cpp() => _literal!.Forward(_speeds, _grades, _watts);

    [Benchmark(Description = Names.CppFastMath)]
    public void CppFastMath() => _fast!.Forward(_speeds, _grades, _watts);
}
