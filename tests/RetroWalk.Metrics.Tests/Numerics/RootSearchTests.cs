using FsCheck.Xunit;
using RetroWalk.Metrics.Numerics;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Numerics;

public sealed class RootSearchTests
{
    private readonly struct Shape(Func<double, double> formula) : IFunction
    {
        public double At(double x) => formula(x);
    }

    [Property(Arbitrary = [typeof(DomainShapes)], MaxTest = 1000)]
    public bool Cube_root_is_found_to_the_last_bits(Amount amount) =>
        Near.Relative(Find(x => x * x * x - amount.Value, 0, 2000), Math.Cbrt(amount.Value), 1e-15);

    [Theory]
    [InlineData(1e-300)] // far smaller than the interval
    [InlineData(1e-12)]
    [InlineData(0.999999999999)]
    public void Lonely_step_is_found_to_the_last_bit(double at)
    {
        double found = Find(x => x < at ? -1 : 1, 0, 1);
        Assert.True(found == at || Math.BitIncrement(found) == at, $"{found:R} for {at:R}");
    }

    /// <summary>Whichever of the two was asked last.</summary>
    [Theory]
    [InlineData(0.001)]
    [InlineData(0.3)]
    [InlineData(1.0 / 3)]
    [InlineData(0.7)]
    public void Of_two_neighbors_around_a_step_the_one_nearer_to_zero_is_taken(double at)
    {
        Assert.Equal(at, Find(x => x < at ? -1 : 0.001, 0, 1));
        Assert.Equal(Math.BitDecrement(at), Find(x => x < at ? -0.001 : 1, 0, 1));
        Assert.Equal(at, Find(x => x < at ? 1 : -0.001, 0, 1));
        Assert.Equal(Math.BitDecrement(at), Find(x => x < at ? 0.001 : -1, 0, 1));
    }

    [Theory]
    [InlineData(0.2499999999999999)] // brackets that span two binades
    [InlineData(0.25)]
    [InlineData(0.25000000000000006)]
    [InlineData(1)]
    public void Root_at_the_edge_of_a_binade_is_found(double at) => Assert.Equal(at, Find(x => x - at, 0, 1.9));

    /// <summary>A steep end and a root near zero: steps that are fine for the one are nothing to the other.</summary>
    [Theory]
    [InlineData(1e-12)]
    [InlineData(1e-30)]
    public void Root_near_zero_is_found(double at) =>
        Assert.True(Near.Relative(Find(x => Math.Cbrt(x) - Math.Cbrt(at), 0, 2), at, 1e-14));

    /// <summary>From the far end, an interpolated step may be too small to be seen, and the search must not take that for its
    /// end.</summary>
    [Theory]
    [InlineData(1e-16)]
    [InlineData(1e-15)]
    [InlineData(1e-12)]
    public void Step_too_small_to_be_seen_does_not_end_the_search(double at) =>
        Assert.True(Near.Relative(Find(x => Math.Sqrt(x) - Math.Sqrt(at), 0, 2), at, 1e-15));

    [Fact]
    public void Falling_function_is_searched_too() => Assert.Equal(0.25, Find(x => 0.5 - Math.Sqrt(x), 0, 1), 1e-16);

    [Fact]
    public void Flat_crossing_is_found_as_well_as_its_values_tell() =>
        Assert.InRange(Find(x => Math.Pow(x - 0.3, 9), 0, 1), 0.3 - 1e-15, 0.3 + 1e-15);

    [Fact]
    public void Few_steps_are_needed_for_a_smooth_function()
    {
        int calls = 0;
        Find(x => { calls++; return Math.Exp(x) - 2; }, 0, 1);
        Assert.InRange(calls, 3, 12);
    }

    [Fact]
    public void Straight_line_is_solved_by_the_first_interpolation()
    {
        int calls = 0;
        Assert.Equal(0.375, Find(x => { calls++; return x - 0.375; }, 0, 1));
        Assert.InRange(calls, 3, 4); // both ends, the middle, the root
    }

    [Theory]
    [InlineData(0.75)]
    [InlineData(1.0 / 3)]
    [InlineData(0.001)]
    public void Step_takes_no_more_calls_than_halving_the_interval_does(double at)
    {
        int calls = 0;
        Find(x => { calls++; return x < at ? -1 : 1; }, 0, 1);
        Assert.InRange(calls, 3, 2 + Math.ILogB(1 / (Math.BitIncrement(at) - at)) + 2); // both ends, a halving for each bit
    }

    /// <summary>Smooth functions of the literature, and how many calls halving would take: 54.</summary>
    [Fact]
    public void Smooth_functions_take_a_quarter_of_the_calls_of_halving()
    {
        (Func<double, double> F, double Low, double High)[] smooth =
        [
            (x => x * x * x - 2 * x - 5, 2, 3), // Wallis 1685, the oldest test there is
            (x => Math.Cos(x) - x, 0, 1),
            (x => x * Math.Exp(x) - 1, 0, 2),
            (x => 1 / (1 + x) - 0.3, 0, 10),
            (x => x * x * x * x - 0.9, 0, 1.5),
            (x => Math.Sqrt(x) - 0.8, 0, 2),
        ];
        foreach ((Func<double, double> f, double low, double high) in smooth)
        {
            int calls = 0;
            double root = Find(x => { calls++; return f(x); }, low, high);
            Assert.True(f(Math.BitDecrement(root)) * f(Math.BitIncrement(root)) <= 0, $"{root:R} is no crossing");
            Assert.InRange(calls, 3, 14);
        }
    }

    /// <summary>Golden section: each call leaves 0.618 of the interval, so 10⁻⁹ of it takes 44 after the first two.</summary>
    [Fact]
    public void Valley_takes_one_call_for_each_section()
    {
        int calls = 0;
        RootSearch.Lowest(new Shape(x => { calls++; return (x - 0.3) * (x - 0.3); }), 0, 1);
        Assert.Equal(2 + (int)Math.Ceiling(Math.Log(1e-9) / Math.Log((Math.Sqrt(5) - 1) / 2)), calls);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(0)]
    [InlineData(0.37)]
    [InlineData(1)]
    public void Lowest_point_of_a_valley_is_found(double at) =>
        Assert.Equal(Math.Clamp(at, 0, 1), RootSearch.Lowest(new Shape(x => (x - at) * (x - at)), 0, 1), 1e-8);

    /// <summary>Golden section keeps the lowest point of all inside, and so it must be one of the last two.</summary>
    [Theory]
    [InlineData(-1)]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.77)]
    [InlineData(2)]
    public void Lowest_point_is_the_lowest_that_was_seen(double at)
    {
        double lowest = double.PositiveInfinity;
        double found = RootSearch.Lowest(
            new Shape(x => { lowest = Math.Min(lowest, Math.Abs(x - at)); return Math.Abs(x - at); }), 0, 1);
        Assert.Equal(lowest, Math.Abs(found - at));
    }

    private static double Find(Func<double, double> formula, double low, double high) =>
        RootSearch.Crossing(new Shape(formula), low, high);
}
