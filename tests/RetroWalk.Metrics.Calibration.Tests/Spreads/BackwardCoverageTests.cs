namespace RetroWalk.Metrics.Calibration.Tests.Spreads;

public sealed class BackwardCoverageTests
{
    // 400 people drawn as the model supposes them: the standard error of a share is about 2 points. The quantiles are those of
    // Wilson and Hilferty, the draws those of a gamma.
    [Fact]
    public void Ratio_of_people_as_supposed_lies_inside_as_often_as_promised()
    {
        BackwardCoverage found = BackwardCoverage.Of(BackwardPeople.Drawn(400, seed: 9));

        Assert.Equal(800, found.Ratio.Walks);
        Assert.All(found.Ratio.Shares.Zip(Coverage.Levels), share => Assert.Equal(share.Second, share.First, 0.05));
    }

    [Fact]
    public void The_shipped_interval_is_that_of_the_gamma()
    {
        BackwardCoverage found = BackwardCoverage.Of(BackwardPeople.Drawn(40, seed: 3));

        Assert.Equal(found.Shapes.Single(shape => shape.Shape == ExcessShape.Gamma).AsShipped.Shares, found.Ratio.Shares);
    }

    // A wild person among tame ones: judged by the others, who do not differ.
    [Fact]
    public void A_person_is_not_judged_by_a_spread_estimated_from_that_person()
    {
        string[] names = ["A", "B", "C", "D"];
        BackwardCoverage found = BackwardCoverage.Of([.. names.SelectMany(name => (MeasuredWalk[])
        [
            BackwardPeople.Walk(name, WalkingDirection.Forward, 1, 0, 1, 1),
            BackwardPeople.Walk(name, WalkingDirection.Backward, 0.8, 0, 1, name == "D" ? 2.3 : 1),
            BackwardPeople.Walk(name, WalkingDirection.Backward, 1, 0, 1, name == "D" ? 2.3 : 1),
        ])]);
        ShapeScore gamma = found.Shapes[0];

        Assert.Equal(1, gamma.AsShipped.Shares[2]);
        Assert.Equal(0.75, gamma.WithoutThePerson.Shares[2]);
    }

    // Width and fine by hand: with one walk in the middle of every interval the score is the mean width.
    [Fact]
    public void Score_of_walks_in_the_middle_is_the_mean_width()
    {
        IReadOnlyList<PairedWalk> walks = PairedWalk.Of(
            [BackwardPeople.Walk("A", WalkingDirection.Forward, 1, 0, 1, 1),
                BackwardPeople.Walk("A", WalkingDirection.Backward, 1, 0, 1, 1)]);
        double share = walks[0].Model.Excess / walks[0].Model.ForwardPower;
        double s = Math.Sqrt(walks[0].Model.GroupVariance + 0.36);
        double[] z = [0.6744897501960817, 1.2815515655446004, 1.9599639845400542]; // any table

        Assert.Equal(
            z.Average(factor => 2 * factor * s * share),
            ShapeScore.Of(ExcessShape.Normal, walks, 0.6, _ => 0.6).ScoreAsShipped, 1e-9);
    }

    // One walk 0.5 above the top of a 95 % interval costs 2/0.05 times that.
    [Fact]
    public void A_miss_is_fined_by_its_distance()
    {
        PairedWalk Paired(double κ) => PairedWalk.Of(
            [BackwardPeople.Walk("A", WalkingDirection.Forward, 1, 0, 1, 1),
                BackwardPeople.Walk("A", WalkingDirection.Backward, 1, 0, 1, κ)])[0];
        double share = Paired(1).Model.Excess / Paired(1).Model.ForwardPower;
        double Score(double κ) => ShapeScore.Of(ExcessShape.Gamma, [Paired(κ)], 0.6, _ => 0.6).ScoreAsShipped;

        Assert.Equal((2 / 0.5 + 2 / 0.2 + 2 / 0.05) / 3 * share, Score(6) - Score(5), 1e-9);
    }

    // Origin: docs/models/RetroWalkBackward.md, uncertainty of one person's number: 10, 15 and 20 walks of 21, without the person
    // 10, 15 and 18; with the spread of study means alone 5, 13 and 16.
    [Fact]
    public void Measured_people_lie_inside_as_the_page_says()
    {
        if (BackwardPeople.Measured is not IReadOnlyList<MeasuredWalk> walks)
        {
            Assert.False(File.Exists(BackwardPeople.File));
            return;
        }

        BackwardCoverage found = BackwardCoverage.Of(walks);
        Assert.Equal([10, 15, 20], Counts(found.Ratio));
        Assert.Equal([10, 15, 18], Counts(found.Shapes[0].WithoutThePerson));
        Assert.Equal([5, 13, 16],
            Counts(found.Shapes.Single(shape => shape.Shape == ExcessShape.LogNormalOfStudyMeans).AsShipped));
        Assert.All(
            found.Shapes.Skip(1),
            rival => Assert.True(found.Shapes[0].ScoreAsShipped < rival.ScoreAsShipped && found.Shapes[0]
                .ScoreWithoutThePerson < rival.ScoreWithoutThePerson));

        static IEnumerable<int> Counts(Coverage coverage) =>
            coverage.Shares.Select(share => (int)Math.Round(share * coverage.Walks));
    }

    [Fact]
    public void Too_few_people_are_refused()
    {
        Assert.Equal("walks", Assert.Throws<ArgumentNullException>(() => BackwardCoverage.Of(null!)).ParamName);
        Assert.Equal("walks", Assert.Throws<ArgumentException>(() => BackwardCoverage.Of(BackwardPeople.Drawn(2, seed: 1)))
            .ParamName);
        Assert.Equal("walks", Assert.Throws<ArgumentException>(
            () => BackwardCoverage.Of([.. BackwardPeople.Drawn(6, seed: 1)
                .Where(walk => walk.Direction == WalkingDirection.Forward || walk.Speed.MetersPerSecond < 1)])).ParamName);
    }
}
