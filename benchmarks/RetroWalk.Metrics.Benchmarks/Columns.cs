namespace RetroWalk.Metrics.Benchmarks;

/// <summary>Walks inside both supported domains, in no order: the columns every batch is timed on.</summary>
internal static class Columns
{
    public static (double[] Speeds, double[] Grades) Of(int length)
    {
        double[] speeds = new double[length];
        double[] grades = new double[length];
        for (int i = 0; i < length; i++)
        {
            speeds[i] = 0.1 + 1.8 * (i * 7919L % 10007) / 10007;
            grades[i] = -0.15 + 0.4 * (i * 104729L % 10009) / 10009;
        }

        return (speeds, grades);
    }

    /// <summary>The same walks in single precision.</summary>
    public static (float[] Speeds, float[] Grades) InFloats(double[] speeds, double[] grades) =>
        (Array.ConvertAll(speeds, speed => (float)speed), Array.ConvertAll(grades, grade => (float)grade));

    /// <summary>A rival that computes something else would be no rival.</summary>
    public static void AssertSame(ReadOnlySpan<double> library, ReadOnlySpan<double> rival, double tolerance = 1e-12)
    {
        for (int i = 0; i < library.Length; i++)
        {
            if (!(Math.Abs(library[i] - rival[i]) <= tolerance * library[i]))
                throw new InvalidOperationException($"Element {i}: the rival computes {rival[i]}, the library {library[i]}.");
        }
    }
}
