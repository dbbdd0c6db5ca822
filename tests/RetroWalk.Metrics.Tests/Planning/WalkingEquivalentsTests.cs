using MathNet.Numerics.RootFinding;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Planning;

public sealed class WalkingEquivalentsTests
{
    private static readonly Walker Person = Samples.Walker;

    private static readonly Walker RestsHigh = new(
        BodyMass.FromKilograms(40), RestingRate.MifflinStJeor(Height.FromCentimeters(200), 18, Sex.Male));

    [Theory]
    [InlineData(1.34, 0)]
    [InlineData(1.34, 0.05)]
    [InlineData(1.8, -0.05)]
    public void Backward_speed_is_the_one_that_another_solver_finds(double v, double G)
    {
        double target = Samples.Estimate(WalkingDirection.Forward, v, G).GrossPower.WattsPerKilogram;
        double expected = Brent.FindRoot(
            speed =>
                default(RetroWalkBackward).EstimatePower(
                    Speed.FromMetersPerSecond(speed), Grade.FromFraction(G)).WattsPerKilogram - target,
            0, 1.9, 1e-14);
        Speed speed = WalkingEquivalents.FindBackwardSpeed(
            Person, Speed.FromMetersPerSecond(v), Grade.FromFraction(G)).Value!.Value;
        Assert.Equal(expected, speed.MetersPerSecond, 1e-12);
    }

    [Fact]
    public void Cheapest_forward_grade_lies_near_minus_11_percent_at_every_speed()
    {
        // Below it, a target has two grades, and the gentler one is taken.
        foreach (double v in new[] { 0.4, 1.0, 1.8 })
        {
            Speed speed = Speed.FromMetersPerSecond(v);
            MetabolicPower steepDescent = default(Looney2019Graded).EstimatePower(speed, Grade.FromPercent(-20));
            Grade grade = WalkingEquivalents.FindGrade(Person, WalkingDirection.Forward, speed, steepDescent).Value!.Value;
            Assert.InRange(grade.Percent, -9, -3);
            MetabolicPower cheapest = default(Looney2019Graded).EstimatePower(speed, Grade.FromPercent(-11));
            MetabolicPower less = MetabolicPower.FromWattsPerKilogram(cheapest.WattsPerKilogram * 0.99);
            EquivalentOutcome outcome = WalkingEquivalents.FindGrade(Person, WalkingDirection.Forward, speed, less).Outcome;
            Assert.Equal(EquivalentOutcome.CostsLessThanAny, outcome);
        }
    }

    /// <summary>The floor at rest makes the bottom of the valley level: every grade on it costs the same, and the highest is
    /// taken.</summary>
    [Theory]
    [InlineData(0.069, -0.0605)]
    [InlineData(0.071, -0.106)]
    public void Walk_at_rest_has_an_equivalent_at_the_upper_end_of_the_level_floor(double v, double G)
    {
        Walker light = new(BodyMass.FromKilograms(30), RestingRate.MifflinStJeor(Height.FromCentimeters(195), 18, Sex.Female));
        Speed speed = Speed.FromMetersPerSecond(v);
        Grade grade = WalkingEquivalents.FindForwardGrade(light, speed, Grade.FromFraction(G)).Value!.Value;
        Assert.Equal(light.RestingPower, ForwardCost(light, speed, grade));
        Assert.True(ForwardCost(light, speed, Grade.FromFraction(grade.Fraction + 1e-6)) > light.RestingPower);
    }

    /// <summary>The same where the level floor reaches the lowest grade that is supported.</summary>
    [Fact]
    public void Walk_at_rest_has_an_equivalent_at_the_upper_end_of_a_floor_that_reaches_the_lowest_grade()
    {
        Speed slow = Speed.FromMetersPerSecond(0.02);
        Assert.Equal(RestsHigh.RestingPower, ForwardCost(RestsHigh, slow, default(Looney2019Graded).Card.Supported.LowestGrade));
        Grade grade = WalkingEquivalents.FindGrade(
            RestsHigh, WalkingDirection.Forward, slow, RestsHigh.RestingPower).Value!.Value;
        Assert.Equal(RestsHigh.RestingPower, ForwardCost(RestsHigh, slow, grade));
        Assert.True(ForwardCost(RestsHigh, slow, Grade.FromFraction(grade.Fraction + 1e-6)) > RestsHigh.RestingPower);
    }

