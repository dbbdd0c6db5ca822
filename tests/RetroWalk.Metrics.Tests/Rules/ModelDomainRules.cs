using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.CheckValues;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>Domains of the cards: well formed, backed by check values on every side, and obeyed by the numbers.</summary>
public sealed class ModelDomainRules
{
    private const int Steps = 40;

    public static TheoryData<string> Names => [.. WalkingModels.All.Select(entry => entry.Card.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Measured_domain_lies_inside_the_supported_one(string name)
    {
        ModelCard card = Card(name);
        Assert.True(card.Supported.Contains(card.Measured.LowestSpeed, card.Measured.LowestGrade));
        Assert.True(card.Supported.Contains(card.Measured.HighestSpeed, card.Measured.HighestGrade));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Domains_and_rows_are_the_right_way_round(string name) =>
        Assert.All(
            [Card(name).Measured, Card(name).Supported, .. Card(name).Rows],
            domain =>
            {
                Assert.True(domain.LowestSpeed.MetersPerSecond <= domain.HighestSpeed.MetersPerSecond);
                Assert.True(domain.LowestGrade.Fraction <= domain.HighestGrade.Fraction);
            });

    /// <summary>Minetti et al. 2002 measured down as far as up: slopes of −0.45 to +0.45.</summary>
    [Fact]
    public void Minetti_measured_down_as_far_as_up()
    {
        ModelDomain measured = Card(nameof(Minetti2002Walking)).Measured;
        Assert.Equal(-0.45, measured.LowestGrade.Fraction);
        Assert.Equal(0.45, measured.HighestGrade.Fraction);
    }

    /// <summary>A model of the level has one grade, and a study may have had one speed; only a table may be a single
    /// point.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Measured_domain_of_an_equation_is_more_than_a_point(string name)
    {
        ModelDomain measured = Card(name).Measured;
        Assert.True(
            Card(name).Rows.Count > 0
            || measured.LowestSpeed.MetersPerSecond < measured.HighestSpeed.MetersPerSecond
            || measured.LowestGrade.Fraction < measured.HighestGrade.Fraction);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Spread_of_a_model_is_there_exactly_where_its_card_covers(string name)
    {
        IWalkingModel model = WalkingModels.Find(name)!.For(Samples.Inputs);
        ModelDomain domain = model.Card.Supported;
        Speed tooFast = Speed.FromMetersPerSecond(Math.BitIncrement(domain.HighestSpeed.MetersPerSecond));
        ModelDomain row = model.Card.Rows.Count > 0 ? model.Card.Rows[0] : domain;

        Assert.True(model.LogSpread(row.HighestSpeed, row.HighestGrade) > 0);
        Assert.True(double.IsNaN(model.LogSpread(tooFast, domain.HighestGrade)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_has_check_values_on_every_side_of_its_domain(string name)
    {
        CheckValue[] rows = [.. CheckValueFile.Rows($"{name}.csv").Where(row => row.Quantity == $"{name}.Power")];
        ModelDomain domain = Card(name).Supported;
        CheckValue[] inside = [.. rows.Where(row => row.Kind != ToleranceKind.NaN)];
        CheckValue[] outside = [.. rows.Where(row => row.Kind == ToleranceKind.NaN)];
        Assert.Contains(inside, row => row.Input("v") == domain.LowestSpeed.MetersPerSecond);
        Assert.Contains(inside, row => row.Input("v") == domain.HighestSpeed.MetersPerSecond);
        Assert.Contains(inside, row => row.Input("G") == domain.LowestGrade.Fraction);
        Assert.Contains(inside, row => row.Input("G") == domain.HighestGrade.Fraction);
        Assert.Contains(outside, row => row.Input("v") == Math.BitDecrement(domain.LowestSpeed.MetersPerSecond));
        Assert.Contains(outside, row => row.Input("v") == Math.BitIncrement(domain.HighestSpeed.MetersPerSecond));
        Assert.Contains(outside, row => row.Input("G") == Math.BitDecrement(domain.LowestGrade.Fraction));
        Assert.Contains(outside, row => row.Input("G") == Math.BitIncrement(domain.HighestGrade.Fraction));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_has_a_value_where_its_card_says_so_and_nowhere_else(string name)
    {
        IWalkingModel model = WalkingModels.Find(name)!.For(Samples.Inputs);
        foreach ((Speed speed, Grade grade) in PointsInAndAround(model.Card))
        {
            double power = model.EstimatePower(speed, grade).WattsPerKilogram;
            bool covered = model.Card.ValidityAt(speed, grade) != Validity.Outside;
            Assert.True(
                covered ? power > 0 && double.IsFinite(power) : double.IsNaN(power),
                $"{power} at {speed} and {grade}, which is {model.Card.ValidityAt(speed, grade)}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Limit_that_was_passed_is_said_in_words(string name)
    {
        ModelCard card = Card(name);
        Speed faster = Speed.FromMetersPerSecond(card.Supported.HighestSpeed.MetersPerSecond + 1);
        Assert.Equal(DomainLimits.HighestSpeed, card.LimitsPassed(faster, card.Supported.LowestGrade));
        Assert.Contains(name, Assert.Single(card.ValidityNotes(faster, card.Supported.LowestGrade)), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_tables_lie_in_the_supported_domain_and_span_it()
    {
        foreach (string name in WalkingModels.All.Where(entry => entry.Card.Rows.Count > 0).Select(entry => entry.Card.Name))
        {
            ModelCard card = Card(name);
            Assert.Equal(card.Supported.LowestSpeed, card.Rows.MinBy(row => row.LowestSpeed.MetersPerSecond).LowestSpeed);
            Assert.Equal(card.Supported.HighestSpeed, card.Rows.MaxBy(row => row.HighestSpeed.MetersPerSecond).HighestSpeed);
            Assert.Equal(card.Supported.LowestGrade, card.Rows.MinBy(row => row.LowestGrade.Fraction).LowestGrade);
            Assert.Equal(card.Supported.HighestGrade, card.Rows.MaxBy(row => row.HighestGrade.Fraction).HighestGrade);
        }
    }

    /// <summary>Both ends, a grid that is wider than the domain, the corners of every row and the next doubles beyond.</summary>
    private static IEnumerable<(Speed Speed, Grade Grade)> PointsInAndAround(ModelCard card)
    {
        ModelDomain domain = card.Supported;
        (double low, double high) = (domain.LowestSpeed.MetersPerSecond, domain.HighestSpeed.MetersPerSecond);
        (double down, double up) = (domain.LowestGrade.Fraction, domain.HighestGrade.Fraction);
        List<double> speeds = [low, high, Math.Max(0, Math.BitDecrement(low)), Math.BitIncrement(high)];
        List<double> grades = [down, up, Math.BitDecrement(down), Math.BitIncrement(up), 0];
        for (int i = -4; i <= Steps + 4; i++)
        {
            speeds.Add(Math.Max(0, low + (high - low) * i / Steps));
            grades.Add(down + (up - down) * i / Steps);
        }

        foreach (ModelDomain row in card.Rows)
        {
            speeds.AddRange([row.LowestSpeed.MetersPerSecond, row.HighestSpeed.MetersPerSecond]);
            speeds.Add(Math.Max(0, Math.BitDecrement(row.LowestSpeed.MetersPerSecond)));
            speeds.Add(Math.BitIncrement(row.HighestSpeed.MetersPerSecond));
            grades.AddRange([row.LowestGrade.Fraction, row.HighestGrade.Fraction]);
            grades.AddRange([Math.BitDecrement(row.LowestGrade.Fraction), Math.BitIncrement(row.HighestGrade.Fraction)]);
        }

        return
            from speed in speeds.Distinct()
            from grade in grades.Distinct()
            select (Speed.FromMetersPerSecond(speed), Grade.FromFraction(grade));
    }

    private static ModelCard Card(string name) => WalkingModels.Find(name)!.Card;
}
