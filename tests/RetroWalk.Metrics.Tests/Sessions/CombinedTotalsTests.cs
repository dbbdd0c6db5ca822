using System.Text.Json;
using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Sessions;

[Properties(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes)], MaxTest = 1000)]
public sealed class CombinedTotalsTests
{
    private const double Rounding = 1e-12;
    private const double QuantileOf95Percent = 1.959963984540054; // of normal tables

    private static readonly WalkTotals Walk = SessionTotals.For(Samples.Walker)
        .Add(WalkingDirection.Backward, 1.1, 0.05, 600).Add(WalkingDirection.Forward, 1.34, 0.02, 900).Both;

    [Property]
    public bool Totals_of_one_session_are_its_own(Body body, Stretch[] stretches, Circumstances of, Level level)
    {
        WalkTotals totals = Walked(body.Walker, of, stretches).Both;
        return IsSame(CombinedTotals.Of(totals), totals, level.Probability);
    }

    /// <summary>Over both directions a session adds up the person's errors, and those of the excess; so does the sum.</summary>
    [Property]
    public bool Directions_of_a_session_add_up_to_both(Body body, Stretch[] stretches, Circumstances of, Level level)
    {
        SessionTotals session = Walked(body.Walker, of, stretches);
        CombinedTotals sum = CombinedTotals.Of(session.Forward).PlusSamePerson(CombinedTotals.Of(session.Backward));
        return of.Conditions.FactorExcessCorrelation != 0 || IsSame(sum, session.Both, level.Probability);
    }

    [Property]
    public bool Same_walk_at_another_mass_is_as_uncertain(Body first, Body second, Stretch[] stretches, Circumstances of)
    {
        WalkTotals one = Walked(first.Walker, of, stretches).Both;
        WalkTotals other = Walked(second.Walker, of, stretches).Both;
        CombinedTotals sum = CombinedTotals.Of(one).PlusSamePerson(CombinedTotals.Of(other));
        PredictionInterval<Energy> interval = sum.GrossInterval();
        return Near.Relative(sum.Gross.Joules, one.Gross.Joules + other.Gross.Joules, Rounding)
            && Near.Relative(interval.High.Joules, (one.GrossInterval().High + other.GrossInterval().High).Joules, 1e-9)
            && Near.Relative(interval.Low.Joules, (one.GrossInterval().Low + other.GrossInterval().Low).Joules, 1e-9)
            && sum.People == 1
            && sum == CombinedTotals.Of(other).PlusSamePerson(CombinedTotals.Of(one));
    }

    /// <summary>By hand: n equal people of median m and spread σ have the mean n·m·exp(σ²/2) and the variance
    /// n·m²·exp(σ²)·(exp(σ²) − 1), and the log-normal of these has σₙ² = ln(1 + (exp(σ²) − 1)/n).</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(100)]
    public void Different_people_are_independent(int people)
    {
        CombinedTotals sum = default;
        for (int i = 0; i < people; i++)
            sum = sum.PlusOtherPeople(CombinedTotals.Of(Walk));

        double σ = Math.Log(Walk.GrossInterval().High.Joules / Walk.Gross.Joules) / QuantileOf95Percent;
        double σn = Math.Sqrt(Math.Log(1 + (Math.Exp(σ * σ) - 1) / people));
        double median = people * Walk.Gross.Joules * Math.Exp((σ * σ - σn * σn) / 2);
        Assert.Equal(people, sum.People);
        Assert.Equal(people * Walk.Gross.Joules, sum.Gross.Joules, 1e-9 * sum.Gross.Joules);
        Assert.Equal(1, sum.GrossInterval().Low.Joules / (median * Math.Exp(-QuantileOf95Percent * σn)), 1e-9);
        Assert.Equal(1, sum.GrossInterval().High.Joules / (median * Math.Exp(QuantileOf95Percent * σn)), 1e-9);
    }

    /// <summary>100,000 draws of three log-normal people: Fenton's interval holds 95 % of the sums, within half a point.</summary>
    [Fact]
    public void Interval_of_people_holds_what_it_says()
    {
        const int Draws = 100_000;
        WalkTotals[] walks = [.. ((double[])[55, 70, 95]).Select(kilograms => SessionTotals
            .For(new Walker(BodyMass.FromKilograms(kilograms), RestingRate.StandardMet))
            .Add(WalkingDirection.Forward, 1.34, 0, 1800).Add(WalkingDirection.Backward, 1, 0.05, kilograms * 10).Both)];
        PredictionInterval<Energy> interval = walks.Select(CombinedTotals.Of)
            .Aggregate((sum, one) => sum.PlusOtherPeople(one)).GrossInterval();
        double[] spreads =
        [
            .. walks.Select(walk => Math.Log(walk.GrossInterval().High.Joules / walk.Gross.Joules) / QuantileOf95Percent),
        ];
        Random random = new(20261129);
        int held = 0;
        for (int draw = 0; draw < Draws; draw++)
        {
            double sum = 0;
            for (int i = 0; i < walks.Length; i++)
            {
                double normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()))
                    * Math.Cos(2 * Math.PI * random.NextDouble());
                sum += walks[i].Gross.Joules * Math.Exp(spreads[i] * normal);
            }

