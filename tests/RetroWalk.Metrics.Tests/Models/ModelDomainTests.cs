namespace RetroWalk.Metrics.Tests.Models;

public sealed class ModelDomainTests
{
    private static readonly ModelDomain Domain = new(0.5, 1.5, -0.1, 0.2);

    [Theory]
    [InlineData(0.5, -0.1)]
    [InlineData(0.5, 0.2)]
    [InlineData(1.5, -0.1)]
    [InlineData(1.5, 0.2)]
    public void Corners_belong_to_the_domain(double v, double G) =>
        Assert.True(Domain.Contains(Speed.FromMetersPerSecond(v), Grade.FromFraction(G)));

    [Theory]
    [InlineData(0.49999999999999994, 0)] // the next doubles beyond each edge
    [InlineData(1.5000000000000002, 0)]
    [InlineData(1, -0.10000000000000002)]
    [InlineData(1, 0.20000000000000004)]
    public void Next_double_beyond_an_edge_does_not(double v, double G) =>
        Assert.False(Domain.Contains(Speed.FromMetersPerSecond(v), Grade.FromFraction(G)));

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(1, double.NaN)]
    public void NaN_lies_nowhere(double v, double G) => Assert.False(Domain.Contains(v, G));

    [Fact]
    public void Limits_are_the_numbers_that_were_given() =>
        Assert.Equal(
            (0.5, 1.5, -0.1, 0.2),
            (Domain.LowestSpeed.MetersPerSecond, Domain.HighestSpeed.MetersPerSecond,
                Domain.LowestGrade.Fraction, Domain.HighestGrade.Fraction));

    [Fact]
    public void Domain_of_one_speed_and_one_grade_reads_as_such() =>
        Assert.Equal("1.5 m/s, -10 %", new ModelDomain(1.5, 1.5, -0.1, -0.1).ToString());

    [Fact]
    public void Domain_reads_as_words() => Assert.Equal("0.5 to 1.5 m/s, -10 to 20 %", Domain.ToString());
}
