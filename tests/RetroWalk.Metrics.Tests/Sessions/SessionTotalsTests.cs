using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Sessions;

public sealed class SessionTotalsTests
{
    private static SessionTotals Empty => SessionTotals.For(Samples.Walker);

    [Fact]
    public void Empty_session_is_zero_everywhere() =>
        Assert.All(
            new[] { Empty.Forward, Empty.Backward, Empty.Both },
            totals => Assert.All(SameTotals.Numbers(totals), number => Assert.Equal(0, number)));

    [Fact]
    public void Mean_power_of_no_time_is_not_a_number() => Assert.Equal(double.NaN, Empty.Both.MeanGrossPower.WattsPerKilogram);

    [Fact]
    public void Hour_at_1_2_and_10_Hz_has_the_same_totals()
    {
        SessionTotals slow = HourAt(1);
        Assert.Equal(1800, slow.Forward.DurationSeconds);
        Assert.Equal(1800, slow.Backward.DurationSeconds);
        Assert.True(SameTotals.Within(1e-12, HourAt(2), slow)); // asked: 1e-9
        Assert.True(SameTotals.Within(1e-12, HourAt(10), slow));
    }

    [Fact]
    public void Hour_in_sub_second_samples_is_not_lost()
    {
        double[] speeds = [.. Enumerable.Repeat(1.34, 3_600_000 / 7)];
        SessionTotals session = Empty.AddRange(
            WalkingDirection.Forward, speeds, new double[speeds.Length], TimeSpan.FromMilliseconds(7));
        EnergyEstimate whole = Samples.Estimate(
            WalkingDirection.Forward, gradeFraction: 0, duration: TimeSpan.FromMilliseconds(7 * speeds.Length));
        Assert.True(Near.Relative(session.Both.Gross.Joules, whole.Gross.Joules, 1e-12));
    }

