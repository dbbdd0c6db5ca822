using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>However a session is cut, shuffled or dealt out, it is the same session.</summary>
[Properties(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes)], MaxTest = 1000)]
public sealed class SessionTotalsProperties
{
    private const double Rounding = 1e-12;

    [Property]
    public bool Splitting_samples_changes_nothing(Person person, Stretch[] stretches, Share share)
    {
        SessionTotals whole = Sum(person.Walker, stretches);
        SessionTotals split = SessionTotals.For(person.Walker);
        foreach (Stretch s in stretches)
        {
            double first = s.Seconds * share.Fraction;
            split = split.Add(s.Direction, s.V, s.G, first).Add(s.Direction, s.V, s.G, s.Seconds - first);
        }

        return SameTotals.Within(Rounding, split, whole);
    }

    [Property]
    public bool Splitting_into_many_parts_changes_nothing(Person person, Stretch stretch, Parts parts)
    {
        SessionTotals split = SessionTotals.For(person.Walker);
        for (int i = 0; i < parts.Count; i++)
            split = split.Add(stretch.Direction, stretch.V, stretch.G, stretch.Seconds / parts.Count);
        return SameTotals.Within(Rounding, split, Sum(person.Walker, [stretch]));
    }

    [Property]
    public bool Reordering_changes_nothing(Person person, Stretch[] stretches, int seed)
    {
        Stretch[] shuffled = [.. stretches];
        new Random(seed).Shuffle(shuffled);
        return SameTotals.Within(Rounding, Sum(person.Walker, shuffled), Sum(person.Walker, stretches));
    }

    [Property]
    public bool Merging_consecutive_parts_changes_nothing(Person person, Stretch[] stretches, Share first, Share second)
    {
        int cut1 = (int)(stretches.Length * Math.Min(first.Fraction, second.Fraction));
        int cut2 = (int)(stretches.Length * Math.Max(first.Fraction, second.Fraction));
        SessionTotals a = Sum(person.Walker, stretches[..cut1]);
        SessionTotals b = Sum(person.Walker, stretches[cut1..cut2]);
        SessionTotals c = Sum(person.Walker, stretches[cut2..]);
        SessionTotals whole = Sum(person.Walker, stretches);
        return SameTotals.Within(Rounding, a + b + c, whole) && SameTotals.Within(Rounding, a + (b + c), whole);
    }

    [Property]
    public bool Shards_sum_to_the_whole(Person person, Stretch[] stretches, Parts parts)
    {
        SessionTotals[] shards = [.. Enumerable.Repeat(SessionTotals.For(person.Walker), parts.Count)];
        for (int i = 0; i < stretches.Length; i++)
            shards[i % shards.Length] = shards[i % shards.Length].Add(stretches[i].Sample);
        return SameTotals.Within(Rounding, shards.Aggregate((left, right) => left + right), Sum(person.Walker, stretches));
    }

    [Property]
    public bool Merging_is_commutative_to_the_bit(Person person, Stretch[] left, Stretch[] right)
    {
        SessionTotals a = Sum(person.Walker, left);
        SessionTotals b = Sum(person.Walker, right);
        return a + b == b + a;
    }

    [Property]
    public bool Columns_sum_to_what_single_samples_sum_to(Person person, Stretch[] stretches)
    {
        SessionTotals columns = SessionTotals.For(person.Walker).AddRange(
            [.. stretches.Select(s => s.Direction)], [.. stretches.Select(s => s.V)], [.. stretches.Select(s => s.G)],
            [.. stretches.Select(s => s.Seconds)]);
        return SameTotals.Within(Rounding, columns, Sum(person.Walker, stretches));
    }

    [Property]
    public bool Rate_of_recording_does_not_show(Person person, Stretch[] stretches, Parts rate)
    {
        SessionTotals slow = SessionTotals.For(person.Walker);
        SessionTotals fast = slow;
        foreach (Stretch s in stretches)
        {
            slow = slow.Add(s.Direction, s.V, s.G, 1);
            double[] speeds = [.. Enumerable.Repeat(s.V, rate.Count)];
            double[] grades = [.. Enumerable.Repeat(s.G, rate.Count)];
            double[] durations = [.. Enumerable.Repeat(1.0 / rate.Count, rate.Count)];
            fast = fast.AddRange(s.Direction, speeds, grades, durations);
        }

        return SameTotals.Within(Rounding, fast, slow);
    }

    [Property]
    public bool Gross_is_active_plus_resting_and_active_is_never_negative(Person person, Stretch[] stretches)
    {
        SessionTotals session = Sum(person.Walker, stretches);
        return new[] { session.Forward, session.Backward, session.Both }.All(totals =>
            Near.Ulps(totals.Active.Joules + totals.Resting.Joules, totals.Gross.Joules, 1)
            && totals.Active.Joules >= 0 && totals.Gross.Joules >= totals.Resting.Joules);
    }

    [Property]
    public bool Both_directions_are_the_sum_of_each(Person person, Stretch[] stretches)
    {
        SessionTotals session = Sum(person.Walker, stretches);
        return Near.Relative(session.Both.Gross.Joules, session.Forward.Gross.Joules + session.Backward.Gross.Joules, 1e-15)
            && Near.Relative(session.Both.DistanceMeters, session.Forward.DistanceMeters + session.Backward.DistanceMeters, 1e-15)
            && Near.Relative(
                session.Both.Excluded.TotalSeconds,
                session.Forward.Excluded.TotalSeconds + session.Backward.Excluded.TotalSeconds, 1e-15);
    }