            held += sum >= interval.Low.Joules && sum <= interval.High.Joules ? 1 : 0;
        }

        Assert.Equal(0.95, (double)held / Draws, 0.005);
    }

    [Property(MaxTest = 200)]
    public bool People_add_in_any_order(Body[] bodies, Stretch[] stretches, Circumstances of)
    {
        CombinedTotals[] people = [.. bodies.Select(body => CombinedTotals.Of(Walked(body.Walker, of, stretches).Both))];
        CombinedTotals forward = people.Aggregate(default(CombinedTotals), (sum, one) => sum.PlusOtherPeople(one));
        CombinedTotals halves = Sum(people[..(people.Length / 2)]).PlusOtherPeople(Sum(people[(people.Length / 2)..]));
        return forward.People == bodies.Length && halves.People == bodies.Length
            && forward.Numbers().Zip(halves.Numbers()).All(pair => Near.Relative(pair.First, pair.Second, Rounding));

        static CombinedTotals Sum(CombinedTotals[] parts) =>
            parts.Reverse().Aggregate(default(CombinedTotals), (sum, one) => one.PlusOtherPeople(sum));
    }

    [Property(MaxTest = 200)]
    public bool JSON_reads_back_to_the_same_bits(Body body, Stretch[] stretches, Circumstances of)
    {
        CombinedTotals one = CombinedTotals.Of(Walked(body.Walker, of, stretches).Both);
        CombinedTotals two = one.PlusOtherPeople(CombinedTotals.Of(Walk));
        CombinedTotals unknown = CombinedTotals.OfNumbers(
            [.. Enumerable.Repeat(2.0, 7), .. Enumerable.Repeat(double.NaN, 12), Math.ScaleB(1, -25)], 7);
        return ((CombinedTotals[])[one, two, default, unknown]).All(
            totals => JsonSerializer.Deserialize<CombinedTotals>(JsonSerializer.Serialize(totals)) == totals);
    }

    [Theory]
    [InlineData("\"people\":1", "\"people\":-1", "CombinedTotals with these numbers cannot be of -1 people.")]
    [InlineData("\"people\":1", "\"people\":0", "CombinedTotals with these numbers cannot be of 0 people.")]
    [InlineData("\"restingJoules\":", "\"restingJoules\":-", "The member restingJoules of a CombinedTotals cannot be -123112.50000000001.")]
    [InlineData("\"lightSeconds\":", "\"lightSeconds\":-1", "The member lightSeconds of a CombinedTotals cannot be -10.")]
    [InlineData("\"excludedSeconds\":0", "\"excludedSeconds\":null", "The member excludedSeconds of a CombinedTotals cannot be null.")]
    [InlineData("\"people\":1", "\"people\":1.5", "The member people of a CombinedTotals must be a whole number.")]
    [InlineData("\"activeJoules\"", "\"active\"", "This CombinedTotals lacks its member activeJoules.")]
    [InlineData("\"lightSeconds\"", "\"light\"", "This CombinedTotals lacks its member lightSeconds.")]
    [InlineData("\"meanJoules\":0", "\"meanJoules\":\"0\"", "The member meanJoules of a CombinedTotals must be a number.")]
    public void JSON_that_is_no_totals_is_refused_in_a_sentence(string part, string other, string reason)
    {
        string whole = JsonSerializer.Serialize(CombinedTotals.Of(Walk));
        Assert.Contains(part, whole, StringComparison.Ordinal);
        string changed = whole.Replace(part, other, StringComparison.Ordinal);
        Assert.Equal(reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CombinedTotals>(changed)).Message);
    }

    [Fact]
    public void More_people_than_can_be_counted_are_refused_in_a_sentence()
    {
        CombinedTotals many = JsonSerializer.Deserialize<CombinedTotals>(
            JsonSerializer.Serialize(CombinedTotals.Of(Walk)).Replace(
                "\"people\":1", "\"people\":2000000000", StringComparison.Ordinal));
        Assert.Equal(
            "2000000000 and 2000000000 people are more than can be counted.",
            Assert.Throws<OverflowException>(() => many.PlusOtherPeople(many)).Message);
    }

    /// <summary>A week of two people, forward, backward and running apart: the minutes of each class are those that were
    /// walked and run, and their MET-minutes the sum of those of the sessions.</summary>
    [Fact]
    public void Doses_add_over_days_and_people_in_each_part()
    {
        // 2 km/h is light, 1.34 m/s moderate (4.414 W/kg), backward up 5 % and a run at 2.5 m/s vigorous (8.2153, 10.44 W/kg).
        SessionTotals day = SessionTotals.For(Samples.Walker, default, RunningTests.Minetti)
            .Add(WalkingDirection.Forward, 2 / 3.6, 0, 300).Add(WalkingDirection.Forward, 1.34, 0, 600)
            .Add(WalkingDirection.Backward, 1.34, 0.05, 240).Add(WalkingDirection.Forward, 2.5, 0, 120);
        Walker other = new(BodyMass.FromKilograms(90), RestingRate.StandardMet);
        SessionTotals hers = SessionTotals.For(other).Add(WalkingDirection.Backward, 1.34, 0.05, 60);
        CombinedTotals Week(Func<SessionTotals, WalkTotals> part) => CombinedTotals.Of(part(day))
            .PlusSamePerson(CombinedTotals.Of(part(day))).PlusOtherPeople(CombinedTotals.Of(part(hers)));

        Assert.Equal((600.0, 1200.0, 0.0), Seconds(Week(session => session.Forward)));
        Assert.Equal((0.0, 0.0, 540.0), Seconds(Week(session => session.Backward)));
        Assert.Equal((0.0, 0.0, 240.0), Seconds(Week(session => session.Running)));
        CombinedTotals all = Week(session => session.Both);
        Assert.Equal((600.0, 1200.0, 780.0), Seconds(all));
        Assert.Equal(20 * 4.414 / 1.1725, all.Intensity.MetMinutesOf(IntensityClass.Moderate), 1e-2);
        Assert.Equal((9 * 8.2153 + 4 * 10.44) / 1.1725, all.Intensity.MetMinutesOf(IntensityClass.Vigorous), 1e-3);
        Assert.Equal(20 + 2 * 13, all.Intensity.EquivalentModerateMinutes, 1e-12);

        static (double, double, double) Seconds(CombinedTotals totals) => (
            totals.Intensity.SecondsOf(IntensityClass.Light), totals.Intensity.SecondsOf(IntensityClass.Moderate),
            totals.Intensity.SecondsOf(IntensityClass.Vigorous));
    }

    [Fact]
    public void Dose_of_a_sum_is_unknown_where_one_session_does_not_count_it()
    {
        WalkTotals silent = SessionTotals.For(Samples.Walker, default, new() { CountsIntensity = false })
            .Add(WalkingDirection.Forward, 1, 0, 60).Both;
        CombinedTotals sum = CombinedTotals.Of(Walk).PlusSamePerson(CombinedTotals.Of(silent));
        Assert.Equal(double.NaN, sum.Intensity.MetMinutes);
        Assert.Equal(double.NaN, sum.Intensity.SecondsOf(IntensityClass.Light));
        Assert.Equal(Walk.Intensity, default(CombinedTotals).PlusOtherPeople(CombinedTotals.Of(Walk)).Intensity);
    }

    /// <summary>The person's factor and excess were measured together, with a correlation; runs are priced without the factor, so
    /// that the correlation is with the energy of the walks alone. Recomputed from estimates:
    /// σ²·G² = (Σ σᵢ·Gᵢ)² + A² + 2·r·σ_f·(G_F + G_B)·A, with A = 0.2 times the excess backward.</summary>
    [Theory]
    [InlineData(0.7)]
    [InlineData(-0.4)]
    [InlineData(0)]
    public void Runs_are_not_in_what_the_persons_factor_and_excess_share(double correlation)
    {
        const double OfFactor = 0.08, OfExcess = 0.2;
        WalkConditions conditions = new()
        {
            PersonalFactor = PersonalFactor.Measured(1.1, OfFactor),
            PersonalExcess = PersonalExcess.Measured(0.6, OfExcess),
            FactorExcessCorrelation = correlation,
        };
        SessionTotals session = SessionTotals.For(Samples.Walker, conditions, RunningTests.Minetti)
            .Add(WalkingDirection.Forward, 1.34, 0, 1800).Add(WalkingDirection.Backward, 1, 0.05, 600)
            .Add(WalkingDirection.Forward, 2.5, 0, 900);
        EnergyEstimate forward = Estimate(WalkingDirection.Forward, 1.34, 0, 1800);
        EnergyEstimate backward = Estimate(WalkingDirection.Backward, 1, 0.05, 600);
        EnergyEstimate backwardTurned = Estimate(WalkingDirection.Forward, 1, 0.05, 600);
        double run = (3.6 * 2.5 + 1.44) * 70 * 900;
        double person = Spread(forward.GrossInterval()) * forward.Gross.Joules
            + Spread(backwardTurned.GrossInterval()) * backward.Gross.Joules
            + SpreadParameters.Shipped.OfOnePerson(Grade.Level) * run;
        double excess = OfExcess * (backward.Gross.Joules - backwardTurned.Gross.Joules);
        double walks = forward.Gross.Joules + backward.Gross.Joules;
        double Σ(double ofShared) => Math.Sqrt(
            person * person + excess * excess + 2 * correlation * OfFactor * ofShared * excess) / (walks + run);

        CombinedTotals parts = CombinedTotals.Of(session.Forward).PlusSamePerson(CombinedTotals.Of(session.Backward))
            .PlusSamePerson(CombinedTotals.Of(session.Running));
        Assert.Equal(Σ(walks), Spread(session.Both.GrossInterval()), 1e-9);
        Assert.Equal(Σ(walks), Spread(CombinedTotals.Of(session.Both).GrossInterval()), 1e-9);
        Assert.Equal(Σ(walks), Spread(parts.GrossInterval()), 1e-9);
        Assert.Equal(correlation != 0, Math.Abs(Σ(walks) - Σ(walks + run)) > 1e-4); // with the runs it would be another

        EnergyEstimate Estimate(WalkingDirection direction, double v, double g, double seconds) => WalkingEnergy.Estimate(
            Samples.Walker, direction, Speed.FromMetersPerSecond(v), Grade.FromFraction(g), TimeSpan.FromSeconds(seconds),
            conditions);
        static double Spread(PredictionInterval<Energy> interval) =>
            Math.Log(interval.High.Joules / interval.Low.Joules) / (2 * QuantileOf95Percent);
    }

    [Fact]
    public void Default_adds_nothing_and_groups_are_no_one_person()
    {
        CombinedTotals one = CombinedTotals.Of(Walk);
        Assert.Equal(one, default(CombinedTotals).PlusSamePerson(one));
        Assert.Equal(one, one.PlusOtherPeople(default));
        Assert.Equal(one, default(CombinedTotals).PlusOtherPeople(one));
        Assert.Equal(default, CombinedTotals.Of(default));
        Assert.Equal((0, 0), (default(CombinedTotals).GrossInterval().High.Joules, default(CombinedTotals).People));
        Assert.StartsWith(
            "One part is of 2 people: add up the sessions of each person first, then the people.",
            Assert.Throws<ArgumentException>("other", () => one.PlusSamePerson(one.PlusOtherPeople(one))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("1 person, 1500 s, 1866 m, ", one.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void People_who_have_not_walked_have_no_energy()
    {
        CombinedTotals nobodyWalked = CombinedTotals.Of(SessionTotals.For(Samples.Walker).Both);
        CombinedTotals two = nobodyWalked.PlusOtherPeople(nobodyWalked);
        Assert.Equal((2, 0.0, 0.0), (two.People, two.GrossInterval().Low.Joules, two.GrossInterval().High.Joules));
        Assert.StartsWith("2 people, 0 s, ", two.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_people_than_can_be_counted_are_refused()
    {
        CombinedTotals people = CombinedTotals.Of(Walk);
        for (int doublings = 0; doublings < 30; doublings++)
            people = people.PlusOtherPeople(people);
        Assert.Equal(1 << 30, people.People);
        Assert.Throws<OverflowException>(() => people.PlusOtherPeople(people));
    }

    private static SessionTotals Walked(Walker walker, Circumstances of, IEnumerable<Stretch> stretches) =>
        stretches.Aggregate(SessionTotals.For(walker, of.Conditions), (totals, stretch) => totals.Add(stretch.Sample));

    private static bool IsSame(CombinedTotals sum, WalkTotals totals, double level)
    {
        (double First, double Second)[] pairs =
        [
            (sum.DurationSeconds, totals.DurationSeconds), (sum.DistanceMeters, totals.DistanceMeters),
            (sum.AscentMeters, totals.AscentMeters), (sum.DescentMeters, totals.DescentMeters),
            (sum.ExcludedSeconds, totals.Excluded.TotalSeconds), (sum.Gross.Joules, totals.Gross.Joules),
            (sum.Resting.Joules, totals.Resting.Joules), (sum.Active.Joules, totals.Active.Joules),
            (sum.QuadricepsMetabolic.Joules, totals.QuadricepsMetabolic.Joules),
            (sum.GrossInterval(level).Low.Joules, totals.GrossInterval(level).Low.Joules),
            (sum.GrossInterval(level).High.Joules, totals.GrossInterval(level).High.Joules),
        ];
        return pairs.All(pair => Near.Relative(pair.First, pair.Second, 1e-11));
    }
}
