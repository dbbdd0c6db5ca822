using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Tests.Models;

public sealed class SlopeTests
{
    /// <summary>By triangles with whole sides: where people walk the library takes a polynomial, beyond that a square
    /// root.</summary>
    [Theory]
    [InlineData(0, 24, 24)]
    [InlineData(7, 24, 25)]
    [InlineData(-7, 24, 25)]
    [InlineData(5, 12, 13)]
    [InlineData(3, 4, 5)]
    [InlineData(-4, 3, 5)]
    [InlineData(24, 7, 25)]
    public void Cosine_is_run_over_slope_length(double rise, double run, double length) =>
        Assert.Equal(run / length, Slope.Cosine(rise / run), 1e-15);

    [Fact]
    public void Cosine_where_people_walk_has_the_bits_of_a_column()
    {
        for (int step = -45; step <= 45; step++)
        {
            double grade = step / 100.0;
            Assert.Equal(Slope.CosineWhereWalked(new ScalarLane<double>(grade)).Value, Slope.Cosine(grade));
        }
    }
}
