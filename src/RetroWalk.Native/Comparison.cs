using RetroWalk.Metrics.Models;

namespace RetroWalk.Native;

/// <summary>Both directions of every element.</summary>
internal static class Comparison
{
    private const int Block = 512;

    /// <summary>Block by block through a copy of the inputs, so that a destination may be one of them.</summary>
    internal static void Run(ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, Span<double> forward, Span<double> backward)
    {
        Span<double> blockSpeeds = stackalloc double[Block];
        Span<double> blockGrades = stackalloc double[Block];
        for (int start = 0; start < speeds.Length; start += Block)
        {
            int length = Math.Min(Block, speeds.Length - start);
            Span<double> v = blockSpeeds[..length];
            Span<double> grade = blockGrades[..length];
            speeds.Slice(start, length).CopyTo(v);
            grades.Slice(start, length).CopyTo(grade);
            default(Looney2019Graded).EstimatePower(v, grade, forward.Slice(start, length));
            default(RetroWalkBackward).EstimatePower(v, grade, backward.Slice(start, length));
        }
    }
}
