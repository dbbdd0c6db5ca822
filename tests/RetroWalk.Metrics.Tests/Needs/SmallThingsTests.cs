using System.Globalization;

namespace RetroWalk.Metrics.Tests.Needs;

/// <summary>What app authors reached for and missed; each row of docs/needs.md that names this file.</summary>
public sealed class SmallThingsTests
{
    private static readonly Walker Person = Samples.Walker;

    /// <summary>12 st 10 lb is 178 lb of 0.45359237 kg, and 5 ft 11 in is 71 inches of 2.54 cm.</summary>
    [Fact]
    public void Stones_feet_and_kph_are_read()
    {
        Assert.Equal(80.73944186, BodyMass.Parse("12st 10lb").Kilograms, 1e-12);
        Assert.Equal(BodyMass.FromStonesAndPounds(12, 10), BodyMass.Parse("12 ST 10 lb"));
        Assert.Equal(76.20351816, BodyMass.Parse("12 st").Kilograms, 1e-12);
        Assert.Equal(1.8034, Height.Parse("5ft 11in").Meters, 1e-15);
        Assert.Equal(60 * 0.0254, Height.Parse("5ft 0in").Meters, 1e-15);
        Assert.Equal(69 * 0.0254, Height.Parse("5ft 9in").Meters, 1e-15);
        Assert.Equal(Height.FromFeetAndInches(5, 11), Height.Parse("5 ft 11 in"));
        Assert.Equal(1.8034, Height.Parse("71in").Meters, 1e-15);
        Assert.Equal(Speed.FromKilometersPerHour(5.5), Speed.Parse("5.5kph"));
    }

    [Theory]
    [InlineData(typeof(Height), "5ft -11in")]
    [InlineData(typeof(Height), "5ft 11")]
    [InlineData(typeof(Height), "5ft11in 3in")]
    [InlineData(typeof(Height), "11in 5ft")]
    [InlineData(typeof(Height), "5cm 11in")]
    [InlineData(typeof(BodyMass), "11st 5kg")]
    [InlineData(typeof(BodyMass), "11st lb")]
    [InlineData(typeof(CarriedLoad), "1st 5lb")]
    [InlineData(typeof(Speed), "5kph 3kph")]
    public void What_is_no_such_pair_is_refused(Type type, string text)
    {
        Exception refusal = Assert.ThrowsAny<Exception>(() => _ = type == typeof(Height) ? (object)Height.Parse(text)
            : type == typeof(BodyMass) ? BodyMass.Parse(text)
            : type == typeof(Speed) ? Speed.Parse(text)
            : CarriedLoad.Parse(text));
        Assert.IsType<FormatException>(refusal);
    }

