namespace RetroWalk.Web.Charts;

/// <summary>From the numbers of an axis to whole units of a drawing.</summary>
/// <param name="Low">Number at the beginning of the axis.</param>
/// <param name="High">Number at its end.</param>
/// <param name="From">Where the axis begins in the drawing.</param>
/// <param name="To">Where it ends.</param>
public readonly record struct Scale(double Low, double High, int From, int To)
{
    public int At(double number) => (int)Math.Round(From + (number - Low) / (High - Low) * (To - From));

    /// <summary>The number at a share of the whole drawing, which is <paramref name="size"/> wide or high.</summary>
    public double NumberAt(double share, int size) => Low + (share * size - From) / (To - From) * (High - Low);

    public bool Holds(double number) => number >= Low && number <= High;

    /// <summary>Round numbers along an axis, at most so many.</summary>
    public static IReadOnlyList<double> Ticks(double low, double high, int most)
    {
        double step = RoundStep((high - low) / most);
        List<double> ticks = [];
        for (double tick = Math.Ceiling(low / step - 1e-9); tick * step <= high + step * 1e-9; tick++)
            ticks.Add(tick * step);
        return ticks;
    }

    /// <summary>The smallest of 1, 2 and 5 times a power of ten that is not below the number.</summary>
    public static double RoundStep(double smallest)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(smallest)));
        double share = smallest / power;
        return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    }

    /// <summary>The decimals that tell such steps apart.</summary>
    public static int DecimalsOf(double step) => Math.Max(0, (int)Math.Ceiling(-Math.Log10(step) - 1e-9));
}
