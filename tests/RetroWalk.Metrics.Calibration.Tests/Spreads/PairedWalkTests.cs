namespace RetroWalk.Metrics.Calibration.Tests.Spreads;

public sealed class PairedWalkTests
{
    // However dear the person: the excess that was put in comes out, and the ratio with it.
    [Theory]
    [InlineData(0.8, 0)]
    [InlineData(1.25, 2.6)]
    [InlineData(1, -0.1)]
    public void Level_of_the_person_cancels(double level, double κ)
    {
        PairedWalk walk = Assert.Single(PairedWalk.Of(
        [
            BackwardPeople.Walk("A", WalkingDirection.Forward, 0.9, 0, level, κ),
            BackwardPeople.Walk("A", WalkingDirection.Forward, 1.2, 0, level, κ),
            BackwardPeople.Walk("A", WalkingDirection.Forward, 1.2, 0.1, 3 * level, κ), // a slope does not count
            BackwardPeople.Walk("A", WalkingDirection.Backward, 0.7, 0.05, level, κ),
                BackwardPeople.Walk("B", WalkingDirection.Backward, 1, 0, level, κ),
        ]));

        Assert.Equal(("A", 0.7), (walk.Walk.Person, walk.Walk.Speed.MetersPerSecond));
        Assert.Equal(level, walk.PersonLevel, 1e-12);
        Assert.Equal(κ, walk.ExcessFactor, 1e-12);
        Assert.Equal(1 + κ * walk.Model.Excess / walk.Model.ForwardPower, walk.GrossRatio, 1e-12);
    }

    [Fact]
    public void Standing_is_no_walk() =>
        Assert.Empty(PairedWalk.Of(
            [BackwardPeople.Walk("A", WalkingDirection.Forward, 1, 0, 1, 1),
                BackwardPeople.Walk("A", WalkingDirection.Backward, 0, 0, 1, 1)]));

    // Origin: docs/models/RetroWalkBackward.md, where σ_κ comes from.
    [Fact]
    public void Shipped_spread_between_people_is_that_of_the_measured_ones()
    {
        if (BackwardPeople.Measured is not IReadOnlyList<MeasuredWalk> walks)
        {
            Assert.False(File.Exists(BackwardPeople.File));
            return;
        }

        VarianceComponents found = PairedWalk.ExcessFactors(PairedWalk.Of(walks));
        Assert.Equal((10, 21, 11), (found.People, found.Walks, found.DegreesOfFreedom));
        Assert.Equal(1.198, found.Mean, 0.0005);
        Assert.Equal(0.723, found.StandardDeviationOfPersonMeans, 0.0005);
        Assert.Equal(0.21, found.WithinPerson, 0.005);
        Assert.Equal(0.59, found.CoefficientOfVariationBetweenPeople, 0.005);
        Assert.Equal(Models.RetroWalkParameters.Shipped.ExcessSpreadBetweenPeople,
            Math.Round(found.CoefficientOfVariationBetweenPeople, 1));
    }
}
