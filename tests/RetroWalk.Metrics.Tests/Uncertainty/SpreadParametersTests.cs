using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Tests.Uncertainty;

[Properties(Arbitrary = [typeof(DomainShapes)], MaxTest = 300)]
public sealed class SpreadParametersTests
{
    private static readonly SpreadParameters Shipped = SpreadParameters.Shipped;

    private static readonly Dictionary<string, Func<double, SpreadParameters>> Members = new(StringComparer.Ordinal)
    {
        [nameof(SpreadParameters.BetweenPeopleLogSpread)] = x => new() { BetweenPeopleLogSpread = x },
        [nameof(SpreadParameters.DescentLogSpread)] = x => new() { DescentLogSpread = x },
        [nameof(SpreadParameters.GentleAscentLogSpread)] = x => new() { GentleAscentLogSpread = x },
        [nameof(SpreadParameters.AscentLogSpread)] = x => new() { AscentLogSpread = x },
        [nameof(SpreadParameters.AscentWithinPersonLogSpread)] = x => new() { AscentWithinPersonLogSpread = x },
        [nameof(SpreadParameters.DescentTailWeight)] = x => new() { DescentTailWeight = x },
        [nameof(SpreadParameters.AscentTailWeight)] = x => new() { AscentTailWeight = x },
    };

    public static TheoryData<string, double> Meaningless
    {
        get
        {
            TheoryData<string, double> data = [];
            foreach (string name in Members.Keys)
            {
                foreach (double bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.12 })
                    data.Add(name, bad);
            }

            data.Add(nameof(SpreadParameters.DescentLogSpread), 0);
            data.Add(nameof(SpreadParameters.AscentTailWeight), 1.01);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Meaningless))]
    public void Meaningless_parameter_is_refused(string name, double value) =>
        Refusal.OutOfRange(name, value, () => Members[name](value));

    [Fact]
    public void New_parameters_are_the_shipped_ones() => Assert.Equal(SpreadParameters.Shipped, new SpreadParameters());

    // At both ends below it is what people leave of the whole; above +5 % people differ less, and it is more.
    [Property]
    public bool Within_a_person_there_is_at_least_what_people_leave(ForwardPoint point)
    {
        double whole = Shipped.OfOnePerson(point.Grade);
        double left = whole * whole - Shipped.BetweenPeopleLogSpread * Shipped.BetweenPeopleLogSpread;
        return Shipped.WithinPerson(point.Grade) >= Math.Sqrt(Math.Max(0, left)) - 0.002; // a straight line beside a root
    }

    [Property]
    public bool Spread_never_rises_with_the_grade(ForwardPoint one, ForwardPoint other) =>
        one.Grade.Fraction > other.Grade.Fraction || Shipped.OfOnePerson(one.Grade) >= Shipped.OfOnePerson(other.Grade);

    [Property]
    public bool Spread_has_no_jumps(ForwardPoint point)
    {
        Grade next = Grade.FromFraction(point.Grade.Fraction + 0.0001);
        return Math.Abs(Shipped.OfOnePerson(point.Grade) - Shipped.OfOnePerson(next)) < 0.0001
            && Math.Abs(Shipped.IntervalFactor(0.5, point.Grade) - Shipped.IntervalFactor(0.5, next)) < 0.001;
    }

    [Theory]
    [InlineData(-1.0 / 9)] // the lightest tail allowed: the quantile stands still at z = 3, and must not fall
    [InlineData(0)]
    [InlineData(1)]
    public void Interval_widens_with_the_level(double tailWeight)
    {
        SpreadParameters spread = new() { AscentTailWeight = tailWeight };
        double last = 0;
        for (int i = 1; i < 100000; i++)
        {
            double factor = spread.IntervalFactor(i / 100000.0, Grade.FromFraction(0.1));
            Assert.True(factor > last, $"falls at level {i / 100000.0}");
            last = factor;
        }
    }

    [Fact]
    public void Interval_stays_finite_up_to_the_last_level_below_one() =>
        Assert.True(
            double.IsFinite(
                new SpreadParameters { AscentTailWeight = 1 }.IntervalFactor(Math.BitDecrement(1.0), Grade.FromFraction(0.1))));

    [Fact]
    public void Within_a_person_nothing_is_left_where_the_spread_between_people_is_more() =>
        Assert.Equal(0, new SpreadParameters { BetweenPeopleLogSpread = 0.2 }.WithinPerson(Grade.FromFraction(0.05)));
}
