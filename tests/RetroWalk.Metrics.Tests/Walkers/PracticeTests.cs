using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Walkers;

public sealed class PracticeTests
{
    private static readonly double[] SpeedsOfHeath = [1.43, 1.54, 1.65];

    // A straight line from 1 at no bout to 0.35 at 12: 1 − 0.65/12 for each.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 0.8375)]
    [InlineData(6, 0.675)]
    [InlineData(12, 0.35)]
    [InlineData(13, 0.35)]
    [InlineData(int.MaxValue, 0.35)]
    public void Bouts_give_a_factor(int bouts, double factor) =>
        Assert.Equal(factor, Practice.AfterBouts(bouts).Factor, 1e-15);

    // Heath et al. 2001: oxygen uptake backward fell by 19 % at 1.43 to 1.65 m/s. k = (0.81·M_B − M_F)/X, on the level.
    [Fact]
    public void Factor_after_twelve_bouts_is_what_the_fall_of_oxygen_uptake_means()
    {
        double[] factors = [.. SpeedsOfHeath.Select(v =>
        {
            Speed speed = Speed.FromMetersPerSecond(v);
            double forward = default(Looney2019Graded).EstimatePower(speed, Grade.Level).WattsPerKilogram;
            double backward = default(RetroWalkBackward).EstimatePower(speed, Grade.Level).WattsPerKilogram;
            return (0.81 * backward - forward) / (backward - forward);
        })];

        Assert.InRange(Practice.AfterBouts(12).Factor, factors.Min(), factors.Max());
        Assert.Equal(0.345, factors[1], 0.01); // as the page has it
    }

    [Fact]
    public void No_bout_is_no_practice()
    {
        Assert.Equal(default, Practice.AfterBouts(0));
        Assert.Equal(default, Practice.OfFactor(1));
        Assert.Equal(default, Practice.None);
        Assert.Equal(1, default(Practice).Factor);
        Assert.Null(default(Practice).Bouts);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    [InlineData(10.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Meaningless_factor_is_refused(double factor) =>
        Assert.Equal("factor", Assert.Throws<ArgumentOutOfRangeException>(() => Practice.OfFactor(factor)).ParamName);

    [Fact]
    public void Negative_bouts_are_refused() =>
        Assert.Equal("bouts", Assert.Throws<ArgumentOutOfRangeException>(() => Practice.AfterBouts(-1)).ParamName);

    [Fact]
    public void Text_shows_the_factor_and_the_bouts()
    {
        Assert.Equal("k 1", default(Practice).ToString());
        Assert.Equal("6 bouts, k 0.675", Practice.AfterBouts(6).ToString());
    }
}
