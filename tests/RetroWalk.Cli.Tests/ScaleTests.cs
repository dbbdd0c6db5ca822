using RetroWalk.Cli.Plots;

namespace RetroWalk.Cli.Tests;

/// <summary>Axes that start at zero end at a round number, with a handful of numbers along them.</summary>
public sealed class ScaleTests
{
    [Theory]
    [InlineData(8, 8, 1, "0 1 2 3 4 5 6 7 8")]
    [InlineData(8.01, 10, 2, "0 2 4 6 8 10")]
    [InlineData(16, 16, 2, "0 2 4 6 8 10 12 14 16")]
    [InlineData(16.1, 20, 5, "0 5 10 15 20")]
    [InlineData(40, 40, 5, "0 5 10 15 20 25 30 35 40")]
    [InlineData(41, 50, 10, "0 10 20 30 40 50")]
    [InlineData(81, 100, 20, "0 20 40 60 80 100")]
    [InlineData(99.9, 100, 20, "0 20 40 60 80 100")]
    [InlineData(1, 1, 0.2, "0.0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData(0.03, 0.03, 0.005, "0.000 0.005 0.010 0.015 0.020 0.025 0.030")]
    [InlineData(2345, 2500, 500, "0 500 1000 1500 2000 2500")]
    [InlineData(0, 1, 1, "0 1")]
    [InlineData(-3, 1, 1, "0 1")]
    public void Axis_from_zero_ends_at_the_next_round_number(double largest, double end, double step, string texts)
    {
        Scale scale = Scale.FromZero("energy, kcal", largest);
        (double[] places, string[] shown) = scale.Ticks();

        Assert.Equal(("energy, kcal", 0.0), (scale.Label, scale.From));
        Assert.Equal(end, scale.To, 1e-12 * end);
        Assert.Equal(step, scale.Step, 1e-12 * step);
        Assert.Equal(texts, string.Join(' ', shown));
        Assert.Equal(Enumerable.Range(0, shown.Length).Select(i => i * scale.Step), places);
    }

    [Theory]
    [InlineData(0.3, 1.9, 0.2, "0.4 0.6 0.8 1.0 1.2 1.4 1.6 1.8")]
    [InlineData(-12.5, 22.5, 5, "−10 −5 0 5 10 15 20")]
    [InlineData(-20, 45, 10, "−20 −10 0 10 20 30 40")]
    [InlineData(0.2, 0.6, 0.2, "0.2 0.4 0.6")]
    public void Numbers_stand_at_whole_steps_within_the_ends(double from, double to, double step, string texts) =>
        Assert.Equal(texts, string.Join(' ', new Scale("", from, to, step).Ticks().Texts));
}
