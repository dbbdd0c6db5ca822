using BenchmarkDotNet.Attributes;
using RetroWalk.Metrics.Benchmarks.Rivals;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>Both directions of a column.</summary>
[BenchmarkCategory("comparison batch")]
public class ComparisonBatch
{
    private double[] _speeds = [];
    private double[] _grades = [];
    private double[] _forward = [];
    private double[] _backward = [];
    private float[] _floatSpeeds = [];
    private float[] _floatGrades = [];
    private float[] _floatForward = [];
    private float[] _floatBackward = [];
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
        double[] libraryForward = [.. _forward];
        double[] libraryBackward = [.. _backward];
        foreach (Action rival in (Action[])[Loop, .. Literal.IsBuilt ? (Action[])[Cpp, CppFastMath] : []])
        {
            rival();
            Columns.AssertSame(libraryForward, _forward);
            Columns.AssertSame(libraryBackward, _backward);
        }

        Allocate(Elements);
    }

    private void Allocate(int length)
    {
        (_speeds, _grades) = Columns.Of(length);
        (_forward, _backward) = (new double[length], new double[length]);
        (_floatSpeeds, _floatGrades) = Columns.InFloats(_speeds, _grades);
        (_floatForward, _floatBackward) = (new float[length], new float[length]);
    }

    [Benchmark(Description = Names.RetroWalk)]
    public void RetroWalk() => WalkingEnergy.ComparePowers(_speeds, _grades, _forward, _backward);

    [Benchmark(Description = Names.Floats)]
    public void Floats() => WalkingEnergy.ComparePowers(_floatSpeeds, _floatGrades, _floatForward, _floatBackward);

    [Benchmark(Description = Names.Loop)]
    public void Loop()
    {
        for (int i = 0; i < _speeds.Length; i++)
        {
            _forward[i] = Straightforward.ForwardPower(_speeds[i], _grades[i]);
            _backward[i] = _forward[i] + Straightforward.Excess(_speeds[i], _grades[i]);
        }
    }

    [Benchmark(Description = Names.Cpp)]
    public void Cpp() => _literal!.Compare(_speeds, _grades, _forward, _backward);

    [Benchmark(Description = Names.CppFastMath)]
    public void CppFastMath() => _fast!.Compare(_speeds, _grades, _forward, _backward);
}
