using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Models;

public sealed class TerrainTests
{
    /// <summary>Soule and Goldman 1972, Givoni and Goldman 1971, Pandolf et al. 1976, as several codes and guides have
    /// them.</summary>
    [Theory]
    [InlineData("treadmill", 1.0)]
    [InlineData("dirt-road", 1.1)]
    [InlineData("light-brush", 1.2)]
    [InlineData("heavy-brush", 1.5)]
    [InlineData("swamp", 1.8)]
    [InlineData("loose-sand", 2.1)]
    [InlineData("light-snow", 2.5)]
    [InlineData("medium-snow", 3.3)]
    [InlineData("deep-snow", 4.1)]
    public void Named_ground_has_its_published_factor(string name, double factor) =>
        Assert.Equal(factor, Terrain.All.Single(terrain => terrain.Name == name).Factor);

    [Fact]
    public void Grounds_are_listed_from_the_easiest() =>
        Assert.Equal(Terrain.All.OrderBy(terrain => terrain.Factor), Terrain.All);

    [Fact]
    public void Default_ground_is_a_treadmill() => Assert.Equal(Terrain.Treadmill, default);

    [Fact]
    public void Ground_of_a_factor_is_custom() => Assert.Equal("custom (1.3)", Terrain.FromFactor(1.3).ToString());
}
