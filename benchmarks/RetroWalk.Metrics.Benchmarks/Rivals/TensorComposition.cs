using System.Numerics.Tensors;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Benchmarks.Rivals;

/// <summary>The backward formula composed of System.Numerics.Tensors operations: vectorised by others, block by block so that
/// what lies between stays in the first cache.</summary>
internal sealed class TensorComposition
{
    private const int Block = 512;
    private readonly double[][] _scratch = [.. Enumerable.Range(0, 6).Select(_ => new double[Block])];

    public void Forward(ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, Span<double> watts)
    {
        for (int start = 0; start < speeds.Length; start += Block)
        {
            int length = Math.Min(Block, speeds.Length - start);
            ForwardBlock(speeds.Slice(start, length), grades.Slice(start, length), watts.Slice(start, length));
        }
    }

    public void Backward(ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, Span<double> watts)
    {
        for (int start = 0; start < speeds.Length; start += Block)
        {
            int length = Math.Min(Block, speeds.Length - start);
            ReadOnlySpan<double> v = speeds.Slice(start, length);
            ReadOnlySpan<double> grade = grades.Slice(start, length);
            Span<double> power = watts.Slice(start, length);
            ForwardBlock(v, grade, power);
            AddExcess(v, grade, power);
        }
    }

    private void ForwardBlock(ReadOnlySpan<double> v, ReadOnlySpan<double> grade, Span<double> power)
    {
        Span<double> a = Scratch(0, v.Length);
        Span<double> percent = Scratch(1, v.Length);
        TensorPrimitives.Pow(v, 0.43, power);
        TensorPrimitives.Multiply(power, 1.94, power);
        TensorPrimitives.Add(power, 1.44, power);
        TensorPrimitives.Multiply(v, v, a);
        TensorPrimitives.Multiply(a, a, a);
        TensorPrimitives.MultiplyAdd(a, 0.24, power, power);

        TensorPrimitives.Multiply(grade, 100, percent);
        TensorPrimitives.Add(percent, 32, a);
        TensorPrimitives.Pow(1.1, a, a);
        TensorPrimitives.Subtract(1, a, a);
        TensorPrimitives.Pow(1.05, a, a);
        TensorPrimitives.Subtract(1, a, a);
        TensorPrimitives.Multiply(a, percent, a);
        TensorPrimitives.Multiply(a, v, a);
        TensorPrimitives.MultiplyAdd(a, 0.34, power, power);
    }

    private void AddExcess(ReadOnlySpan<double> v, ReadOnlySpan<double> grade, Span<double> power)
    {
        Span<double> s = Scratch(0, v.Length);
        Span<double> a = Scratch(1, v.Length);
        Span<double> v2 = Scratch(2, v.Length);
        Span<double> rootP = Scratch(3, v.Length);
        Span<double> rootN = Scratch(4, v.Length);
        Span<double> root = Scratch(5, v.Length);
        TensorPrimitives.Multiply(grade, grade, root);
        TensorPrimitives.Add(root, 1, root);
        TensorPrimitives.Sqrt(root, root);
        TensorPrimitives.Multiply(v, 9.80665, s);
        TensorPrimitives.Multiply(s, grade, s);
        TensorPrimitives.Divide(s, root, s);

        QuadricepsParameters mechanics = QuadricepsParameters.Shipped;
        double kU = mechanics.UphillLiftShare, kD = mechanics.DownhillLiftShare;
        double aP = mechanics.LevelConcentricCoefficient, aN = mechanics.LevelEccentricCoefficient;
        double perPositive = 1 / mechanics.ConcentricEfficiency, perNegative = 1 / mechanics.EccentricEfficiency;

        // D = ½[(k_d − k_u)·s·(1/η₊ + 1/η₋) + (r_n − r_p)(1/η₊ − 1/η₋)]: two square roots instead of four.
        TensorPrimitives.Multiply(s, s, a);
        TensorPrimitives.Multiply(v, v, v2);
        TensorPrimitives.Multiply(v2, v2, rootN);
        TensorPrimitives.Multiply(rootN, v2, rootP);
        TensorPrimitives.Multiply(rootN, v, rootN);
        TensorPrimitives.Multiply(rootP, 4 * aP * aP, rootP);
        TensorPrimitives.Multiply(rootN, 4 * aN * aN, rootN);
        TensorPrimitives.MultiplyAdd(a, kU * kU, rootP, rootP);
        TensorPrimitives.MultiplyAdd(a, kD * kD, rootN, rootN);
        TensorPrimitives.Sqrt(rootP, rootP);
        TensorPrimitives.Sqrt(rootN, rootN);
        TensorPrimitives.Subtract(rootN, rootP, rootN);
        double half = 0.5 * mechanics.ReversalFraction;
        TensorPrimitives.MultiplyAdd(s, half * (kD - kU) * (perPositive + perNegative), power, power);
        TensorPrimitives.MultiplyAdd(rootN, half * (perPositive - perNegative), power, power);
        TensorPrimitives.MultiplyAdd(v, RetroWalkParameters.Shipped.OtherExcessJoulesPerKilogramPerMeter, power, power);
    }

    private Span<double> Scratch(int index, int length) => _scratch[index].AsSpan(0, length);
}
