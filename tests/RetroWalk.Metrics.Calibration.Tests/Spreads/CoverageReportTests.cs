namespace RetroWalk.Metrics.Calibration.Tests.Spreads;

public sealed class CoverageReportTests
{
    private static readonly SpreadParameters Normal = new()
    {
        DescentLogSpread = 0.1,
        GentleAscentLogSpread = 0.1,
        AscentLogSpread = 0.1,
        DescentTailWeight = 0,
        AscentTailWeight = 0,
    };

    // With σ = 0.1 and no tails the intervals reach ±0.0674, ±0.1282 and ±0.1960 in logarithms.
    [Fact]
    public void Shares_are_those_counted_by_hand()
    {
        CoverageReport report = CoverageReport.Of(
        [
            SyntheticPeople.Walk(1, Grade.Level, 0.067), SyntheticPeople.Walk(1, Grade.Level, -0.068), SyntheticPeople.Walk(
                1, Grade.Level, 0.197),
            SyntheticPeople.Walk(2, Grade.FromPercent(-20), -0.128), SyntheticPeople.Walk(2, Grade.FromPercent(30), 0.129),
        ], Normal);

        Assert.Equal((5, 0.2, 0.6, 0.8), Numbers(report.All));
        Assert.Equal(["below -14 %", "0 %", "17.5 % and above"], report.GradeBands.Select(band => band.Name));
        Assert.Equal((3, 1.0 / 3, 2.0 / 3, 2.0 / 3), Numbers(report.GradeBands[1]));
        Assert.Equal(["P001", "P002"], report.People.Select(person => person.Name));
        Assert.Equal((2, 0.0, 0.5, 1.0), Numbers(report.People[1]));
        Assert.Equal([2.0 / 3, 1.0], new[] { report.FiveNumbersOfPeople(2)[0], report.FiveNumbersOfPeople(2)[4] });
    }

    [Fact]
    public void Coverage_of_the_spread_that_was_put_in_is_nominal_for_people_never_seen()
    {
        // 200 people, 1,600 walks: the standard error of a share is about 1.25 points.
        CoverageReport report = CoverageReport.CrossValidated(
            SyntheticPeople.WithSpread(SpreadParameters.Shipped, people: 200, seed: 4));

        Assert.All(report.All.Shares.Zip(Coverage.Levels), share => Assert.Equal(share.Second, share.First, 0.03));
        Assert.All(report.GradeBands, band => Assert.True(band.LargestDistanceFraction < 0.08, band.ToString()));
    }

    [Fact]
    public void A_person_is_never_judged_by_a_fit_to_that_person()
    {
        // One wild person among nine tame ones, whose walks are all alike. The wild one alone would widen the intervals to hold
        // itself.
        MeasuredWalk[] walks = [.. Enumerable.Range(0, 10).SelectMany(person => new[] { -0.2, 0, 0.3 }
            .SelectMany(
                grade =>
                    Enumerable.Range(1, 5).Select(
                        i => SyntheticPeople.Walk(person, Grade.FromFraction(grade), person == 9 ? 1 : 0.01 * i))))];

        Assert.Equal(0, CoverageReport.CrossValidated(walks).People[9].Shares[2]);
        Assert.True(
            CoverageReport.Of(
                walks, new() { DescentLogSpread = 1, GentleAscentLogSpread = 1, AscentLogSpread = 1 }).People[9].Shares[2] == 1);
    }

    // Two folds: each half of the people by the spread of the other half. One half varies four times as much.
    [Fact]
    public void Two_folds_are_each_judged_by_the_other()
    {
        MeasuredWalk[] walks = [.. Enumerable.Range(0, 8).SelectMany(person => new[] { -0.2, 0, 0.3 }
            .SelectMany(
                grade =>
                    Enumerable.Range(-2, 5).Select(
                        i => SyntheticPeople.Walk(person, Grade.FromFraction(grade), (person % 2 == 0 ? 0.05 : 0.2) * i))))];
        MeasuredWalk[] tame = [.. walks.Where(walk => walk.Person is "P000" or "P002" or "P004" or "P006")];
        MeasuredWalk[] wild = [.. walks.Except(tame)];
        CoverageReport found = CoverageReport.CrossValidated(walks, 2);

        Assert.Equal(CoverageReport.Of(tame, SpreadFit.Run(wild)).People[0].Shares, found.People[0].Shares);
        Assert.Equal(CoverageReport.Of(wild, SpreadFit.Run(tame)).People[0].Shares, found.People[1].Shares);
        Assert.Equal(120, found.All.Walks);
        Assert.True(found.People[0].Shares[2] > found.People[1].Shares[2]);
    }

    [Fact]
    public void Cross_validation_does_not_depend_on_the_order_of_the_walks()
    {
        IReadOnlyList<MeasuredWalk> walks = SyntheticPeople.WithSpread(SpreadParameters.Shipped, people: 12, seed: 5);

        Assert.Equal(
            CoverageReport.CrossValidated(walks, 4).People.SelectMany(person => person.Shares),
            CoverageReport.CrossValidated([.. walks.Reverse()], 4).People.SelectMany(person => person.Shares));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Folds_that_cannot_be_dealt_are_refused(int folds) =>
        Assert.Equal("folds", Assert.Throws<ArgumentOutOfRangeException>(
            () =>
                CoverageReport.CrossValidated(
                    SyntheticPeople.WithSpread(SpreadParameters.Shipped, people: 3, seed: 6), folds)).ParamName);

    [Fact]
    public void Nothing_measured_is_refused() =>
        Assert.Equal("walks", Assert.Throws<ArgumentException>(() => CoverageReport.Of([])).ParamName);

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Levels_that_are_not_there_are_refused(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => CoverageReport.Of([SyntheticPeople.Walk(1, Grade.Level, 0)]).FiveNumbersOfPeople(level));

    private static (int Walks, double Of50, double Of80, double Of95) Numbers(Coverage coverage) =>
        (coverage.Walks, coverage.Shares[0], coverage.Shares[1], coverage.Shares[2]);
}
