using System.Globalization;

namespace RetroWalk.Cli.Plots;

/// <summary>One axis: its label with the unit, its ends, and the step between its numbers.</summary>
internal sealed record Scale(string Label, double From, double To, double Step)
{
    private const int MostSteps = 8;

    /// <summary>From zero to a round number above the largest value.</summary>
    public static Scale FromZero(string label, double largest)
    {
        double step = RoundStep(largest);
        return new(label, 0, Math.Max(1, Math.Ceiling(largest / step)) * step, step);
    }

    /// <summary>The numbers along the axis and their texts.</summary>
    public (double[] Places, string[] Texts) Ticks()
    {
        int first = (int)Math.Ceiling(From / Step - 1e-9);
        int last = (int)Math.Floor(To / Step + 1e-9);
        double[] places = [.. Enumerable.Range(first, last - first + 1).Select(i => i * Step)];
        return (places, [.. places.Select(Text)]);
    }

    /// <summary>A number with as many decimals as the step has, and with a true minus sign.</summary>
    public string Text(double value)
    {
        int decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(Step) - 1e-9), 0, 6);
        string format = "F" + decimals.ToString(CultureInfo.InvariantCulture);
        return value.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
    }

    // 1, 2 or 5 times a power of ten, and at most MostSteps of them.
    private static double RoundStep(double largest)
    {
        if (largest <= 0)
            return 1;
        double power = Math.Pow(10, Math.Floor(Math.Log10(largest)) - 1); // the largest is 10 to 100 of these
        return power * ((double[])[2, 5, 10, 20]).First(times => largest <= MostSteps * times * power);
    }
}
