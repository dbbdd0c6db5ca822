using System.Runtime.InteropServices;

namespace RetroWalk.Metrics.Benchmarks.Rivals;

/// <summary>The C++ of <c>benchmarks/baselines</c>, called in this process; built by its script before the run.</summary>
internal sealed unsafe class Literal
{
    private readonly delegate* unmanaged<double*, double*, double*, long, void> _forward;
    private readonly delegate* unmanaged<double*, double*, double*, long, void> _backward;
    private readonly delegate* unmanaged<double*, double*, double*, double*, long, void> _compare;

    private Literal(string path)
    {
        nint library = NativeLibrary.Load(path);
        _forward = (delegate* unmanaged<double*, double*, double*, long, void>)NativeLibrary.GetExport(
            library, "literal_forward");
        _backward = (delegate* unmanaged<double*, double*, double*, long, void>)NativeLibrary.GetExport(
            library, "literal_backward");
        _compare = (delegate* unmanaged<double*, double*, double*, double*, long, void>)NativeLibrary.GetExport(
            library, "literal_compare");
    }

    /// <summary>Whether the script has built them.</summary>
    public static bool IsBuilt => File.Exists(PathOf("literal.so")) && File.Exists(PathOf("literal_fast.so"));

    /// <summary>Name and version of the compiler that built them.</summary>
    public static string Compiler
    {
        get
        {
            nint export = NativeLibrary.GetExport(NativeLibrary.Load(PathOf("literal.so")), "literal_compiler");
            return Marshal.PtrToStringUTF8((nint)((delegate* unmanaged<byte*>)export)())!;
        }
    }

    public static Literal O3() => new(PathOf("literal.so"));

    public static Literal O3FastMath() => new(PathOf("literal_fast.so"));

    public void Forward(double[] speeds, double[] grades, double[] watts)
    {
        fixed (double* v = speeds, grade = grades, power = watts)
            _forward(v, grade, power, speeds.Length);
    }

    public void Backward(double[] speeds, double[] grades, double[] watts)
    {
        fixed (double* v = speeds, grade = grades, power = watts)
            _backward(v, grade, power, speeds.Length);
    }

    public void Compare(double[] speeds, double[] grades, double[] forward, double[] backward)
    {
        fixed (double* v = speeds, grade = grades, front = forward, back = backward)
            _compare(v, grade, front, back, speeds.Length);
    }

    private static string PathOf(string file) =>
        Path.Combine(ResultsFolder.RepositoryRoot(), "artifacts", "baselines", file);
}
