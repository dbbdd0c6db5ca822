using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Models;

/// <summary>A model of an app author's own, with a card and one equation and nothing else.</summary>
public sealed class OwnModelTests
{
    private static readonly ModelDomain Domain =
        ModelDomain.Between(
            Speed.FromMetersPerSecond(0.5), Speed.FromMetersPerSecond(1.5), Grade.FromPercent(-5), Grade.FromPercent(5));

    /// <summary>2 + 3·v + 10·G, which is no multiple of anything that the library computes.</summary>
    private sealed class Straight : IWalkingModel
    {
        public ModelCard Card { get; } = new()
        {
            Name = nameof(Straight),
            Direction = WalkingDirection.Forward,
            Source = new("Own2026", "An app author", 2026, "Straight lines", "unpublished", null),
            Equation = "M = 2 + 3 v + 10 G",
            Measured = Domain,
            Supported = Domain,
        };

        public MetabolicPower EstimatePower(Speed speed, Grade grade) =>
            Domain.Contains(speed, grade)
                ? MetabolicPower.FromWattsPerKilogram(2 + 3 * speed.MetersPerSecond + 10 * grade.Fraction)
                : MetabolicPower.None;
    }

    private static readonly IWalkingModel Own = new Straight();

    [Fact]
    public void Columns_are_the_equation_element_by_element()
    {
        double[] speeds = [1, 0.5, 1.5, 0.4, 1, -1, double.NaN, double.PositiveInfinity, 1, 1];
        double[] grades = [0, -0.05, 0.05, 0, 0.06, 0, 0, 0, double.NaN, double.NegativeInfinity];
        double[] powers = [.. Enumerable.Repeat(7.0, 11)];
        Own.EstimatePower(speeds, grades, powers);
        double none = double.NaN;
        Assert.Equal([5, 2 + 1.5 - 0.5, 2 + 4.5 + 0.5, none, none, none, none, none, none, none, 7], powers);
    }

    [Fact]
    public void Columns_may_be_written_in_place()
    {
        double[] column = [1, 0.5];
        Own.EstimatePower(column, [0, 0], column);
        Assert.Equal([5, 3.5], column);
    }

    [Fact]
    public void Columns_of_other_lengths_are_refused_before_anything_is_written()
    {
        double[] powers = [7];
        Assert.Equal("gradeFractions", Assert.Throws<ArgumentException>(() => Own.EstimatePower([1], [0, 0], powers)).ParamName);
        Assert.Equal(
            "destinationWattsPerKilogram", Assert.Throws<ArgumentException>(
                () => Own.EstimatePower([1, 1], [0, 0], powers)).ParamName);
        Assert.Equal([7], powers);
    }

    [Fact]
    public void Spread_is_that_of_persons_and_days_inside_the_domain()
    {
        Assert.Equal(SpreadParameters.Shipped.OfOnePerson(Grade.Level), Own.LogSpread(Speed.FromMetersPerSecond(1), Grade.Level));
        Assert.Equal(double.NaN, Own.LogSpread(Speed.FromMetersPerSecond(2), Grade.Level));
    }

    [Fact]
    public void What_the_card_leaves_out_reads_not_stated_and_gross_watts_per_kilogram()
    {
        ModelCard card = Own.Card;
        Assert.All([card.Population, card.ReportedError, card.Trust], text => Assert.Equal("not stated", text));
        Assert.Equal(("W/kg", EnergyBasis.Gross), (card.NativeUnit, card.NativeBasis));
        Assert.Empty(card.Evidence);
    }

    [Fact]
    public void Front_door_takes_it()
    {
        EnergyEstimate estimate = WalkingEnergy.Estimate(
            Own, Samples.Walker, Speed.FromMetersPerSecond(1), Grade.Level, TimeSpan.FromHours(1));
        Assert.Equal((5.0, Validity.Measured), (estimate.GrossPower.WattsPerKilogram, estimate.Validity));
    }
}
