namespace RetroWalk.Metrics.Calibration.Tests.Spreads;

public sealed class VarianceComponentsTests
{
    // By hand: means 2, 5 and 8, so that their variance is 9; within (1 + 1 + 0 + 4 + 0 + 4)/3 degrees of freedom = 10/3;
    // between 9 − 10/3·(1/2 + 1/3 + 1)/3.
    [Fact]
    public void Components_are_those_counted_by_hand()
    {
        VarianceComponents found = VarianceComponents.Of([[1, 3], [3, 5, 7], [8.0]]);

        Assert.Equal((3, 6, 3), (found.People, found.Walks, found.DegreesOfFreedom));
        Assert.Equal(5, found.Mean, 1e-12);
        Assert.Equal(3, found.StandardDeviationOfPersonMeans, 1e-12);
        Assert.Equal(Math.Sqrt(10.0 / 3), found.WithinPerson, 1e-12);
        Assert.Equal(Math.Sqrt(9 - 10.0 / 3 * (1 / 2.0 + 1 / 3.0 + 1) / 3), found.BetweenPeople, 1e-12);
        Assert.Equal(found.BetweenPeople / 5, found.CoefficientOfVariationBetweenPeople, 1e-12);
        Assert.Equal("6 walks of 3 people: mean 5.000, between people 2.639, within a person 1.826 (3 degrees of freedom)",
            found.ToString());
    }

    [Fact]
    public void People_who_differ_less_than_their_walks_do_not_differ() =>
        Assert.Equal(0, VarianceComponents.Of([[1, 3], [1, 3.1], [0.9, 3]]).BetweenPeople);

    public static TheoryData<double[][]> Refused => new()
    {
        new double[][] { [1, 2] }, new double[][] { [1, 2], [] }, new double[][] { [1, 2], [double.NaN] },
            new double[][] { [1], [2] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_parts_nothing_is_refused(double[][] people) =>
        Assert.Equal("people", Assert.Throws<ArgumentException>(() => VarianceComponents.Of(people)).ParamName);
}
