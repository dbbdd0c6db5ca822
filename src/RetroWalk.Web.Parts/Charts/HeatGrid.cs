using System.Text;

namespace RetroWalk.Web.Charts;

/// <summary>Numbers over two axes, sorted into steps of round width.</summary>
public sealed class HeatGrid
{
    /// <summary>The style sheet has so many shades.</summary>
    public const int Shades = 10;

    private const int WantedSteps = 8;

    private readonly double[] _numbers; // row by row
    private readonly bool[] _isMeasured;
    private readonly int _lowest;

    /// <summary>A grid from its numbers, row by row; NaN where there is none.</summary>
    public HeatGrid(IReadOnlyList<double> rows, IReadOnlyList<double> columns, double[] numbers, bool[] isMeasured)
    {
        Rows = rows;
        Columns = columns;
        _numbers = numbers;
        _isMeasured = isMeasured;
        double low = double.PositiveInfinity;
        double high = double.NegativeInfinity;
        foreach (double number in numbers)
        {
            if (!double.IsFinite(number))
                continue;
            low = Math.Min(low, number);
            high = Math.Max(high, number);
        }

        if (low > high)
            (low, high) = (0, 1);
        StepWidth = Scale.RoundStep(Math.Max(high - low, 1e-6) / WantedSteps);
        _lowest = (int)Math.Floor(low / StepWidth);
        Steps = (int)Math.Floor(high / StepWidth) - _lowest + 1;
    }

    public IReadOnlyList<double> Rows { get; }

    public IReadOnlyList<double> Columns { get; }

    public double StepWidth { get; }

    public int Steps { get; }

    public double this[int row, int column] => _numbers[row * Columns.Count + column];

    public bool IsMeasured(int row, int column) => _isMeasured[row * Columns.Count + column];

    /// <summary>Where a step begins.</summary>
    public double LowOf(int step) => (_lowest + step) * StepWidth;

    /// <summary>The shade of a step, from 0, the lightest.</summary>
    public int ShadeOf(int step) => Steps <= 1 ? 0 : step * (Shades - 1) / (Steps - 1);

    /// <summary>The cells of each step as one path: neighbours in a row are one rectangle.</summary>
    /// <param name="x">The left edge of a column.</param>
    /// <param name="y">The lower edge of a row.</param>
    public string[] Paths(Func<int, int> x, Func<int, int> y)
    {
        StringBuilder[] paths = new StringBuilder[Steps];
        for (int step = 0; step < Steps; step++)
            paths[step] = new();
        Rectangles(x, y, StepOf, (step, rectangle) => rectangle(paths[step]));
        return [.. paths.Select(path => path.ToString())];
    }

    /// <summary>The cells that have a number but were not measured, as one path.</summary>
    public string Hatched(Func<int, int> x, Func<int, int> y)
    {
        StringBuilder path = new();
        Rectangles(
            x, y, cell => double.IsFinite(_numbers[cell]) && !_isMeasured[cell] ? 0 : -1, (_, rectangle) => rectangle(path));
        return path.ToString();
    }

    /// <summary>Index of the number on an axis that is nearest to one.</summary>
    public static int Nearest(IReadOnlyList<double> axis, double number)
    {
        int nearest = 0;
        for (int i = 1; i < axis.Count; i++)
        {
            if (Math.Abs(axis[i] - number) < Math.Abs(axis[nearest] - number))
                nearest = i;
        }

        return nearest;
    }

    private int StepOf(int cell) =>
        double.IsFinite(_numbers[cell]) ? (int)Math.Floor(_numbers[cell] / StepWidth) - _lowest : -1;

    // Runs of cells of one kind; −1 is left out.
    private void Rectangles(Func<int, int> x, Func<int, int> y, Func<int, int> kindOf, Action<int, Action<StringBuilder>> draw)
    {
        for (int row = 0; row < Rows.Count; row++)
        {
            int start = 0;
            int kind = kindOf(row * Columns.Count);
            for (int column = 1; column <= Columns.Count; column++)
            {
                int next = column < Columns.Count ? kindOf(row * Columns.Count + column) : -2;
                if (next == kind)
                    continue;
                if (kind >= 0)
                {
                    (int left, int right, int bottom, int top) = (x(start), x(column), y(row), y(row + 1));
                    draw(kind, path => path.Append('M').Append(left).Append(' ').Append(bottom)
                        .Append('H').Append(right).Append('V').Append(top).Append('H').Append(left).Append('z'));
                }

                (start, kind) = (column, next);
            }
        }
    }
}
