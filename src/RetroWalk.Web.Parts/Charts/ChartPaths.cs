using System.Text;

namespace RetroWalk.Web.Charts;

/// <summary>The outlines of a series, as SVG paths in whole units.</summary>
public static class ChartPaths
{
    /// <summary>The line, interrupted where it has no value.</summary>
    public static string Line(double[] xs, double[] ys, Scale across, Scale up)
    {
        StringBuilder path = new(xs.Length * 10);
        bool isDown = false;
        for (int i = 0; i < xs.Length; i++)
        {
            if (double.IsNaN(ys[i]))
            {
                isDown = false;
                continue;
            }

            Append(path, isDown ? 'L' : 'M', across.At(xs[i]), up.At(ys[i]));
            isDown = true;
        }

        return path.ToString();
    }

    /// <summary>The area between two lines, of the stretches where both have values.</summary>
    public static string Band(double[] xs, double[] lows, double[] highs, Scale across, Scale up)
    {
        StringBuilder path = new(xs.Length * 20);
        for (int start = 0; start < xs.Length; start++)
        {
            if (!HasValue(start))
                continue;
            int end = start;
            while (end < xs.Length && HasValue(end))
                end++;
            for (int i = start; i < end; i++)
                Append(path, i == start ? 'M' : 'L', across.At(xs[i]), up.At(highs[i]));
            for (int i = end - 1; i >= start; i--)
                Append(path, 'L', across.At(xs[i]), up.At(lows[i]));
            path.Append('z');
            start = end;
        }

        return path.ToString();

        bool HasValue(int i) => !double.IsNaN(lows[i]) && !double.IsNaN(highs[i]);
    }

    /// <summary>A level stroke along each stretch of points that are marked.</summary>
    public static string Stretches(double[] xs, bool[] marks, Scale across, int level)
    {
        StringBuilder path = new();
        for (int start = 0; start < xs.Length; start++)
        {
            if (!marks[start])
                continue;
            int end = start;
            while (end + 1 < xs.Length && marks[end + 1])
                end++;
            Append(path, 'M', across.At(xs[start]), level);
            path.Append('H').Append(across.At(xs[end]));
            start = end;
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, char command, int x, int y) =>
        path.Append(command).Append(x).Append(' ').Append(y);
}
