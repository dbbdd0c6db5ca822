using System.Reflection;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Needs;

/// <summary>What users of fitness apps asked for in public, or suffered from: one test each. The threads stand in
/// docs/needs.md.</summary>
public sealed class AppNeedsTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static readonly Walker Person = Samples.Walker;

    /// <summary>90 kg at 6 km/h were shown as 750 kcal in an hour; 330 to 380 were expected on top of rest.</summary>
    [Fact]
    public void Walking_is_not_priced_as_running()
    {
        Walker heavy = new(BodyMass.FromKilograms(90), RestingRate.StandardMet);
        EnergyEstimate walk = WalkingEnergy.Estimate(
            heavy, WalkingDirection.Forward, Speed.FromKilometersPerHour(6), Grade.Level, Hour);
        Assert.InRange(walk.Active.Kilocalories, 330, 380);
        Assert.InRange(walk.Gross.Kilocalories, 400, 500);
    }

    [Fact]
    public void Running_is_not_priced_as_walking()
    {
        SessionTotals run = SessionTotals.For(Person).Add(WalkingDirection.Forward, 2.8, 0, 600);
        Assert.Equal(0, run.Both.Gross.Joules);
        Assert.Equal(600, run.Both.Excluded.SecondsOf(ExclusionReason.HighestSpeed));
    }

    /// <summary>141.5 kg were once priced 2.4 times too high, because the mass went in twice.</summary>
    [Fact]
    public void Energy_goes_with_the_mass_once()
    {
        double of70 = Gross(70);
        Assert.Equal(141.5 / 70, Gross(141.5) / of70, 1e-14);

        static double Gross(double kilograms) => SessionTotals
            .For(new Walker(BodyMass.FromKilograms(kilograms), RestingRate.StandardMet))
            .Add(WalkingDirection.Backward, 1.1, 0.05, 3600).Both.Gross.Joules;
    }

    [Fact]
    public void Total_minus_active_is_basal_and_active_is_never_negative()
    {
        Walker tall = new(BodyMass.FromKilograms(40), RestingRate.MifflinStJeor(Height.FromCentimeters(200), 18, Sex.Male));
        WalkTotals day = SessionTotals.For(tall)
            .Add(WalkingDirection.Forward, 0, 0, 3600).Add(WalkingDirection.Forward, 1.2, -0.1, 3600).Add(
                WalkingDirection.Backward, 0.01, 0, 60).Both;
        Assert.Equal(day.Resting.Joules, day.Gross.Joules - day.Active.Joules, 1e-12 * day.Gross.Joules);
        Assert.Equal(tall.RestingPower.EnergyOf(tall.Mass, TimeSpan.FromSeconds(7260)).Joules, day.Resting.Joules, 1e-9);
        Assert.True(day.Active.Joules >= 0);
    }

    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void Every_per_cent_of_incline_counts(WalkingDirection direction)
    {
        for (int percent = 0; percent < 25; percent++)
            Assert.True(Power(direction, 1.2, percent + 1) > 1.02 * Power(direction, 1.2, percent), $"{percent} %");
    }

    [Fact]
    public void Incline_counts_in_proportion_to_speed()
    {
        // What 10 % puts on top of the level is work against gravity: twice the speed, twice of it.
        double slow = Power(WalkingDirection.Forward, 0.7, 10) - Power(WalkingDirection.Forward, 0.7, 0);
        double quick = Power(WalkingDirection.Forward, 1.4, 10) - Power(WalkingDirection.Forward, 1.4, 0);
        Assert.Equal(2, quick / slow, 1e-12);
    }

    [Fact]
    public void Declines_are_neither_level_nor_uphill_nor_negative()
    {
        for (int percent = -6; percent < 0; percent++)
        {
            Assert.InRange(Power(WalkingDirection.Forward, 1.2, percent), 1.44, 0.97 * Power(WalkingDirection.Forward, 1.2, 0));
            Assert.NotEqual(Power(WalkingDirection.Forward, 1.2, percent), Power(WalkingDirection.Forward, 1.2, -percent));
        }

        // and steep ones cost again
        Assert.True(Power(WalkingDirection.Forward, 1.2, -20) > Power(WalkingDirection.Forward, 1.2, -11));
        WalkTotals descent = SessionTotals.For(Person).Add(
            WalkingDirection.Forward, 1.2, TreadmillUnits.ToGrade(-60)!.Value.Fraction, 3600).Both;
        Assert.Equal(0, descent.AscentMeters);
        Assert.InRange(descent.DescentMeters, 258, 259); // 4320 m·sin(atan 0.06)
    }

    [Fact]
    public void No_body_data_is_invented()
    {
        Type[] ofTheBody = [typeof(Walker), typeof(BodyMass), typeof(Height), typeof(RestingRate), typeof(Sex)];
        IEnumerable<string> optional = typeof(Walker).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods().Cast<MethodBase>().Concat(type.GetConstructors()))
            .SelectMany(method => method.GetParameters()
                .Where(
                    parameter => parameter.IsOptional
                        && (ofTheBody.Contains(parameter.ParameterType) || parameter.Name == "ageYears"))
                .Select(parameter => $"{method.DeclaringType!.Name}.{method.Name}.{parameter.Name}"));
        Assert.Equal([], optional);
        Assert.Throws<ArgumentException>(() => WalkingEnergy.Estimate(default, WalkingDirection.Forward, default, default, Hour));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Walker(default, RestingRate.StandardMet));
        Assert.Throws<ArgumentNullException>(() => new Walker(BodyMass.FromKilograms(70), null!));
    }

    /// <summary>127 kcal once became 65,408: a counter of 16 bits.</summary>
    [Fact]
    public void Long_sums_neither_wrap_nor_drift()
    {
        SessionTotals minute = SessionTotals.For(Person).Add(WalkingDirection.Forward, 1.3, 0.02, 60);
        SessionTotals sum = SessionTotals.For(Person);
        for (int i = 0; i < 20_000; i++)
            sum += minute;
        Assert.True(sum.Both.Gross.Kilocalories > 65_536);
        Assert.Equal(20_000 * minute.Both.Gross.Kilocalories, sum.Both.Gross.Kilocalories, 1e-7);
    }

    /// <summary>An app that rounded elapsed time to whole seconds added nothing at all.</summary>
    [Fact]
    public void Sub_second_samples_add_up()
    {
        SessionRecorder recorder = SessionRecorder.For(Person);
        for (int i = 0; i <= 2500; i++)
            recorder = recorder.Record(TimeSpan.FromMilliseconds(400 * i), WalkingDirection.Forward, 1.34, 0.05);
        Assert.Equal(
            Samples.Estimate(WalkingDirection.Forward, duration: TimeSpan.FromSeconds(1000)).Gross.Joules,
            recorder.Totals.Both.Gross.Joules, 1e-6);
    }

    [Fact]
    public void Every_estimate_shows_its_evidence_and_its_range()
    {
        WalkComparison walk = WalkingEnergy.Compare(Person, Speed.FromMetersPerSecond(0.5), Grade.FromPercent(20), Hour);
        foreach (EnergyEstimate estimate in new[] { walk.Forward, walk.Backward })
        {
            Assert.True(
                estimate.Model.Source.Doi is not null || estimate.Model.Evidence.Any(citation => citation.Doi is not null));
            Assert.NotEmpty(estimate.Model.Population);
            Assert.True(
                estimate.GrossInterval().Low.Joules < estimate.Gross.Joules
                    && estimate.Gross.Joules < estimate.GrossInterval().High.Joules);
        }

        Assert.Equal(Validity.Measured, walk.Forward.Validity);
        Assert.Equal(Validity.Extrapolated, walk.Backward.Validity);
        Assert.NotEmpty(walk.Backward.ValidityNotes);
    }

    [Fact]
    public void Units_cannot_be_confused()
    {
        Energy energy = Energy.FromKilocalories(1);
        Assert.Equal((4184, 4.184, 1), (energy.Joules, energy.Kilojoules, energy.Kilocalories));
        Assert.DoesNotContain(
            typeof(Energy).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties()),
            // cal or kcal? Never asked here: "Kilocalories"
            property => property.Name.EndsWith("Calories", StringComparison.Ordinal));
    }

    /// <summary>5 per cent handed over as a fraction is a slope of 79°: excluded and counted, never priced.</summary>
    [Fact]
    public void Per_cent_in_place_of_fractions_shows()
    {
        double[] percents = [5, 8, 12, 3];
        WalkTotals totals = SessionTotals.For(Person)
            .AddRange(WalkingDirection.Forward, [1.2, 1.2, 1.2, 1.2], percents, TimeSpan.FromSeconds(1)).Both;
        Assert.Equal(0, totals.Gross.Joules);
        Assert.Equal(4, totals.Excluded.SecondsOf(ExclusionReason.HighestGrade));
    }

    /// <summary>An hour on a walking pad once added 0.</summary>
    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void Slow_walking_counts(WalkingDirection direction)
    {
        double before = SessionTotals.For(Person).Add(direction, 0, 0, 3600).Both.Active.Joules;
        foreach (double kilometersPerHour in new[] { 0.2, 0.5, 1, 1.6 })
        {
            double active = SessionTotals.For(Person).Add(direction, kilometersPerHour / 3.6, 0, 3600).Both.Active.Joules;
            Assert.True(active > before);
            before = active;
        }
    }

    [Fact]
    public void Pad_that_reports_no_incline_is_asked_again_rather_than_believed() =>
        Assert.Null(TreadmillUnits.ToGrade(short.MaxValue));

    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void There_is_one_implementation(WalkingDirection direction)
    {
        Speed speed = Speed.FromMetersPerSecond(1.17);
        Grade grade = Grade.FromPercent(3.3);
        EnergyEstimate estimate = WalkingEnergy.Estimate(Person, direction, speed, grade, Hour);
        WalkComparison comparison = WalkingEnergy.Compare(Person, speed, grade, Hour);
        double[] batch = new double[1];
        WalkingModels.Find(estimate.Model.Name)!.For(Samples.Inputs).EstimatePower(
            [speed.MetersPerSecond], [grade.Fraction], batch);
        SessionTotals session = SessionTotals.For(Person).Add(new WalkSample(direction, speed, grade, Hour));

        Assert.Equal(estimate, direction == WalkingDirection.Forward ? comparison.Forward : comparison.Backward);
        Assert.Equal(estimate.GrossPower.WattsPerKilogram, batch[0]);
        Assert.Equal(estimate.Gross.Joules, session.Both.Gross.Joules, 1e-15 * estimate.Gross.Joules);
        Assert.Equal(
            estimate,
            WalkPlan.For(Person, [speed], [grade], Hour)[0, 0] is var cell && direction == WalkingDirection.Forward
                ? cell.Forward
                : cell.Backward);
    }

    [Fact]
    public void Pace_on_a_grade_has_an_equal_pace_on_the_level()
    {
        EnergyEstimate hill = WalkingEnergy.Estimate(
            Person, WalkingDirection.Forward, Speed.FromKilometersPerHour(4), Grade.FromPercent(6), Hour);
        Speed level = WalkingEquivalents.FindSpeed(Person, WalkingDirection.Forward, Grade.Level, hill.GrossPower).Value!.Value;
        Assert.InRange(level.KilometersPerHour, 5, 6.5);
        Assert.Equal(
            hill.GrossPower.WattsPerKilogram,
            WalkingEnergy.Estimate(Person, WalkingDirection.Forward, level, Grade.Level, Hour).GrossPower.WattsPerKilogram,
            1e-12);
    }

    /// <summary>3 mph uphill: at 5 % a brisk walk on the level is as hard, from 10 % on only a run is.</summary>
    [Theory]
    [InlineData(5, Gait.Walking)]
    [InlineData(10, Gait.Running)]
    [InlineData(15, Gait.Running)]
    public void Steep_pace_has_an_equal_run_on_the_level(double percent, Gait gait)
    {
        SessionRules rules = new() { RunningModel = default(Minetti2002Running) };
        LevelPace pace = WalkingEquivalents.FindLevelPace(
            Person, Speed.FromMilesPerHour(3), Grade.FromPercent(percent), rules).Value!.Value;
        Assert.Equal(gait, pace.Gait);
        Assert.InRange(pace.Speed.MilesPerHour, 3.9, 6.5);
    }

    /// <summary>20 min at 5 km/h and 10 min at 9 km/h read 92 kcal where the run was left out; 113 kcal of the run by ACSM go on
    /// top.</summary>
    [Fact]
    public void Walk_with_a_run_in_it_is_priced_as_both()
    {
        SessionTotals session = SessionTotals.For(Person, default, new() { RunningModel = default(Acsm2014Running) })
            .Add(WalkingDirection.Forward, 5 / 3.6, 0, 1200).Add(WalkingDirection.Forward, 9 / 3.6, 0, 600);
        Assert.Equal(92, session.Forward.Gross.Kilocalories, 0.5);
        Assert.Equal(113, session.Running.Gross.Kilocalories, 0.5);
        Assert.Equal(0, session.Both.Excluded.TotalSeconds);
    }

    /// <summary>A session at 80 kg and one at 79 kg were refused as those of two people.</summary>
    [Fact]
    public void Days_of_another_mass_add_up()
    {
        BodyMassHistory history = BodyMassHistory.Parse("2026-01-05 80 kg, 2026-01-12 79 kg");
        WalkTotals[] days = [.. ((int[])[6, 13]).Select(day => SessionTotals
            .For(new Walker(history.On(new DateOnly(2026, 1, day))!.Value, RestingRate.StandardMet))
            .Add(WalkingDirection.Forward, 1.34, 0, 1800).Both)];
        CombinedTotals both = CombinedTotals.Of(days[0]).PlusSamePerson(CombinedTotals.Of(days[1]));

        Assert.Equal(159.0 / 80 * days[0].Gross.Joules, both.Gross.Joules, 1e-9 * both.Gross.Joules);
        Assert.Equal(
            days[0].GrossInterval().Low.Joules + days[1].GrossInterval().Low.Joules, both.GrossInterval().Low.Joules, 1e-6);
        Assert.Null(history.On(new DateOnly(2026, 1, 4)));
    }

    [Fact]
    public void Interval_workout_is_priced_before_and_after()
    {
        WorkoutEstimate plan = Workout.Parse("2x(3min backward 1m/s, 3min forward 1.34m/s)").EstimateFor(Person);
        SessionTotals done = SessionTotals.For(Person);
        for (int round = 0; round < 2; round++)
            done = done.Add(WalkingDirection.Backward, 1, 0, 180).Add(WalkingDirection.Forward, 1.34, 0, 180);

        Assert.Equal(done.Both.Gross.Joules, plan.Gross.Joules, 1e-12 * plan.Gross.Joules);
        Assert.Equal(done.Both.GrossInterval().High.Joules, plan.GrossInterval().High.Joules, 1e-12 * plan.Gross.Joules);
    }

    private static double Power(WalkingDirection direction, double v, double percent) =>
        Samples.Estimate(direction, v, percent / 100).GrossPower.WattsPerKilogram;
}
