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
    [InlineData(0.5, -0.1, DomainLimits.None)]
    [InlineData(1.5, 0.2, DomainLimits.None)]
    [InlineData(0.49999999999999994, 0, DomainLimits.LowestSpeed)]
    [InlineData(1.5000000000000002, 0, DomainLimits.HighestSpeed)]
    [InlineData(1, -0.10000000000000002, DomainLimits.LowestGrade)]
    [InlineData(1, 0.20000000000000004, DomainLimits.HighestGrade)]
    [InlineData(0.4, -0.2, DomainLimits.LowestSpeed | DomainLimits.LowestGrade)]
    [InlineData(2, 0.3, DomainLimits.HighestSpeed | DomainLimits.HighestGrade)]
    public void Limits_passed_are_named(double v, double G, DomainLimits passed)
    {
        (Speed speed, Grade grade) = (Speed.FromMetersPerSecond(v), Grade.FromFraction(G));
        Assert.Equal(passed, Domain.LimitsPassed(speed, grade));
        const DomainLimits OfSpeed = DomainLimits.LowestSpeed | DomainLimits.HighestSpeed;
        Assert.Equal((passed & OfSpeed) == DomainLimits.None, Domain.HasSpeed(speed));
        Assert.Equal((passed & ~OfSpeed) == DomainLimits.None, Domain.HasGrade(grade));
    }

    [Fact]
    public void Domain_around_two_has_the_outer_edges_of_both()
    {
        ModelDomain other = new(0.4, 1.4, -0.2, 0.3);
        Assert.Equal(new ModelDomain(0.4, 1.5, -0.2, 0.3), ModelDomain.Around(Domain, other));
        Assert.Equal(new ModelDomain(0.4, 1.5, -0.2, 0.3), ModelDomain.Around(other, Domain));
    }

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
