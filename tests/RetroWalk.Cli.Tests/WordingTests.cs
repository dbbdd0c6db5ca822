using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Tests;

public sealed class WordingTests
{
    [Theory]
    [InlineData(1.34, 2.5, "1.3 to 2.5")]
    [InlineData(double.NaN, 2.5, "–")]
    [InlineData(1.34, double.NaN, "–")]
    [InlineData(1, double.PositiveInfinity, "–")]
    public void Interval_without_an_end_is_a_dash(double low, double high, string shown) =>
        Assert.Equal(shown, NumberText.Range(low, high, 1));

    [Theory]
    [InlineData(EnergyBasis.Gross, "gross")]
    [InlineData(EnergyBasis.NetOfResting, "netOfResting")]
    [InlineData(EnergyBasis.NetOfStanding, "netOfStanding")]
    public void Basis_has_its_word_of_the_contract(EnergyBasis basis, string word) => Assert.Equal(word, Names.Of(basis));

    [Theory]
    [InlineData(2005, "Henry CJK 2005. Rates. Journal.")]
    [InlineData(null, "Henry CJK. Rates. Journal.")]
    public void Citation_without_a_year_has_no_gap(int? year, string shown) =>
        Assert.Equal(shown, Names.Of(new Citation("Henry", "Henry CJK", year, "Rates", "Journal", null)));

    [Theory]
    [InlineData(-0.004, 2, "0.00")]
    [InlineData(-0.4, 0, "0")]
    [InlineData(-0.006, 2, "-0.01")]
    [InlineData(-10, 0, "-10")]
    [InlineData(0, 1, "0.0")]
    [InlineData(999_999_999_999_999, 0, "999999999999999")]
    [InlineData(-1e15, 2, "-1E+15")] // more digits than a double has
    [InlineData(1.239e308, 2, "1.24E+308")]
    public void Number_that_rounds_to_nothing_has_no_sign(double value, int decimals, string shown) =>
        Assert.Equal(shown, NumberText.Of(value, decimals));

    [Theory]
    [InlineData(-0.0004, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(-0.0006, "-0.001")]
    [InlineData(double.NaN, "–")]
    [InlineData(double.PositiveInfinity, "–")]
    public void Short_number_that_rounds_to_nothing_has_no_sign(double value, string shown) =>
        Assert.Equal(shown, NumberText.Short(value));

    // 95 of 100 points are nearly all of them.
    [Theory]
    [InlineData(100, 0, false)]
    [InlineData(95, 5, false)]
    [InlineData(94, 6, true)]
    public void Model_that_prices_fewer_than_95_per_cent_stands_last(int points, int notPriced, bool isLast) =>
        Assert.Equal((isLast, 0.5), Ranking.Key(new(points, notPriced, 0, 0.5, 10)));
}
