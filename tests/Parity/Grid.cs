namespace RetroWalk.Metrics.Parity;

/// <summary>Speeds and grades over and around every domain, with what breaks things strewn in.</summary>
internal sealed class Grid
{
    private static readonly double[] Specials =
    [
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, 0.0, double.Epsilon, -double.Epsilon,
        double.MaxValue, double.MinValue, -1, -0.001, 2.2250738585072014e-308, 1e308, 1e-300, 1e-67, 1e-30, 1e-10,
        1.9, 1.96, -0.4, 0.45, -0.15, 0.25,
    ];

    private Grid(double[] speeds, double[] grades)
    {
        Speeds = speeds;
        Grades = grades;
    }

    internal double[] Speeds { get; }

    internal double[] Grades { get; }

    internal int Count => Speeds.Length;

    internal static Grid Of(int speeds, int grades)
    {
        double[] v = [.. Enumerable.Range(0, speeds).Select(i => i * 4.0 / speeds), .. Specials];
        double[] G = [.. Enumerable.Range(0, grades).Select(i => -0.45 + i * 0.95 / grades), .. Specials];
        return new Grid(
            [.. v.SelectMany(speed => G.Select(_ => speed))],
            [.. v.SelectMany(_ => G)]);
    }
}