    /// <summary>A sum that took memory for its whole column there would end the process.</summary>
    [Fact]
    public void Long_column_fits_on_a_small_stack()
    {
        double[] ones = [.. Enumerable.Repeat(1.0, 100_000)];
        double[] level = new double[ones.Length];
        SessionTotals regular = default, each = default;
        Thread thread = new(
            () =>
            {
                regular = Empty.AddRange(WalkingDirection.Backward, ones, level, TimeSpan.FromSeconds(1));
                each = Empty.AddRange(WalkingDirection.Backward, ones, level, ones);
            },
            maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(ones.Length, regular.Backward.DurationSeconds);
        Assert.Equal(regular, each);
    }

    [Fact]
    public void Climb_is_along_the_slope()
    {
        // A 3-4-5 triangle: a grade of 3/4 is too steep for the models, 7/24 rises 7 m on 25 m of belt.
        SessionTotals up = Empty.Add(WalkingDirection.Forward, 0.5, 7.0 / 24, 50);
        Assert.Equal(25, up.Forward.DistanceMeters);
        Assert.Equal(7, up.Forward.AscentMeters, 1e-14);
        Assert.Equal(0, up.Forward.DescentMeters);

        SessionTotals down = Empty.Add(WalkingDirection.Forward, 0.5, -7.0 / 24, 50);
        Assert.Equal(0, down.Forward.AscentMeters);
        Assert.Equal(7, down.Forward.DescentMeters, 1e-14);
    }

    [Fact]
    public void Ascent_is_proportional_to_speed()
    {
        double slow = Empty.Add(WalkingDirection.Forward, 0.6, 0.1, 60).Both.AscentMeters;
        double quick = Empty.Add(WalkingDirection.Forward, 1.2, 0.1, 60).Both.AscentMeters;
        Assert.Equal(2, quick / slow, 1e-15);
    }

    [Fact]
    public void Descent_costs_energy_and_neither_wraps_nor_turns_negative()
    {
        SessionTotals session = Empty.Add(WalkingDirection.Forward, 1.34, -0.06, 3600);
        SessionTotals level = Empty.Add(WalkingDirection.Forward, 1.34, 0, 3600);
        Assert.InRange(session.Both.Active.Joules, 1, level.Both.Active.Joules - 1);
        Assert.Equal(0, session.Both.AscentMeters);
    }

    [Theory]
    [InlineData(2.5, 0, ExclusionReason.HighestSpeed)]
    [InlineData(2.5, 0.9, ExclusionReason.HighestSpeed)] // each moment under one reason
    [InlineData(1.9000001, 0, ExclusionReason.HighestSpeed)]
    [InlineData(1, -0.16, ExclusionReason.LowestGrade)]
    [InlineData(0, -0.16, ExclusionReason.LowestGrade)] // standing still is a speed
    [InlineData(1.9, 0.26, ExclusionReason.HighestGrade)] // the highest speed is not too high
    [InlineData(1, 0.26, ExclusionReason.HighestGrade)]
    [InlineData(double.NaN, 0, ExclusionReason.Unusable)]
    [InlineData(1, double.NaN, ExclusionReason.Unusable)]
    [InlineData(-1, 0, ExclusionReason.Unusable)]
    [InlineData(double.PositiveInfinity, 0, ExclusionReason.Unusable)]
    [InlineData(1, double.NegativeInfinity, ExclusionReason.Unusable)]
    public void Time_that_cannot_be_priced_is_counted_and_in_no_other_total(double v, double G, ExclusionReason reason)
    {
        SessionTotals before = Empty.Add(WalkingDirection.Backward, 1, 0.05, 10);
        WalkTotals after = before.Add(WalkingDirection.Backward, v, G, 4).Backward;
        Assert.Equal(4, after.Excluded.SecondsOf(reason));
        Assert.Equal(4, after.Excluded.TotalSeconds);
        Assert.Equal(10, after.DurationSeconds);
        Assert.Equal(before.Backward.Gross, after.Gross);
        Assert.Equal(before.Backward.DistanceMeters, after.DistanceMeters);
    }

    [Fact]
    public void Each_direction_keeps_its_own_domain()
    {
        SessionTotals session = Empty.Add(WalkingDirection.Forward, 1.95, -0.3, 10).Add(
            WalkingDirection.Backward, 1.95, -0.3, 10);
        Assert.Equal(10, session.Forward.DurationSeconds);
        Assert.Equal(10, session.Backward.Excluded.SecondsOf(ExclusionReason.HighestSpeed));
    }

    [Fact]
    public void Gap_of_the_caller_is_counted_under_its_direction()
    {
        SessionTotals session = Empty.AddGap(WalkingDirection.Backward, TimeSpan.FromSeconds(3)).AddGap(
            WalkingDirection.Forward, TimeSpan.FromSeconds(2));
        Assert.Equal(3, session.Backward.Excluded.SecondsOf(ExclusionReason.Gap));
        Assert.Equal(5, session.Both.Excluded.TotalSeconds);
    }

    [Fact]
    public void Standing_still_costs_at_least_rest()
    {
        Walker tall = new(BodyMass.FromKilograms(40), RestingRate.MifflinStJeor(Height.FromCentimeters(200), 18, Sex.Male));
        WalkTotals standing = SessionTotals.For(tall).Add(WalkingDirection.Forward, 0, 0, 3600).Forward;
        Assert.True(tall.RestingPower.WattsPerKilogram > 1.44); // the model's standing
        Assert.Equal(0, standing.Active.Joules);
        Assert.Equal(standing.Resting, standing.Gross);
    }

    [Fact]
    public void Floor_at_rest_holds_in_each_sample_and_not_only_in_the_sum()
    {
        Walker tall = new(BodyMass.FromKilograms(40), RestingRate.MifflinStJeor(Height.FromCentimeters(200), 18, Sex.Male));
        SessionTotals walk = SessionTotals.For(tall).Add(WalkingDirection.Forward, 1.34, 0, 600);
        Assert.Equal(walk.Forward.Active, walk.Add(WalkingDirection.Forward, 0, 0, 600).Forward.Active);
    }

    [Fact]
    public void Interval_of_a_long_session_is_as_wide_as_of_a_short_one()
    {
        SessionTotals minute = Empty.Add(WalkingDirection.Backward, 1.34, 0.05, 60);
        SessionTotals hour = Enumerable.Range(0, 60).Aggregate(Empty, (sum, _) => sum + minute);
        PredictionInterval<Energy> ofMinute = minute.Both.GrossInterval();
        PredictionInterval<Energy> ofHour = hour.Both.GrossInterval();
        Assert.Equal(ofMinute.High.Joules / ofMinute.Low.Joules, ofHour.High.Joules / ofHour.Low.Joules, 1e-12);
    }

    [Fact]
    public void Interval_of_a_mixed_session_adds_the_excess_to_the_person()
    {
        // By hand: 600 s backward at (1.34, 0.05), 600 s forward at the same. From the page of RetroWalkBackward: D 1.232567
        // there, X·s = √((τ·X)² + (σ_κ·X)² + D²·var λ + 2·D·v·cov λρ + v²·var ρ), and the person's share of everything.
        const double v = 1.34;
        const double D = 1.232567;
        RetroWalkParameters fitted = RetroWalkParameters.Shipped;
        double X = fitted.Quadriceps.ReversalFraction * D + fitted.OtherExcessJoulesPerKilogramPerMeter * v;
        double ofExcess = Math.Sqrt(
            Math.Pow(fitted.ExcessLogSpread * X, 2) + Math.Pow(fitted.ExcessSpreadBetweenPeople * X, 2)
                + D * D * fitted.LambdaVariance
            + 2 * D * v * fitted.LambdaRhoCovariance + v * v * fitted.RhoVariance);
        SessionTotals session = Empty.Add(WalkingDirection.Backward, v, 0.05, 600).Add(WalkingDirection.Forward, v, 0.05, 600);
        double gross = session.Both.Gross.Joules / 70 / 600;
        double expected = Math.Sqrt(
            Math.Pow(SpreadParameters.Shipped.GentleAscentLogSpread, 2) + ofExcess / gross * (ofExcess / gross));

        double actual = Math.Log(session.Both.GrossInterval().High.Joules / session.Both.Gross.Joules) / 1.9599639845400545;
        Assert.Equal(expected, actual, 1e-6);
    }

    [Fact]
    public void Interval_over_hills_weighs_spread_and_tail_with_the_energy()
    {
        // By hand: 600 s down 20 % (σ 0.25, h −0.1; 3.511 W/kg) and 600 s up 20 % (σ 0.13, h 0.2; 13.517 W/kg) at 1.34 m/s;
        // at 50 % z² is 0.4549 and at 95 % 3.8415.
        SessionTotals session = Empty.Add(WalkingDirection.Forward, 1.34, -0.2, 600).Add(
            WalkingDirection.Forward, 1.34, 0.2, 600);
        double spread = (0.25 * 3.511 + 0.13 * 13.517) / (3.511 + 13.517);
        double tail = (-0.1 * 0.25 * 3.511 + 0.2 * 0.13 * 13.517) / (0.25 * 3.511 + 0.13 * 13.517);
        double expected = 0.67449 * Math.Exp(tail * (0.4549 - 3.8415) / 2) * spread;

        Assert.Equal(expected, Math.Log(session.Forward.GrossInterval(0.5).High.Joules / session.Forward.Gross.Joules), 1e-4);
    }

    [Fact]
    public void Directions_may_change_from_sample_to_sample()
    {
        SessionTotals session = Empty.AddRange(
            [WalkingDirection.Forward, WalkingDirection.Backward, WalkingDirection.Backward, WalkingDirection.Forward],
            [1, 1, 1.2, 1.2], [0, 0.05, 0.05, 0], [10, 20, 30, 40]);
        Assert.Equal(50, session.Forward.DurationSeconds);
        Assert.Equal(50, session.Backward.DurationSeconds);
        Assert.Equal(10 + 48, session.Forward.DistanceMeters);
        Assert.Equal(20 + 36, session.Backward.DistanceMeters);
    }

    [Fact]
    public void Columns_of_different_length_are_refused()
    {
        WalkingDirection[] two = [WalkingDirection.Forward, WalkingDirection.Forward];
        Assert.Equal(
            "gradeFractions",
            Assert.Throws<ArgumentException>(() => Empty.AddRange(WalkingDirection.Forward, [1], [0, 0], [1])).ParamName);
        Assert.Equal(
            "gradeFractions",
            Assert.Throws<ArgumentException>(
                () => Empty.AddRange(WalkingDirection.Forward, [1], [0, 0], TimeSpan.Zero)).ParamName);
        Assert.Equal(
            "durationsSeconds",
            Assert.Throws<ArgumentException>(() => Empty.AddRange(WalkingDirection.Forward, [1], [0], [])).ParamName);
        Assert.Equal(
            "speedsMetersPerSecond", Assert.Throws<ArgumentException>(() => Empty.AddRange(two, [1], [0, 0], [1, 1])).ParamName);
        Assert.Equal(
            "gradeFractions", Assert.Throws<ArgumentException>(() => Empty.AddRange(two, [1, 1], [0], [1, 1])).ParamName);
        Assert.Equal(
            "durationsSeconds", Assert.Throws<ArgumentException>(() => Empty.AddRange(two, [1, 1], [0, 0], [1])).ParamName);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void Broken_clock_is_refused(double seconds)
    {
        Rules.Refusal.OutOfRange("durationSeconds", seconds, () => Empty.Add(WalkingDirection.Forward, 1, 0, seconds));
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => Empty.AddRange(WalkingDirection.Forward, [1, 1], [0, 0], [1, seconds]));
        Assert.Equal("durationsSeconds", refusal.ParamName);
        Assert.StartsWith(
            FormattableString.Invariant($"durationsSeconds[1] is {seconds}:"), refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Wherever it stands: a column of full blocks is looked through several samples at a time.</summary>
    [Fact]
    public void Broken_clock_is_found_in_a_long_column()
    {
        for (int at = 0; at < 16; at++)
        {
            foreach (double seconds in new[] { -1, double.NaN, Math.BitIncrement(1e12) })
            {
                double[] durations = [.. Enumerable.Repeat(1.0, 16)];
                durations[at] = seconds;
                ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
                    () => Empty.AddRange(WalkingDirection.Forward, new double[16], new double[16], durations));
                Assert.StartsWith(
                    FormattableString.Invariant($"durationsSeconds[{at}] is {seconds}:"), refusal.Message,
                    StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Longest_duration_is_taken_from_columns_too()
    {
        Assert.Equal(1e12, Empty.AddRange(WalkingDirection.Forward, [1], [0], [1e12]).Forward.DurationSeconds);
        Assert.Equal(1e12, Empty.AddRange(WalkingDirection.Forward, [9], [0], [1e12]).Forward.Excluded.TotalSeconds);
    }

    [Fact]
    public void Mean_power_is_the_energy_over_time_and_mass()
    {
        WalkTotals walk = Empty.Add(WalkingDirection.Forward, 1.34, 0.05, 600).Add(WalkingDirection.Forward, 0.8, 0, 300).Forward;
        Assert.Equal(walk.Gross.Joules / 900 / 70, walk.MeanGrossPower.WattsPerKilogram, 1e-12);
    }

    [Fact]
    public void Excluded_time_is_written_with_its_reasons()
    {
        SessionTotals session = Empty.AddGap(WalkingDirection.Forward, TimeSpan.FromSeconds(10)).Add(
            WalkingDirection.Forward, 9, 0, 2);
        Assert.Equal("12 s (Gap 10, HighestSpeed 2)", session.Forward.Excluded.ToString());
        Assert.Equal("0 s", Empty.Both.Excluded.ToString());
    }

    [Fact]
    public void Negative_time_and_unknown_direction_are_refused()
    {
        TimeSpan negative = TimeSpan.FromSeconds(-1);
        const WalkingDirection Sideways = (WalkingDirection)2;
        Assert.Equal(
            "step",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => Empty.AddRange(WalkingDirection.Forward, [1], [0], negative)).ParamName);
        Assert.Equal(
            "duration",
            Assert.Throws<ArgumentOutOfRangeException>(() => Empty.AddGap(WalkingDirection.Forward, negative)).ParamName);
        Assert.Equal(
            "duration",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => new WalkSample(WalkingDirection.Forward, default, default, negative)).ParamName);
        Assert.Equal(
            "direction",
            Assert.Throws<ArgumentOutOfRangeException>(() => new WalkSample(Sideways, default, default, default)).ParamName);
        Assert.Equal("direction", Assert.Throws<ArgumentOutOfRangeException>(() => Empty.Add(Sideways, 1, 0, 1)).ParamName);
        Assert.Equal("direction", Assert.Throws<ArgumentOutOfRangeException>(() => Empty.AddGap(Sideways, default)).ParamName);
        Assert.Equal(
            "direction", Assert.Throws<ArgumentOutOfRangeException>(() => Empty.AddRange([Sideways], [1], [0], [1])).ParamName);
        Assert.Equal(
            "reason",
            Assert.Throws<ArgumentOutOfRangeException>(() => Empty.Both.Excluded.SecondsOf((ExclusionReason)9)).ParamName);
    }

    [Fact]
    public void Session_of_nobody_takes_nothing()
    {
        Assert.Equal("walker", Assert.Throws<ArgumentException>(() => SessionTotals.For(default)).ParamName);
        Assert.Throws<InvalidOperationException>(() => default(SessionTotals).Add(WalkingDirection.Forward, 1, 0, 1));
        Assert.Throws<InvalidOperationException>(() => default(SessionTotals).AddRange(WalkingDirection.Forward, [1], [0], [1]));
        Assert.Throws<InvalidOperationException>(() => default(SessionTotals).AddGap(WalkingDirection.Forward, default));
        Assert.Throws<InvalidOperationException>(() => default(SessionTotals).EstimateOf(default));
        Assert.Throws<InvalidOperationException>(() => default(SessionTotals).ToState());
    }

    [Fact]
    public void Parts_of_two_people_do_not_merge()
    {
        SessionTotals other = SessionTotals.For(new Walker(BodyMass.FromKilograms(71), RestingRate.StandardMet));
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Empty + other);
        Assert.Contains("71 kg", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Empty + default(SessionTotals));
    }

    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void Text_is_the_same_in_every_culture(string culture)
    {
        SessionTotals session = Empty.Add(WalkingDirection.Forward, 1.34, 0.05, 1800.5).Add(WalkingDirection.Backward, 9, 0, 1.5);
        string text = Cultures.In(culture, () =>
            $"{session} | {session.Both.Excluded} | "
            + $"{new WalkSample(default, Speed.FromMetersPerSecond(1.5), default, TimeSpan.FromSeconds(0.5))}");
        Assert.Equal(
            "forward 1800.5 s, 2412.7 m, 187.9 kcal gross, 152.6 kcal active; backward 0 s, 0 m, 0 kcal gross, 0 kcal active "
            + "| 1.5 s (HighestSpeed 1.5) | Forward, 1.5 m/s, 0 %, 0.5 s",
            text);
    }

    private static SessionTotals HourAt(int hertz)
    {
        SessionTotals session = Empty;
        for (int second = 0; second < 3600; second++)
        {
            double[] speeds = [.. Enumerable.Repeat(0.8 + second % 60 / 100.0, hertz)];
            double[] grades = [.. Enumerable.Repeat((second % 20 - 10) / 100.0, hertz)];
            double[] durations = [.. Enumerable.Repeat(1.0 / hertz, hertz)];
            session = session.AddRange(
                second / 60 % 2 == 0 ? WalkingDirection.Forward : WalkingDirection.Backward, speeds, grades, durations);
        }

        return session;
    }
}
