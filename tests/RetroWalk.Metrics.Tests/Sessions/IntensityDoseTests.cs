using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>Time and MET-minutes by intensity, of a session and of a week.</summary>
[Properties(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes)], MaxTest = 1000)]
public sealed class IntensityDoseTests
{
    private static readonly OxygenUptake Maximum = OxygenUptake.FromMillilitersPerKilogramPerMinute(43.5);

    private static readonly SessionRules ByReserve = RunningTests.Minetti with { MaximalUptake = Maximum };

    /// <summary>The check values of the models at 1.34 m/s: level forward 4.414 W/kg, 3.76 MET; backward at 5 % 8.2153 W/kg,
    /// 7.01 MET; standing 1.44 W/kg; a run at 2.5 m/s by Minetti 10.44 W/kg. 1 MET is 1.1725 W/kg.</summary>
    [Fact]
    public void Classes_of_a_known_session()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker, default, RunningTests.Minetti)
            .Add(WalkingDirection.Forward, 0, 0, 120).Add(WalkingDirection.Forward, 1.34, 0, 600)
            .Add(WalkingDirection.Backward, 1.34, 0.05, 300).Add(WalkingDirection.Forward, 2.5, 0, 60);

        Assert.Equal((120.0, 600.0, 0.0), Seconds(session.Forward.Intensity));
        Assert.Equal((0.0, 0.0, 300.0), Seconds(session.Backward.Intensity));
        Assert.Equal((0.0, 0.0, 60.0), Seconds(session.Running.Intensity));
        Assert.Equal((120.0, 600.0, 360.0), Seconds(session.Both.Intensity));
        Assert.Equal(10 * 4.414 / 1.1725, session.Both.Intensity.MetMinutesOf(IntensityClass.Moderate), 5e-3);
        Assert.Equal(5 * 8.2153 / 1.1725 + 10.44 / 1.1725, session.Both.Intensity.MetMinutesOf(IntensityClass.Vigorous), 5e-4);
        Assert.Equal(2 * 1.44 / 1.1725, session.Both.Intensity.MetMinutesOf(IntensityClass.Light), 1e-9);
        Assert.Equal(10 + 2 * 6, session.Both.Intensity.EquivalentModerateMinutes, 1e-12);
        Assert.Equal("light 2 min, moderate 10, vigorous 6; 84 MET-min", $"{session.Both.Intensity}");
    }

    /// <summary>Rest 3.5 and maximum 43.5 mL/(kg·min), so 40 and 60 % of the reserve are 19.5 and 27.5: in W/kg times 20.1/60,
    /// 6.5325 and 9.2125. 1.34 m/s backward at 5 % is 8.2153 W/kg and moderate, by METs vigorous.</summary>
    [Fact]
    public void Own_reserve_tells_intensity_where_it_is_known()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker, default, ByReserve)
            .Add(WalkingDirection.Forward, 1.34, 0, 600).Add(WalkingDirection.Backward, 1.34, 0.05, 300)
            .Add(WalkingDirection.Forward, 2.5, 0, 60);
        Assert.Equal((600.0, 300.0, 60.0), Seconds(session.Both.Intensity));

        IntensityLimits limits = IntensityLimits.OfReserve(3.5 * 20.1 / 60, 43.5 * 20.1 / 60);
        Assert.Equal(6.5325, limits.Moderate, 1e-12);
        Assert.Equal(9.2125, limits.Vigorous, 1e-12);
    }

    [Property]
    public bool Each_sample_counts_in_the_class_of_its_estimate(Person person, GaitStretch[] stretches)
    {
        double[] seconds = new double[3];
        double metMinutes = 0;
        SessionTotals empty = SessionTotals.For(person.Walker, default, RunningTests.Minetti);
        SessionTotals session = empty;
        foreach (GaitStretch stretch in stretches)
        {
            WalkTotals one = empty.Add(stretch.Sample).Both;
            session = session.Add(stretch.Sample);
            if (WalkIntensity.ClassOf(one.MeanGrossPower.MetabolicEquivalent) is not IntensityClass intensity)
                continue;
            seconds[(int)intensity] += one.DurationSeconds;
            metMinutes += one.MeanGrossPower.MetabolicEquivalent.Mets * one.DurationSeconds / 60;
        }

        IntensityDose dose = session.Both.Intensity;
        return Enum.GetValues<IntensityClass>().All(
                intensity => Near.Relative(dose.SecondsOf(intensity), seconds[(int)intensity], 1e-12))
            && Near.Relative(dose.MetMinutes, metMinutes, 1e-12)
            && Near.Relative(dose.MetMinutes * 60 * 1.1725 * person.Walker.Mass.Kilograms, session.Both.Gross.Joules, 1e-12);
    }

    /// <summary>Blocks of many samples are counted in lanes of their own.</summary>
    [Fact]
    public void Columns_count_as_single_samples_do()
    {
        Random random = new(4);
        double[] speeds = [.. Enumerable.Range(0, 3000).Select(_ => random.NextDouble() * 2)];
        double[] grades = [.. Enumerable.Range(0, 3000).Select(_ => random.NextDouble() / 4 - 0.1)];
        double[] durations = [.. Enumerable.Range(0, 3000).Select(_ => random.NextDouble())];
        foreach (WalkingDirection direction in Enum.GetValues<WalkingDirection>())
        {
            SessionTotals single = SessionTotals.For(Samples.Walker);
            for (int i = 0; i < speeds.Length; i++)
                single = single.Add(direction, speeds[i], grades[i], durations[i]);
            SessionTotals column = SessionTotals.For(Samples.Walker).AddRange(direction, speeds, grades, durations);
            Assert.True(SameTotals.Within(1e-12, column, single));
            Assert.All(Enum.GetValues<IntensityClass>(), intensity => Assert.True(column.Both.Intensity.SecondsOf(intensity) > 100));
        }
    }

    /// <summary>A walk forward by a model that the rules name, and a run, by hand: ACSM 0.1·80.4 + 3.5 = 11.54 mL/(kg·min) at
    /// 1.34 m/s, and 0.2·150 + 3.5 = 33.5 at 2.5 m/s; 20.1 J/mL.</summary>
    [Fact]
    public void Other_models_count_as_the_own_ones_do()
    {
        SessionRules rules = RunningTests.Acsm with { ForwardModel = WalkingModels.Find("Acsm2014Walking") };
        SessionTotals Walked(SessionRules by) => SessionTotals.For(Samples.Walker, default, by)
            .Add(WalkingDirection.Forward, 1.34, 0, 600).Add(WalkingDirection.Forward, 2.5, 0, 60);
        SessionTotals counted = Walked(rules);
        Assert.Equal((0.0, 600.0, 0.0), Seconds(counted.Forward.Intensity));
        Assert.Equal((0.0, 0.0, 60.0), Seconds(counted.Running.Intensity));
        Assert.Equal(
            10 * 11.54 * 20.1 / 60 / 1.1725, counted.Forward.Intensity.MetMinutesOf(IntensityClass.Moderate), 1e-9);
        Assert.Equal(33.5 * 20.1 / 60 / 1.1725, counted.Running.Intensity.MetMinutesOf(IntensityClass.Vigorous), 1e-9);

        SessionState uncounted = Walked(rules with { CountsIntensity = false }).ToState();
        Assert.Equal(
            (600.0, 60.0),
            (uncounted.Forward.Priced.Values.Seconds.Value, uncounted.Running.Priced.Values.Seconds.Value));
        Assert.Equal((default, default), (uncounted.Forward.Dose, uncounted.Running.Dose));
    }

    /// <summary>WHO 2020: at least 150 minutes of moderate or 75 of vigorous activity a week.</summary>
    [Fact]
    public void Week_is_compared_with_the_guideline()
    {
        IntensityDose brisk = SessionTotals.For(Samples.Walker).Add(WalkingDirection.Forward, 1.34, 0, 30 * 60).Both.Intensity;
        IntensityDose hard = SessionTotals.For(Samples.Walker).Add(WalkingDirection.Backward, 1.34, 0.05, 15 * 60).Both.Intensity;
        IntensityDose week = brisk + brisk + brisk + hard + hard;
        Assert.Equal(90 + 2 * 30, week.EquivalentModerateMinutes, 1e-12);
        Assert.Equal(1, week.WeeklyGuidelineShare, 1e-12);
        Assert.Equal((150.0, 75.0), (IntensityDose.WeeklyModerateMinutes, IntensityDose.WeeklyVigorousMinutes));
        Assert.Equal(3 * brisk.MetMinutes + 2 * hard.MetMinutes, week.MetMinutes, 1e-9);
        Assert.Equal(default, default(IntensityDose) + default(IntensityDose));
    }

    [Fact]
    public void Session_that_does_not_count_says_so()
    {
        SessionRules off = new() { CountsIntensity = false };
        SessionTotals session = SessionTotals.For(Samples.Walker, default, off);
        Assert.Equal(0, session.Both.Intensity.MetMinutes);
        session = session.Add(WalkingDirection.Forward, 1, 0, 60).AddRange(WalkingDirection.Forward, [1, 1], [0, 0], [1.0, 1]);
        Assert.True(double.IsNaN(session.Both.Intensity.MetMinutes));
        Assert.True(double.IsNaN(session.Forward.Intensity.SecondsOf(IntensityClass.Light)));
        Assert.Equal("walks only, no intensity", $"{session.Rules}");
        Assert.Equal(default, session.ToState().Forward.Dose);
        Assert.Equal(session, SessionTotals.FromState(Samples.Walker, SessionState.FromBytes(session.ToState().ToBytes())));
    }

    [Fact]
    public void What_cannot_be_told_is_refused()
    {
        Assert.StartsWith(
            "intensity is 7: it must be Light, Moderate or Vigorous.",
            Assert.Throws<ArgumentOutOfRangeException>(
                "intensity", () => default(IntensityDose).SecondsOf((IntensityClass)7)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("intensity", () => default(IntensityDose).MetMinutesOf((IntensityClass)7));
        SessionRules low = new() { MaximalUptake = OxygenUptake.FromMillilitersPerKilogramPerMinute(3) };
        Assert.StartsWith(
            "The maximal uptake, 3 mL/(kg·min), must be above the resting uptake, 3.5 mL/(kg·min).",
            Assert.Throws<ArgumentException>("rules", () => SessionTotals.For(Samples.Walker, default, low)).Message,
            StringComparison.Ordinal);
        Walker rested = new(Samples.Walker.Mass, RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1.1)));
        Assert.StartsWith(
            "Intensity is told by the reserve above the resting power",
            Assert.Throws<ArgumentException>(
                "walker", () => SessionTotals.For(Samples.Walker, default, ByReserve).RepricedFor(rested)).Message,
            StringComparison.Ordinal);
        Walker heavier = new(BodyMass.FromKilograms(80), RestingRate.StandardMet);
        Assert.Equal(
            SessionTotals.For(heavier, default, ByReserve), SessionTotals.For(Samples.Walker, default, ByReserve).RepricedFor(heavier));
    }

    private static (double Light, double Moderate, double Vigorous) Seconds(IntensityDose dose) => (
        dose.SecondsOf(IntensityClass.Light), dose.SecondsOf(IntensityClass.Moderate), dose.SecondsOf(IntensityClass.Vigorous));
}