    /// <summary>The excess falls downhill, and where there is much of it, so does the whole cost: down to the lowest grade, which
    /// no search by steps would reach.</summary>
    [Theory]
    [InlineData(1.9, 3)]
    [InlineData(1.2, 10)]
    public void Lowest_grade_is_found_where_it_is_the_cheapest(double v, double practiceFactor)
    {
        WalkConditions unpractised = new() { Practice = Practice.OfFactor(practiceFactor) };
        Speed speed = Speed.FromMetersPerSecond(v);
        Grade lowest = default(RetroWalkBackward).Card.Supported.LowestGrade;
        double cost = WalkingEnergy.Estimate(
            Person, WalkingDirection.Backward, speed, lowest, TimeSpan.Zero, unpractised).GrossPower.WattsPerKilogram;
        MetabolicPower less = MetabolicPower.FromWattsPerKilogram(cost * (1 - 1e-12));
        Grade grade = WalkingEquivalents.FindGrade(
            Person, WalkingDirection.Backward, speed, MetabolicPower.FromWattsPerKilogram(cost), unpractised).Value!.Value;
        Assert.Equal(lowest, grade);
        MetabolicPower rounded = MetabolicPower.FromWattsPerKilogram(Math.BitDecrement(cost)); // as another order of the sums may
        grade = WalkingEquivalents.FindGrade(Person, WalkingDirection.Backward, speed, rounded, unpractised).Value!.Value;
        Assert.Equal(lowest, grade);
        EquivalentOutcome outcome = WalkingEquivalents.FindGrade(
            Person, WalkingDirection.Backward, speed, less, unpractised).Outcome;
        Assert.Equal(EquivalentOutcome.CostsLessThanAny, outcome);
    }

    private static MetabolicPower ForwardCost(Walker walker, Speed speed, Grade grade) =>
        WalkingEnergy.Estimate(walker, WalkingDirection.Forward, speed, grade, TimeSpan.FromHours(1)).GrossPower;

    /// <summary>What the searches rely on: cost rises with speed, and over the grade it has one valley.</summary>
    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void Cost_rises_with_speed_and_has_one_valley_over_the_grade(WalkingDirection direction)
    {
        ModelDomain domain = Samples.Estimate(direction).Model.Supported;
        int fastest = (int)(domain.HighestSpeed.MetersPerSecond * 50);
        int lowest = (int)(domain.LowestGrade.Fraction * 400);
        int highest = (int)(domain.HighestGrade.Fraction * 400);
        for (int i = lowest; i <= highest; i++)
        {
            for (int j = 1; j <= fastest; j++)
                Assert.True(
                    PowerAt(direction, j / 50.0, i / 400.0) > PowerAt(direction, (j - 1) / 50.0, i / 400.0),
                    $"{j / 50.0} m/s, {i / 400.0}");
        }

        for (int j = 1; j <= fastest; j++)
        {
            bool isRising = false;
            for (int i = lowest; i < highest; i++)
            {
                bool rises = PowerAt(direction, j / 50.0, (i + 1) / 400.0) > PowerAt(direction, j / 50.0, i / 400.0);
                Assert.True(rises || !isRising, $"{j / 50.0} m/s falls again at {i / 400.0}");
                isRising |= rises;
            }

            Assert.True(isRising);
        }
    }

