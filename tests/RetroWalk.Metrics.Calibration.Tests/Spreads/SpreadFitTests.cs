namespace RetroWalk.Metrics.Calibration.Tests.Spreads;

public sealed class SpreadFitTests
{
    private static readonly SpreadParameters Known = new()
    {
        DescentLogSpread = 0.3,
        AscentLogSpread = 0.1,
        DescentTailWeight = 0.05,
        AscentTailWeight = 0.25,
    };

    // 16,000 walks: the standard error of a quantile of 2,000 is about 2 %, of a tail weight about 0.02.
    [Fact]
    public void Fit_finds_the_spread_that_was_put_in()
    {
        SpreadParameters found = SpreadFit.Run(SyntheticPeople.WithSpread(Known, people: 2000, seed: 1));

        Assert.Equal(0.3, found.DescentLogSpread, 0.015);
        Assert.Equal(0.1, found.AscentLogSpread, 0.005);
        Assert.Equal(0.05, found.DescentTailWeight, 0.06);
        Assert.Equal(0.25, found.AscentTailWeight, 0.06);
    }

    [Fact]
    public void Fit_is_lower_than_all_its_neighbours()
    {
        IReadOnlyList<MeasuredWalk> walks = SyntheticPeople.WithSpread(Known, people: 40, seed: 2);
        SpreadParameters found = SpreadFit.Run(walks);
        double least = QuantileLoss(walks, found);

        Assert.All(
            new[] { -0.01, -0.003, 0.003, 0.01 }.SelectMany(step => new[]
            {
                found with { DescentLogSpread = found.DescentLogSpread + step },
                found with { AscentLogSpread = found.AscentLogSpread + step },
                found with { DescentTailWeight = Math.Max(found.DescentTailWeight + 5 * step, -0.11) },
                found with { AscentTailWeight = found.AscentTailWeight + 5 * step },
            }),
            neighbour => Assert.True(QuantileLoss(walks, neighbour) >= least * (1 - 1e-6), neighbour.ToString()));
    }

    [Fact]
    public void Fit_keeps_what_it_does_not_move()
    {
        SpreadParameters found = SpreadFit.Run(SyntheticPeople.WithSpread(Known, people: 20, seed: 3));
        Assert.Equal((0.17, 0.11), (found.GentleAscentLogSpread, found.BetweenPeopleLogSpread));
    }

    [Theory]
    [InlineData(-0.04, 0.3)]
    [InlineData(-0.2, 0.14)]
    public void Walks_that_hold_no_end_are_refused(double lowest, double highest) =>
        Assert.Equal("walks", Assert.Throws<ArgumentException>(() => SpreadFit.Run(
        [
            SyntheticPeople.Walk(1, Grade.FromFraction(lowest), 0.1), SyntheticPeople.Walk(1, Grade.FromFraction(highest), 0.1),
        ])).ParamName);

    [Fact]
    public void Walks_at_the_ends_of_what_is_needed_are_enough()
    {
        MeasuredWalk[] walks = [.. Enumerable.Range(-5, 11).SelectMany(i => new[] { -0.05, 0.15 }
            .Select(grade => SyntheticPeople.Walk(1, Grade.FromFraction(grade), 0.05 * i)))];
        SpreadParameters found = SpreadFit.Run(walks);
        Assert.Equal((0.17, 0.11), (found.GentleAscentLogSpread, found.BetweenPeopleLogSpread));
    }

    // Nothing is narrower than 0.01, and no tail lighter than −0.11: there the search must stop.
    [Fact]
    public void Walks_that_cost_what_the_model_says_have_the_smallest_spread()
    {
        SpreadParameters found = SpreadFit.Run(
            [.. new[] { -0.2, -0.1, 0, 0.1, 0.2, 0.3 }.SelectMany(
                grade => Enumerable.Range(0, 5).Select(person => SyntheticPeople.Walk(person, Grade.FromFraction(grade), 0)))]);
        Assert.Equal(0.01, found.DescentLogSpread, 1e-6);
        Assert.Equal(0.01, found.AscentLogSpread, 1e-6);
    }

    // Errors spread evenly end where those of a normal distribution trail off.
    [Fact]
    public void Even_errors_have_the_lightest_tails()
    {
        SpreadParameters found = SpreadFit.Run(
            [.. new[] { -0.2, -0.1, 0, 0.1, 0.2, 0.3 }.SelectMany(grade => Enumerable.Range(-20, 41).Select(
                i => SyntheticPeople.Walk(i + 20, Grade.FromFraction(grade), 0.02 * i)))]);
        Assert.Equal(-0.11, found.DescentTailWeight, 1e-5);
        Assert.Equal(-0.11, found.AscentTailWeight, 1e-5);
    }

    // The check function of Koenker and Bassett, written the way they do.
    private static double QuantileLoss(IReadOnlyList<MeasuredWalk> walks, SpreadParameters spread) =>
        walks.Sum(walk => Coverage.Levels.Sum(level =>
        {
            double miss = Math.Abs(walk.LogError) - spread.IntervalFactor(level, walk.Grade) * spread.OfOnePerson(walk.Grade);
            return miss * (level - (miss < 0 ? 1 : 0));
        }));
}