    [Property]
    public bool Every_second_is_priced_or_excluded(Person person, Stretch[] stretches)
    {
        WalkTotals both = Sum(person.Walker, stretches).Both;
        double all = stretches.Sum(s => (decimal)s.Milliseconds) is decimal milliseconds ? (double)(milliseconds / 1000) : 0;
        return Near.Relative(both.DurationSeconds + both.Excluded.TotalSeconds, all, Rounding);
    }

    [Property]
    public bool One_sample_is_its_estimate(Person person, BackwardPoint point, WalkTime time, bool isBackward)
    {
        WalkingDirection direction = isBackward ? WalkingDirection.Backward : WalkingDirection.Forward;
        EnergyEstimate estimate = WalkingEnergy.Estimate(person.Walker, direction, point.Speed, point.Grade, time.Duration);
        SessionTotals session = SessionTotals.For(person.Walker).Add(
            new WalkSample(direction, point.Speed, point.Grade, time.Duration));
        double joules = person.Walker.Mass.Kilograms * time.Duration.TotalSeconds;
        return new[] { isBackward ? session.Backward : session.Forward, session.Both }.All(totals =>
            Near.Relative(totals.Gross.Joules, estimate.Gross.Joules, 1e-14)
            && Near.Relative(totals.Resting.Joules, estimate.Resting.Joules, 1e-14)
            && Math.Abs(totals.Active.Joules - estimate.Active.Joules) <= 1e-14 * estimate.Gross.Joules
            && Near.Relative(totals.QuadricepsConcentric.Joules, estimate.Quadriceps.ConcentricWattsPerKilogram * joules, 1e-14)
            && Near.Relative(totals.QuadricepsEccentric.Joules, estimate.Quadriceps.EccentricWattsPerKilogram * joules, 1e-14)
            && Near.Relative(totals.QuadricepsMetabolic.Joules, estimate.Quadriceps.Metabolic.WattsPerKilogram * joules, 1e-14));
    }

    [Property]
    public bool Interval_of_one_sample_is_that_of_its_estimate(Body body, BackwardPoint point, Level level, bool isBackward)
    {
        WalkingDirection direction = isBackward ? WalkingDirection.Backward : WalkingDirection.Forward;
        TimeSpan hour = TimeSpan.FromHours(1);
        PredictionInterval<Energy> expected = WalkingEnergy.Estimate(body.Walker, direction, point.Speed, point.Grade, hour)
            .GrossInterval(level.Probability);
        PredictionInterval<Energy> actual = SessionTotals.For(body.Walker)
            .Add(new WalkSample(direction, point.Speed, point.Grade, hour)).Both.GrossInterval(level.Probability);
        return Near.Relative(actual.Low.Joules, expected.Low.Joules, 1e-12)
            && Near.Relative(actual.High.Joules, expected.High.Joules, 1e-12);
    }

    [Property]
    public bool Totals_are_linear_in_mass_at_the_standard_rate(Body body, Stretch[] stretches)
    {
        Walker heavier = new(BodyMass.FromKilograms(3 * body.Mass.Kilograms), RestingRate.StandardMet);
        WalkTotals one = Sum(body.Walker, stretches).Both;
        WalkTotals three = Sum(heavier, stretches).Both;
        return Near.Relative(3 * one.Gross.Joules, three.Gross.Joules, 1e-13)
            && Near.Relative(3 * one.Active.Joules, three.Active.Joules, 1e-13)
            && one.DistanceMeters == three.DistanceMeters;
    }

    [Property(Arbitrary = [typeof(HostileDoubles)])]
    public bool Any_bits_from_a_sensor_leave_finite_ordered_totals(
        HostileDouble speed, HostileDouble grade, HostileDouble seconds, bool isBackward)
    {
        WalkingDirection direction = isBackward ? WalkingDirection.Backward : WalkingDirection.Forward;
        double duration = seconds.Value is >= 0 and <= 1e9 ? seconds.Value : 1;
        WalkTotals totals = SessionTotals.For(Samples.Walker).Add(direction, speed.Value, grade.Value, duration).Both;
        return SameTotals.Numbers(totals).All(number => double.IsFinite(number) && number >= 0)
            && totals.DurationSeconds + totals.Excluded.TotalSeconds == duration
            && totals.GrossInterval().Low.Joules <= totals.Gross.Joules
            && totals.Gross.Joules <= totals.GrossInterval().High.Joules;
    }

    // Found by the property above: the square of an energy that is this small is zero.
    [Fact]
    public void Walk_of_almost_no_time_has_an_interval()
    {
        WalkTotals totals = SessionTotals.For(Samples.Walker)
            .Add(WalkingDirection.Forward, 1.7474426956826843E-37, 0, 4.6369307820862525E-203).Both;
        Assert.InRange(totals.Gross.Joules, totals.GrossInterval().Low.Joules, totals.GrossInterval().High.Joules);
    }

    private static SessionTotals Sum(Walker walker, IEnumerable<Stretch> stretches) =>
        stretches.Aggregate(SessionTotals.For(walker), (totals, stretch) => totals.Add(stretch.Sample));
}