    [Fact]
    public void Walk_to_be_matched_must_have_a_price()
    {
        Refused(WalkingEquivalents.FindBackwardSpeed(Person, Speed.FromMetersPerSecond(2.5), Grade.Level));
        // no backward there
        Refused(WalkingEquivalents.FindBackwardSpeed(Person, Speed.FromMetersPerSecond(1), Grade.FromPercent(-20)));
        Refused(WalkingEquivalents.FindForwardSpeed(Person, Speed.FromMetersPerSecond(1.95), Grade.Level));
        Refused(WalkingEquivalents.FindForwardGrade(Person, Speed.FromMetersPerSecond(1), Grade.FromPercent(26)));
        Refused(WalkingEquivalents.FindBackwardGrade(Person, Speed.FromMetersPerSecond(1.95), Grade.Level));
        Refused(WalkingEquivalents.FindSpeed(Person, WalkingDirection.Forward, Grade.Level, MetabolicPower.None));
        Refused(
            WalkingEquivalents.FindDuration(
                Person, WalkingDirection.Forward, Speed.FromMetersPerSecond(3), Grade.Level, Energy.FromKilocalories(1)));

        static void Refused<T>(Equivalent<T> answer)
            where T : struct
        {
            Assert.Null(answer.Value);
            Assert.Equal(EquivalentOutcome.InputOutside, answer.Outcome);
        }
    }

    [Fact]
    public void Backward_grade_may_not_exist_for_a_cheap_forward_walk()
    {
        Speed brisk = Speed.FromMetersPerSecond(1.6);
        Equivalent<Grade> none = WalkingEquivalents.FindBackwardGrade(Person, brisk, Grade.FromPercent(-10));
        Assert.Equal(EquivalentOutcome.CostsLessThanAny, none.Outcome);
        Assert.Null(none.Value);
        Assert.Equal("CostsLessThanAny", none.ToString());
        Assert.InRange(WalkingEquivalents.FindBackwardGrade(Person, brisk, Grade.FromPercent(10)).Value!.Value.Percent, 0, 10);
    }

    [Fact]
    public void Standing_still_every_grade_costs_the_same()
    {
        Grade grade = WalkingEquivalents.FindForwardGrade(Person, default, Grade.FromPercent(5)).Value!.Value;
        Assert.Equal(Grade.Level, grade);
        EquivalentOutcome outcome = WalkingEquivalents.FindGrade(
            Person, WalkingDirection.Forward, default, MetabolicPower.FromWattsPerKilogram(2)).Outcome;
        Assert.Equal(EquivalentOutcome.CostsMoreThanAny, outcome);
        outcome = WalkingEquivalents.FindGrade(
            Person, WalkingDirection.Forward, default, MetabolicPower.FromWattsPerKilogram(1)).Outcome;
        Assert.Equal(EquivalentOutcome.CostsLessThanAny, outcome);
    }

    [Fact]
    public void At_rest_the_lowest_of_many_speeds_is_taken()
    {
        Speed speed = WalkingEquivalents.FindSpeed(
            RestsHigh, WalkingDirection.Backward, Grade.Level, RestsHigh.RestingPower).Value!.Value;
        Assert.Equal(default, speed);
    }

    [Fact]
    public void Ends_of_the_domain_are_found()
    {
        MetabolicPower fastest = default(RetroWalkBackward).EstimatePower(Speed.FromMetersPerSecond(1.9), Grade.Level);
        Speed speed = WalkingEquivalents.FindSpeed(Person, WalkingDirection.Backward, Grade.Level, fastest).Value!.Value;
        Assert.Equal(1.9, speed.MetersPerSecond);
        MetabolicPower more = MetabolicPower.FromWattsPerKilogram(Math.BitIncrement(fastest.WattsPerKilogram));
        EquivalentOutcome outcome = WalkingEquivalents.FindSpeed(Person, WalkingDirection.Backward, Grade.Level, more).Outcome;
        Assert.Equal(EquivalentOutcome.CostsMoreThanAny, outcome);
    }

