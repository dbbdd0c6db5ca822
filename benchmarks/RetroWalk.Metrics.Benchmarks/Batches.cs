using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using RetroWalk.Metrics.Benchmarks.Rivals;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>Powers of a column, of each direction and of both, against everything one might write instead, and against adding two
/// arrays.</summary>
public class Batches
{
    private readonly TensorComposition _tensors = new();
    private readonly Literal? _literal = Literal.IsBuilt ? Literal.O3() : null;
    private readonly Literal? _fast = Literal.IsBuilt ? Literal.O3FastMath() : null;
    private double[] _speeds = [];
    private double[] _grades = [];
    private double[] _forward = [];
    private double[] _backward = [];
    private float[] _floatSpeeds = [];
    private float[] _floatGrades = [];
    private float[] _floatForward = [];
    private float[] _floatBackward = [];

    [Params(1_000, 30_000, 16_000_000)]
    public int Elements { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Allocate(1000);
        Action[] backward = [BackwardLoop, BackwardTensors, .. IfBuilt(BackwardCpp, BackwardCppFastMath)];
        Action[] forward = [ForwardLoop, ForwardTensors, .. IfBuilt(ForwardCpp, ForwardCppFastMath)];
        Action[] both = [CompareLoop, .. IfBuilt(CompareCpp, CompareCppFastMath)];
        AssertSame(_backward, Backward, backward);
        AssertSame(_forward, Forward, forward);
        AssertSame(_backward, Compare, both);
        AssertSame(_forward, Compare, both);
        WarmUp.Run(
            [Backward, BackwardFloats, .. backward, Forward, ForwardFloats, .. forward, Compare, CompareFloats, .. both, Add]);
        Allocate(Elements);
    }

    private static Action[] IfBuilt(params Action[] cases) => Literal.IsBuilt ? cases : [];

    private static void AssertSame(double[] powers, Action library, Action[] rivals)
    {
        library();
        double[] expected = [.. powers];
        foreach (Action rival in rivals)
        {
            Array.Clear(powers);
            rival();
            Columns.AssertSame(expected, powers);
        }
    }

    private void Allocate(int length)
    {
        (_speeds, _grades) = Columns.Of(length);
        (_forward, _backward) = (new double[length], new double[length]);
        (_floatSpeeds, _floatGrades) = Columns.InFloats(_speeds, _grades);
        (_floatForward, _floatBackward) = (new float[length], new float[length]);
    }

    [BenchmarkCategory(Names.BackwardBatch)]
    [Benchmark(Description = Names.RetroWalk)]
    public void Backward() => default(RetroWalkBackward).EstimatePower(_speeds, _grades, _backward);

    [BenchmarkCategory(Names.BackwardBatch)]
    [Benchmark(Description = Names.CppFastMath)]
    public void BackwardCppFastMath() => _fast!.Backward(_speeds, _grades, _backward);

    [BenchmarkCategory(Names.BackwardBatch)]
    [Benchmark(Description = Names.Floats)]
    public void BackwardFloats() => default(RetroWalkBackward).EstimatePower(_floatSpeeds, _floatGrades, _floatBackward);

    [BenchmarkCategory(Names.BackwardBatch)]
    [Benchmark(Description = Names.Add)]
    public void Add() => TensorPrimitives.Add<double>(_speeds, _grades, _backward);

    [BenchmarkCategory(Names.BackwardBatch)]
    [Benchmark(Description = Names.Loop)]
    public void BackwardLoop()
    {
        for (int i = 0; i < _speeds.Length; i++)
            _backward[i] = Straightforward.BackwardPower(_speeds[i], _grades[i]);
    }

    [BenchmarkCategory(Names.BackwardBatch)]
    [Benchmark(Description = Names.Tensors)]
    public void BackwardTensors() => _tensors.Backward(_speeds, _grades, _backward);

    [BenchmarkCategory(Names.BackwardBatch)]
    [Benchmark(Description = Names.Cpp)]
    public void BackwardCpp() => _literal!.Backward(_speeds, _grades, _backward);

    [BenchmarkCategory(Names.ComparisonBatch)]
    [Benchmark(Description = Names.RetroWalk)]
    public void Compare() => WalkingEnergy.ComparePowers(_speeds, _grades, _forward, _backward);

    [BenchmarkCategory(Names.ComparisonBatch)]
    [Benchmark(Description = Names.BackwardPower)]
    public void ComparedBackward() => Backward();

    [BenchmarkCategory(Names.ComparisonBatch)]
    [Benchmark(Description = Names.CppFastMath)]
    public void CompareCppFastMath() => _fast!.Compare(_speeds, _grades, _forward, _backward);

    [BenchmarkCategory(Names.ComparisonBatch)]
    [Benchmark(Description = Names.Floats)]
    public void CompareFloats() => WalkingEnergy.ComparePowers(_floatSpeeds, _floatGrades, _floatForward, _floatBackward);

    [BenchmarkCategory(Names.ComparisonBatch)]
    [Benchmark(Description = Names.Loop)]
    public void CompareLoop()
    {
        for (int i = 0; i < _speeds.Length; i++)
        {
            _forward[i] = Straightforward.ForwardPower(_speeds[i], _grades[i]);
            _backward[i] = _forward[i] + Straightforward.Excess(_speeds[i], _grades[i]);
        }
    }

    [BenchmarkCategory(Names.ComparisonBatch)]
    [Benchmark(Description = Names.Cpp)]
    public void CompareCpp() => _literal!.Compare(_speeds, _grades, _forward, _backward);

    [BenchmarkCategory(Names.ForwardBatch)]
    [Benchmark(Description = Names.RetroWalk)]
    public void Forward() => default(Looney2019Graded).EstimatePower(_speeds, _grades, _forward);

    [BenchmarkCategory(Names.ForwardBatch)]
    [Benchmark(Description = Names.CppFastMath)]
    public void ForwardCppFastMath() => _fast!.Forward(_speeds, _grades, _forward);

    [BenchmarkCategory(Names.ForwardBatch)]
    [Benchmark(Description = Names.Floats)]
    public void ForwardFloats() => default(Looney2019Graded).EstimatePower(_floatSpeeds, _floatGrades, _floatForward);

    [BenchmarkCategory(Names.ForwardBatch)]
    [Benchmark(Description = Names.Loop)]
    public void ForwardLoop()
    {
        for (int i = 0; i < _speeds.Length; i++)
            _forward[i] = Straightforward.ForwardPower(_speeds[i], _grades[i]);
    }

    [BenchmarkCategory(Names.ForwardBatch)]
    [Benchmark(Description = Names.Tensors)]
    public void ForwardTensors() => _tensors.Forward(_speeds, _grades, _forward);

    [BenchmarkCategory(Names.ForwardBatch)]
    [Benchmark(Description = Names.Cpp)]
    public void ForwardCpp() => _literal!.Forward(_speeds, _grades, _forward);
}
