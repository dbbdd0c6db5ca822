using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>A session of a person with a wrong mass or resting rate is corrected without its samples.</summary>
[Properties(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes)], MaxTest = 10_000)]
public sealed class RepricingTests
{
    private const double Bound = 2e-14; // of the gross energy, as the remarks of RepricedFor say

    [Property]
    public bool Another_mass_gives_the_bits_of_pricing_anew(Body wrong, Body right, Stretch[] stretches, Circumstances of) =>
        Priced(wrong.Walker, of, stretches).RepricedFor(right.Walker) == Priced(right.Walker, of, stretches);

    [Property]
    public bool Another_resting_power_gives_what_pricing_anew_gives(
        Body body, Share first, Share second, Stretch[] stretches, Circumstances of)
    {
        double standing = of.Conditions.PersonalFactor.Factor * 1.44 * (1 - 2e-14);
        Walker wrong = Resting(body, standing * (0.2 + 0.8 * first.Fraction));
        Walker right = Resting(body, standing * (0.2 + 0.8 * second.Fraction));
        SessionTotals anew = Priced(right, of, stretches);
        SessionTotals repriced = Priced(wrong, of, stretches).RepricedFor(right);
        SessionTotals column = Column(wrong, of, stretches).RepricedFor(right);
        return IsClose(repriced.Forward, anew.Forward)
            && IsClose(repriced.Backward, anew.Backward)
            && IsClose(repriced.Both, anew.Both)
            && IsClose(column.Backward, Column(right, of, stretches).Backward)
            && AllButActive(repriced.ToState().Forward) == AllButActive(anew.ToState().Forward)
            && AllButActive(repriced.ToState().Backward) == AllButActive(anew.ToState().Backward)
            && SessionState.FromBytes(repriced.ToState().ToBytes()) == repriced.ToState();
    }

    [Property(MaxTest = 1000)]
    public bool Recorder_goes_on_as_the_other_person(Body wrong, Body right, Stretch[] stretches)
    {
        SessionRecorder of = SessionRecorder.For(wrong.Walker, TimeSpan.FromSeconds(60)), anew = SessionRecorder.For(
            right.Walker, TimeSpan.FromSeconds(60));
        TimeSpan time = default;
        for (int i = 0; i < stretches.Length; i++)
        {
            if (i == stretches.Length / 2)
                of = of.RepricedFor(right.Walker);
            of = of.Record(time, stretches[i].Direction, stretches[i].V, stretches[i].G);
            anew = anew.Record(time, stretches[i].Direction, stretches[i].V, stretches[i].G);
            time += stretches[i].Sample.Duration;
        }

        return of.RepricedFor(right.Walker) == anew;
    }

    /// <summary>What the rule of the floor rests on: standing on the level costs 1.44 W/kg, and nothing that is priced costs
    /// less.</summary>
    [Fact]
    public void No_walk_costs_less_than_standing()
    {
        for (int i = 0; i <= 196; i++)
        {
            for (int j = -80; j <= 90; j++)
            {
                Speed speed = Speed.FromMetersPerSecond(i / 100.0);
                Grade grade = Grade.FromFraction(j / 200.0);
                double forward = default(Looney2019Graded).EstimatePower(speed, grade).WattsPerKilogram;
                double backward = default(RetroWalkBackward).EstimatePower(speed, grade).WattsPerKilogram;
                Assert.True(forward >= Looney2019Graded.Standing, $"{speed}, {grade}: {forward}");
                // false of NaN; so practice, too, leaves it above
                Assert.False(backward < forward, $"{speed}, {grade}: {backward} < {forward}");
            }
        }
    }

    [Fact]
    public void Resting_power_from_that_of_standing_on_needs_the_samples()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker).Add(WalkingDirection.Forward, 0, 0, 60);
        Walker lively = new(BodyMass.FromKilograms(70), RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1.5)));
        Assert.StartsWith(
            "Resting power changes from 1.1725 to 1.5 W/kg: both must be below that of standing, 1.44 W/kg. Add the samples "
            + "to a new session instead.",
            Assert.Throws<ArgumentException>("walker", () => session.RepricedFor(lively)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("walker", () => SessionTotals.For(lively).RepricedFor(Samples.Walker));
        Walker still = new(BodyMass.FromKilograms(70), RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1.44)));
        Assert.Throws<ArgumentException>("walker", () => session.RepricedFor(still));
        Assert.Throws<ArgumentException>("walker", () => session.RepricedFor(default));
        Assert.Throws<InvalidOperationException>(() => default(SessionTotals).RepricedFor(Samples.Walker));
        Assert.Equal(session, session.RepricedFor(Samples.Walker));
        WalkConditions thrifty = new() { PersonalFactor = PersonalFactor.Measured(0.8, 0.05) };
        Assert.Throws<ArgumentException>("walker", () => SessionTotals.For(Samples.Walker, thrifty).RepricedFor(lively));
    }

    [Fact]
    public void Active_energy_of_standing_stays_above_zero()
    {
        Walker standing = new(
            BodyMass.FromKilograms(70), RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1.44 * (1 - 1.1e-14))));
        SessionTotals session = SessionTotals.For(Samples.Walker);
        for (int i = 1; i < 2000; i++)
        {
            session = session.Add(WalkingDirection.Forward, 0, 0, i / 7.0);
            double active = session.RepricedFor(standing).Forward.Active.Joules;
            Assert.InRange(active, double.Epsilon, 2e-14 * session.Forward.Gross.Joules);
        }
    }

    [Fact]
    public void Stored_session_is_corrected_by_what_its_state_says()
    {
        SessionState stored = SessionTotals.For(Samples.Walker).Add(WalkingDirection.Backward, 1.1, 0.05, 600).ToState();
        Walker before = new(stored.Mass, RestingRate.Measured(stored.RestingPower));
        Walker right = new(BodyMass.FromKilograms(82), RestingRate.StandardMet);
        Assert.Equal(
            SessionTotals.For(right).Add(WalkingDirection.Backward, 1.1, 0.05, 600),
            SessionTotals.FromState(before, stored, stored.Conditions).RepricedFor(right));
    }

    private static Walker Resting(Body body, double wattsPerKilogram) =>
        new(body.Mass, RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(wattsPerKilogram)));

    private static SessionTotals Priced(Walker walker, Circumstances of, IEnumerable<Stretch> stretches) =>
        stretches.Aggregate(SessionTotals.For(walker, of.Conditions), (totals, stretch) => totals.Add(stretch.Sample));

    private static SessionTotals Column(Walker walker, Circumstances of, Stretch[] stretches) =>
        SessionTotals.For(walker, of.Conditions).AddRange(
            WalkingDirection.Backward,
            [.. stretches.Select(s => s.V)], [.. stretches.Select(s => s.G)], [.. stretches.Select(s => s.Seconds)]);

    private static bool IsClose(WalkTotals repriced, WalkTotals anew) =>
        Math.Abs(repriced.Active.Joules - anew.Active.Joules) <= Bound * anew.Gross.Joules
        && Math.Abs(repriced.Gross.Joules - anew.Gross.Joules) <= Bound * anew.Gross.Joules
        && repriced.Resting == anew.Resting;

    private static DirectionSums AllButActive(DirectionSums sums) => sums with { Priced = sums.Priced.WithActive(default) };
}
