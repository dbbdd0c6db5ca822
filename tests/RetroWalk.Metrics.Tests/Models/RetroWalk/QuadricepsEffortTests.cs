using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Models;

public sealed class QuadricepsEffortTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(-0.1)]
    public void Standing_still_takes_no_quadriceps_power(double grade)
    {
        QuadricepsEffort effort = default(RetroWalkBackward).EstimateQuadriceps(default, Grade.FromFraction(grade));
        Assert.Equal(0, effort.Forward.Metabolic.WattsPerKilogram);
        Assert.Equal(0, effort.Backward.Metabolic.WattsPerKilogram);
    }

    [Fact]
    public void Standing_still_has_no_effort_factor() =>
        Assert.True(double.IsNaN(default(RetroWalkBackward).EstimateQuadriceps(default, Grade.Level).Factor));

    [Fact]
    public void Standing_still_has_no_concentric_share() =>
        Assert.True(double.IsNaN(default(RetroWalkBackward).EstimateQuadriceps(default, Grade.Level).Forward.ConcentricShare));

    [Fact]
    public void Full_reversal_on_the_level_swaps_concentric_and_eccentric()
    {
        RetroWalkBackward model = new(new RetroWalkParameters { Quadriceps = new QuadricepsParameters { ReversalFraction = 1 } });
        QuadricepsEffort effort = model.EstimateQuadriceps(Speed.FromMetersPerSecond(1.34), Grade.Level);
        Assert.Equal(effort.Forward.EccentricWattsPerKilogram, effort.Backward.ConcentricWattsPerKilogram, 15);
        Assert.Equal(effort.Forward.ConcentricWattsPerKilogram, effort.Backward.EccentricWattsPerKilogram, 15);
    }

    [Fact]
    public void Comparison_shows_the_effort_of_the_model()
    {
        WalkComparison comparison = Samples.Compare();
        EnergyEstimate side = comparison.Backward;
        Assert.Equal(default(RetroWalkBackward).EstimateQuadriceps(side.Speed, side.Grade), comparison.Quadriceps);
    }

    [Fact]
    public void Incline_multiplies_the_backward_load_at_a_low_speed()
    {
        static double Load(double grade) => default(RetroWalkBackward)
            .EstimateQuadriceps(Speed.FromMetersPerSecond(0.45), Grade.FromFraction(grade)).Backward.Metabolic.WattsPerKilogram;
        Assert.Equal(12.83, Load(0.15) / Load(0), 0.005); // docs/models/RetroWalkBackward.md: 1.044125/0.081374
    }
}