    [Fact]
    public void Duration_has_its_own_ends()
    {
        Speed pace = Speed.FromMetersPerSecond(1);
        TimeSpan duration = WalkingEquivalents.FindDuration(
            Person, WalkingDirection.Backward, pace, Grade.Level, default).Value!.Value;
        Assert.Equal(TimeSpan.Zero, duration);
        EquivalentOutcome outcome = WalkingEquivalents.FindDuration(
            Person, WalkingDirection.Backward, pace, Grade.Level, Energy.FromJoules(-1)).Outcome;
        Assert.Equal(EquivalentOutcome.CostsLessThanAny, outcome);
        Equivalent<TimeSpan> none = WalkingEquivalents.FindDuration(
            Person, WalkingDirection.Backward, pace, Grade.Level, Energy.FromJoules(1e300));
        Assert.Equal(EquivalentOutcome.CostsMoreThanAny, none.Outcome);
        Assert.Null(none.Value);
    }

    /// <summary>2⁶³ ticks are one too many, and the energies that take about as long are thousands of ticks apart.</summary>
    [Fact]
    public void Longest_duration_is_not_passed_by_rounding()
    {
        Speed pace = Speed.FromMetersPerSecond(1);
        double watts = Samples.Estimate(WalkingDirection.Backward, 1, 0).GrossPower.WattsPerKilogram * Person.Mass.Kilograms;
        double joules = watts * (Math.Pow(2, 63) / TimeSpan.TicksPerSecond);
        for (int i = 0; i < 8; i++)
            joules = Math.BitDecrement(joules);
        List<bool> found = [];
        for (int i = 0; i < 16; i++, joules = Math.BitIncrement(joules))
        {
            Equivalent<TimeSpan> walk = WalkingEquivalents.FindDuration(
                Person, WalkingDirection.Backward, pace, Grade.Level, Energy.FromJoules(joules));
            found.Add(walk.Value is not null);
            Assert.Equal(found[^1] ? EquivalentOutcome.Found : EquivalentOutcome.CostsMoreThanAny, walk.Outcome);
            Assert.True((walk.Value ?? TimeSpan.Zero) < TimeSpan.MaxValue, $"{joules:R} J in {walk}");
        }

        Assert.True(found[0]);
        Assert.False(found[^1]);
    }

    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void Speed_for_the_energy_of_a_walk_in_its_time_is_its_speed(WalkingDirection direction)
    {
        TimeSpan time = TimeSpan.FromMinutes(40);
        Energy spent = Samples.Estimate(direction, 1.2, 0.03, time).Gross;
        Speed speed = WalkingEquivalents.FindSpeed(Person, direction, Grade.FromFraction(0.03), spent, time).Value!.Value;
        Assert.Equal(1.2, speed.MetersPerSecond, 1e-12);
    }

    [Fact]
    public void Nobody_and_no_time_are_refused()
    {
        Energy energy = Energy.FromKilocalories(100);
        Assert.Throws<ArgumentException>(
            () => WalkingEquivalents.FindBackwardSpeed(default, default, default).Outcome == EquivalentOutcome.Found);
        Assert.Throws<ArgumentException>(
            () =>
                WalkingEquivalents.FindSpeed(
                    default, WalkingDirection.Forward, default, energy,
                    TimeSpan.FromHours(1)).Outcome == EquivalentOutcome.Found);
        Assert.Throws<ArgumentOutOfRangeException>(
            () =>
                WalkingEquivalents.FindSpeed(
                    Person, (WalkingDirection)5, default, MetabolicPower.None).Outcome == EquivalentOutcome.Found);
        Assert.Equal("duration", Assert.Throws<ArgumentOutOfRangeException>(
            () =>
                WalkingEquivalents.FindSpeed(
                    Person, WalkingDirection.Forward, default, energy,
                    TimeSpan.Zero).Outcome == EquivalentOutcome.Found).ParamName);
    }

    private static double PowerAt(WalkingDirection direction, double v, double G) =>
        Samples.Estimate(direction, v, G).GrossPower.WattsPerKilogram;
}
