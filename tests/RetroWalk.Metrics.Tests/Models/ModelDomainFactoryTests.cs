namespace RetroWalk.Metrics.Tests.Models;

public sealed class ModelDomainFactoryTests
{
    private static readonly Speed Slow = Speed.FromMetersPerSecond(0.5);
    private static readonly Speed Fast = Speed.FromMetersPerSecond(1.5);
    private static readonly Grade Down = Grade.FromPercent(-5);
    private static readonly Grade Up = Grade.FromPercent(5);

    [Fact]
    public void Domain_between_edges_holds_its_edges()
    {
        ModelDomain domain = ModelDomain.Between(Slow, Fast, Down, Up);

        Assert.True(domain.Contains(Slow, Down));
        Assert.True(domain.Contains(Fast, Up));
        Assert.False(domain.Contains(Speed.FromMetersPerSecond(Math.BitIncrement(1.5)), Up));
    }

    [Fact]
    public void Domain_may_be_a_point() => Assert.True(ModelDomain.Between(Slow, Slow, Up, Up).Contains(Slow, Up));

    [Fact]
    public void Speeds_the_wrong_way_round_are_refused() =>
        Assert.Throws<ArgumentException>("highestSpeed", () => ModelDomain.Between(Fast, Slow, Down, Up));

    [Fact]
    public void Grades_the_wrong_way_round_are_refused() =>
        Assert.Throws<ArgumentException>("highestGrade", () => ModelDomain.Between(Slow, Fast, Up, Down));

    [Fact]
    public void No_power_is_not_a_number() => Assert.True(double.IsNaN(MetabolicPower.None.WattsPerKilogram));
}