    [Fact]
    public void Stones_and_feet_are_shown()
    {
        (int stones, double pounds) = BodyMass.FromStonesAndPounds(12, 10).StonesAndPounds;
        Assert.Equal(12, stones);
        Assert.Equal(10, pounds, 1e-12);
        Assert.All(
            Enumerable.Range(1, 150),
            whole => Assert.Equal(whole, BodyMass.FromStonesAndPounds(whole, 0).StonesAndPounds.Stones));
        (int feet, double inches) = Height.FromFeetAndInches(5, 11).FeetAndInches;
        Assert.Equal(5, feet);
        Assert.Equal(11, inches, 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>("feet", () => Height.FromFeetAndInches(50, 0));
        Assert.Throws<ArgumentOutOfRangeException>("inches", () => Height.FromFeetAndInches(5, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("stones", () => BodyMass.FromStonesAndPounds(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("pounds", () => BodyMass.FromStonesAndPounds(12, -1));
    }

    [Fact]
    public void Whole_feet_and_inches_come_back_whole()
    {
        for (int inches = 20; inches <= 108; inches++) // 50.8 to 274.3 cm
        {
            (int feet, double rest) = Height.FromFeetAndInches(inches / 12, inches % 12).FeetAndInches;
            Assert.Equal(inches / 12, feet);
            Assert.Equal(inches % 12, rest, 1e-12);
        }
    }

    /// <summary>1 kcal/h is 4184 J in 3600 s.</summary>
    [Fact]
    public void Energy_over_time_is_a_power_and_back()
    {
        Power power = Energy.FromKilocalories(150) / TimeSpan.FromMinutes(30);
        Assert.Equal(300, power.KilocaloriesPerHour, 1e-12);
        Assert.Equal(300 * 4184 / 3600.0, power.Watts, 1e-12);
        Assert.Equal(150, (power * TimeSpan.FromMinutes(30)).Kilocalories, 1e-12);
        Assert.Equal("300 kcal/h", power.ToString("F0 kcal/h"));
        Assert.Equal(300, Power.Parse("300kcal/h").KilocaloriesPerHour, 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>("duration", () => Energy.Zero / TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>("duration", () => power * TimeSpan.FromTicks(-1));
    }

    [Fact]
    public void Energies_are_divided_and_turned()
    {
        Energy energy = Energy.FromKilocalories(121.5);
        Assert.Equal(40.5, (energy / 3).Kilocalories, 1e-12);
        Assert.Equal(3, energy / Energy.FromKilocalories(40.5), 1e-12);
        Assert.Equal(-121.5, (-energy).Kilocalories, 1e-12);
        Assert.Equal(Energy.Zero, -Energy.Zero);
        Assert.False(double.IsNegative((-Energy.Zero).Joules));
        Assert.True(double.IsNaN(Energy.Zero / Energy.Zero));
    }

    /// <summary>A treadmill's plus and minus keys go by 0.5 km/h.</summary>
    [Fact]
    public void Speeds_go_up_and_down_in_steps()
    {
        Speed step = Speed.FromKilometersPerHour(0.5);
        Assert.Equal(3.5, (Speed.FromKilometersPerHour(3) + step).KilometersPerHour, 1e-12);
        Assert.Equal(2.5, (Speed.FromKilometersPerHour(3) - step).KilometersPerHour, 1e-12);
        Assert.Equal(Speed.Zero, step - step);
        Assert.Equal(1.5, (3 * step).KilometersPerHour, 1e-12);
        Assert.Contains(
            "no speed is negative",
            Assert.Throws<ArgumentOutOfRangeException>("right", () => Speed.Zero - step).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("factor", () => step * -1);
    }

    [Fact]
    public void Estimate_says_its_distance_and_its_power()
    {
        EnergyEstimate walk = WalkingEnergy.Estimate(
            Person, WalkingDirection.Backward, Speed.FromKilometersPerHour(4), Grade.FromPercent(5), TimeSpan.FromMinutes(30));
        Assert.Equal(2000, walk.DistanceMeters, 1e-9);
        Assert.Equal(2 * walk.Gross.Kilocalories, walk.WholeBodyPower.KilocaloriesPerHour, 1e-9);
        Assert.Equal(walk.GrossPower.WattsPerKilogram * 70, walk.WholeBodyPower.Watts);
        Assert.True(double.IsNaN(default(EnergyEstimate).DistanceMeters));
        Assert.True(double.IsNaN(default(EnergyEstimate).WholeBodyPower.Watts));
    }

    [Fact]
    public void Totals_have_a_duration_and_a_power()
    {
        SessionTotals session = SessionTotals.For(Person)
            .Add(WalkingDirection.Forward, 1.3, 0, 600).Add(WalkingDirection.Backward, 1, 0, 300.25);
        Assert.Equal(new TimeSpan(0, 0, 15, 0, 250), session.Both.Duration);
        Assert.Equal(
            session.Both.Gross.Kilocalories, (session.Both.MeanWholeBodyPower * session.Both.Duration).Kilocalories, 1e-9);
        Assert.Equal(TimeSpan.Zero, SessionTotals.For(Person).Both.Duration);
        Assert.Equal(TimeSpan.MaxValue, SessionTotals.For(Person).Add(WalkingDirection.Forward, 1, 0, 1e12).Forward.Duration);
    }

    [Fact]
    public void Comparison_is_taken_apart()
    {
        WalkComparison walk = Samples.Compare();
        (EnergyEstimate forward, EnergyEstimate backward) = walk;
        Assert.Equal((walk.Forward, walk.Backward), (forward, backward));
    }

    [Fact]
    public void Level_walk_needs_no_grade()
    {
        Speed speed = Speed.FromKilometersPerHour(4);
        TimeSpan hour = TimeSpan.FromHours(1);
        WalkConditions conditions = new() { Handrail = Handrail.Gripping };
        Assert.Equal(
            WalkingEnergy.Estimate(Person, WalkingDirection.Backward, speed, Grade.Level, hour, conditions),
            WalkingEnergy.Estimate(Person, WalkingDirection.Backward, speed, hour, conditions));
        Assert.Equal(
            WalkingEnergy.Compare(Person, speed, Grade.Level, hour, conditions),
            WalkingEnergy.Compare(Person, speed, hour, conditions));
    }

    [Fact]
    public void Walk_over_a_distance_takes_the_time_of_it()
    {
        Speed speed = Speed.FromKilometersPerHour(4);
        Grade grade = Grade.FromPercent(2);
        TimeSpan time = TimeSpan.FromMinutes(30);
        Assert.Equal(
            WalkingEnergy.Estimate(Person, WalkingDirection.Forward, speed, grade, time),
            WalkingEnergy.EstimateOver(Person, WalkingDirection.Forward, speed, grade, 2000));
        Assert.Equal(
            WalkingEnergy.Compare(Person, speed, grade, time), WalkingEnergy.CompareOver(Person, speed, grade, 2000));
        Assert.Throws<ArgumentOutOfRangeException>(
            "speed", () => WalkingEnergy.CompareOver(Person, Speed.Zero, grade, 2000));
        Assert.Throws<ArgumentOutOfRangeException>(
            "distanceMeters", () => WalkingEnergy.CompareOver(Person, speed, grade, -1));
        Assert.Throws<ArgumentOutOfRangeException>(
            "distanceMeters", () => WalkingEnergy.CompareOver(Person, speed, grade, 1e300));
    }

    /// <summary>Summer time ends at 3 o'clock: a walk from 2:50 to 2:10 takes 20 minutes.</summary>
    [Fact]
    public void Recorder_takes_the_times_of_a_clock()
    {
        DateTimeOffset start = new(2026, 10, 25, 2, 50, 0, TimeSpan.FromHours(2));
        DateTimeOffset end = new(2026, 10, 25, 2, 10, 0, TimeSpan.FromHours(1));
        SessionRecorder recorder = SessionRecorder.For(Person)
            .Record(start, WalkingDirection.Backward, Speed.FromMetersPerSecond(1), Grade.Level);
        Assert.Equal(TimeSpan.FromMinutes(20), recorder.TotalsAt(end).Backward.Duration);
        Assert.True(recorder.Accepts(end));
        Assert.False(recorder.Accepts(start.AddTicks(-1)));
        Assert.False(recorder.Accepts(DateTimeOffset.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>("moment", () => recorder.Pause(start.AddTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("moment", () => recorder.TotalsAt(DateTimeOffset.MinValue));
        Assert.Equal(
            recorder, SessionRecorder.FromState(Person, recorder.ToState()));
    }

    [Fact]
    public void Recorder_takes_moments_from_1900_on()
    {
        DateTimeOffset first = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);
        SessionRecorder empty = SessionRecorder.For(Person);
        Assert.True(empty.Accepts(first));
        Assert.False(empty.Accepts(first.AddTicks(-1)));
        Assert.StartsWith(
            "moment is 1899-12-31 23:59:59Z: it must be from 1900 on.",
            Assert.Throws<ArgumentOutOfRangeException>("moment", () => empty.Pause(first.AddSeconds(-1))).Message,
            StringComparison.Ordinal);
        SessionRecorder begun = empty.Record(first, WalkingDirection.Forward, Speed.FromMetersPerSecond(1), Grade.Level);
        Assert.True(begun.Accepts(first.AddSeconds(1)));
        Assert.Equal(1, begun.TotalsAt(first.AddSeconds(1)).Forward.DurationSeconds);
    }

    [Fact]
    public void Times_of_a_clock_and_others_do_not_mix()
    {
        SessionRecorder counted = SessionRecorder.For(Person)
            .Record(TimeSpan.FromSeconds(1), WalkingDirection.Forward, Speed.FromMetersPerSecond(1), Grade.Level);
        DateTimeOffset now = new(2026, 11, 29, 8, 0, 0, TimeSpan.Zero);
        Assert.False(counted.Accepts(now));
        Assert.Contains(
            "not that of a clock", Assert.Throws<InvalidOperationException>(() => counted.Pause(now)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Recorder_says_whether_it_is_paused()
    {
        SessionRecorder recorder = SessionRecorder.For(Person);
        Assert.False(recorder.IsPaused); // not started
        recorder = recorder.Record(TimeSpan.Zero, WalkingDirection.Forward, Speed.FromMetersPerSecond(1), Grade.Level);
        Assert.False(recorder.IsPaused);
        recorder = recorder.Pause(TimeSpan.FromSeconds(5));
        Assert.True(recorder.IsPaused);
        Assert.True(SessionRecorder.FromState(Person, recorder.ToState()).IsPaused);
        recorder = recorder.Record(
            TimeSpan.FromSeconds(9), WalkingDirection.Forward, Speed.FromMetersPerSecond(1), Grade.Level);
        Assert.False(recorder.IsPaused);
    }

    [Fact]
    public void Text_of_a_power_is_the_same_in_every_culture() =>
        Assert.Equal(
            "310.5 W", Cultures.In("de-DE", () => string.Create(CultureInfo.CurrentCulture, $"{Power.FromWatts(310.5)}")));
}
