namespace RetroWalk.Metrics.Benchmarks;

/// <summary>The works and the rivals as the report names them: the table of ratios is made from these names.</summary>
internal static class Names
{
    public const string BackwardBatch = "backward batch";
    public const string ForwardBatch = "forward batch";
    public const string ComparisonBatch = "comparison batch";

    public const string RetroWalk = "RetroWalk";
    public const string Floats = "RetroWalk, floats";
    public const string BackwardPower = "backward power alone";
    public const string Loop = "C# with Math.Pow";
    public const string Tensors = "TensorPrimitives";
    public const string Cpp = "g++ -O3";
    public const string CppFastMath = "g++ -O3 -ffast-math";
    public const string Add = "adding two arrays";
}
