using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Sessions;

public sealed class SessionRecorderTests
{
    private static readonly Speed Pace = Speed.FromMetersPerSecond(1.2);

    private static SessionRecorder Started => SessionRecorder.For(Samples.Walker);

    [Fact]
    public void Sample_holds_until_the_next_one()
    {
        SessionRecorder recorder = Started
            .Record(At(0), WalkingDirection.Forward, Pace, Grade.Level)
            .Record(At(7.25), WalkingDirection.Backward, Pace, Grade.FromPercent(5))
            .Record(At(7.5), WalkingDirection.Forward, Speed.FromMetersPerSecond(0), Grade.Level);
        SessionTotals expected = SessionTotals.For(Samples.Walker)
            .Add(WalkingDirection.Forward, 1.2, 0, 7.25).Add(WalkingDirection.Backward, 1.2, 0.05, 0.25);
        Assert.Equal(expected, recorder.Totals);
        Assert.Equal(At(7.5), recorder.LastTime);
    }

    [Fact]
    public void Last_sample_holds_for_nothing_until_somebody_says_how_long()
    {
        SessionRecorder recorder = Started.Record(At(5), WalkingDirection.Forward, Pace, Grade.Level);
        Assert.Equal(0, recorder.Totals.Both.DurationSeconds);
        Assert.Equal(2, recorder.TotalsAt(At(7)).Both.DurationSeconds);
        Assert.Equal(0, recorder.Totals.Both.DurationSeconds); // looking changes nothing
        Assert.Equal(2, recorder.Pause(At(7)).Totals.Both.DurationSeconds);
    }

    [Fact]
    public void Order_of_looking_and_recording_does_not_show()
    {
        SessionRecorder recorder = Started.Record(At(0), WalkingDirection.Backward, Pace, Grade.Level);
        _ = recorder.TotalsAt(At(0.5));
        Assert.Equal(
            recorder.Record(At(1), WalkingDirection.Backward, Pace, Grade.Level).Totals,
            recorder.TotalsAt(At(1)));
    }

    [Fact]
    public void Irregular_clock_gives_what_a_regular_one_gives()
    {
        TimeSpan[] irregular = [At(0), At(0.001), At(0.9), At(0.9), At(3.3333333), At(59.9999999), At(60)];
        SessionRecorder recorder = irregular.Aggregate(
            Started, (so_far, time) => so_far.Record(time, WalkingDirection.Backward, Pace, Grade.FromPercent(3)));
        SessionTotals whole = SessionTotals.For(Samples.Walker).Add(WalkingDirection.Backward, 1.2, 0.03, 60);
        Assert.True(SameTotals.Within(1e-12, recorder.Totals, whole));
    }

    [Fact]
    public void Second_sample_of_a_moment_replaces_the_first()
    {
        SessionRecorder recorder = Started
            .Record(At(1), WalkingDirection.Forward, Pace, Grade.FromPercent(20))
            .Record(At(1), WalkingDirection.Backward, Pace, Grade.Level)
            .Pause(At(2));
        Assert.Equal(SessionTotals.For(Samples.Walker).Add(WalkingDirection.Backward, 1.2, 0, 1), recorder.Totals);
    }

    [Fact]
    public void Time_that_runs_backward_is_refused_and_asking_before_is_possible()
    {
        SessionRecorder recorder = Started.Record(At(10), WalkingDirection.Forward, Pace, Grade.Level);
        Assert.False(recorder.Accepts(At(9.9999999)));
        Assert.True(recorder.Accepts(At(10)));
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => recorder.Record(At(9), WalkingDirection.Forward, Pace, Grade.Level));
        Assert.Equal("time", refusal.ParamName);
        Assert.StartsWith(
            "time is 00:00:09: it must not be before the last sample, 00:00:10.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => recorder.Pause(At(9)));
        Assert.Throws<ArgumentOutOfRangeException>(() => recorder.TotalsAt(At(9)));
        Assert.Throws<ArgumentOutOfRangeException>(() => recorder.Pause(At(12)).Record(At(11), default, Pace, default));
    }

    [Fact]
    public void Time_before_zero_is_refused()
    {
        Assert.False(Started.Accepts(At(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Started.Record(At(-1), WalkingDirection.Forward, Pace, Grade.Level));
        Assert.Equal(At(0), Started.Record(At(0), WalkingDirection.Forward, Pace, Grade.Level).LastTime);
    }

    [Theory]
    [InlineData(10, 10, 0)] // a gap of the limit still holds
    [InlineData(10.0000001, 0, 10.0000001)]
    [InlineData(3600, 0, 3600)]
    public void Gap_beyond_the_limit_is_excluded_as_a_whole(double seconds, double priced, double excluded)
    {
        SessionRecorder recorder = SessionRecorder.For(Samples.Walker, longestGap: At(10))
            .Record(At(0), WalkingDirection.Backward, Pace, Grade.Level).Pause(At(seconds));
        Assert.Equal(priced, recorder.Totals.Backward.DurationSeconds);
        Assert.Equal(excluded, recorder.Totals.Backward.Excluded.SecondsOf(ExclusionReason.Gap));
    }

    [Fact]
    public void Without_a_limit_the_last_sample_holds_through_every_gap()
    {
        SessionRecorder recorder = Started.Record(At(0), WalkingDirection.Forward, Pace, Grade.Level).Pause(At(36000));
        Assert.Null(recorder.LongestGap);
        Assert.Equal(36000, recorder.Totals.Forward.DurationSeconds);
        Assert.Equal(0, recorder.Totals.Forward.Excluded.TotalSeconds);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Limit_of_nothing_is_refused(double seconds) =>
        Assert.Equal(
            "longestGap",
            Assert.Throws<ArgumentOutOfRangeException>(() => SessionRecorder.For(Samples.Walker, At(seconds))).ParamName);

    [Fact]
    public void Pause_counts_nowhere()
    {
        SessionRecorder recorder = Started
            .Record(At(0), WalkingDirection.Forward, Pace, Grade.Level).Pause(At(60))
            .Record(At(600), WalkingDirection.Forward, Pace, Grade.Level).Pause(At(660));
        Assert.Equal(
            SessionTotals.For(Samples.Walker).Add(WalkingDirection.Forward, 1.2, 0, 60).Add(WalkingDirection.Forward, 1.2, 0, 60),
            recorder.Totals);
    }

    [Fact]
    public void Sensor_that_fails_is_excluded_time()
    {
        SessionRecorder recorder = Started
            .Record(At(0), WalkingDirection.Forward, double.NaN, 0)
            .Record(At(2), WalkingDirection.Forward, 1.2, double.NaN)
            .Pause(At(5));
        Assert.Equal(5, recorder.Totals.Forward.Excluded.SecondsOf(ExclusionReason.Unusable));
        Assert.Equal(0, recorder.Totals.Forward.DurationSeconds);
    }

    [Fact]
    public void Recorder_of_nobody_takes_nothing()
    {
        Assert.Throws<InvalidOperationException>(
            () => default(SessionRecorder).Record(At(0), WalkingDirection.Forward, Pace, Grade.Level));
        Assert.Throws<ArgumentOutOfRangeException>(() => Started.Record(At(0), (WalkingDirection)7, Pace, Grade.Level));
    }

    [Fact]
    public void Text_says_where_the_recorder_stands()
    {
        Assert.StartsWith("not started: forward 0 s", Started.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("at 00:00:05: forward 0 s", Started.Pause(At(5)).ToString(), StringComparison.Ordinal);
    }

    private static TimeSpan At(double seconds) => TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond));

    [Property(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes), typeof(HostileDoubles)], MaxTest = 1000)]
    public bool Columns_have_the_bits_of_single_calls(
        Person person, Stretch[] stretches, HostileDouble odd, Share share, bool hasLimit)
    {
        SessionRecorder start = SessionRecorder.For(person.Walker, hasLimit ? TimeSpan.FromSeconds(60) : null);
        TimeSpan[] times = new TimeSpan[stretches.Length];
        for (int i = 1; i < times.Length; i++)
            times[i] = times[i - 1] + stretches[i - 1].Sample.Duration;
        WalkingDirection[] directions = [.. stretches.Select(stretch => stretch.Direction)];
        double[] speeds = [.. stretches.Select((stretch, i) => i % 5 == 3 ? odd.Value : stretch.V)];
        double[] grades = [.. stretches.Select((stretch, i) => i % 7 == 4 ? odd.Value : stretch.G)];
        SessionRecorder single = start, backward = start;
        for (int i = 0; i < times.Length; i++)
        {
            single = single.Record(times[i], directions[i], speeds[i], grades[i]);
            backward = backward.Record(times[i], WalkingDirection.Backward, speeds[i], grades[i]);
        }

        int cut = (int)(times.Length * share.Fraction);
        return start.RecordRange(times, directions, speeds, grades) == single
            && start.RecordRange(times, WalkingDirection.Backward, speeds, grades) == backward
            && start.RecordRange(times.AsSpan(..cut), directions.AsSpan(..cut), speeds.AsSpan(..cut), grades.AsSpan(..cut))
                .RecordRange(times.AsSpan(cut..), directions.AsSpan(cut..), speeds.AsSpan(cut..), grades.AsSpan(cut..)) == single;
    }

    [Fact]
    public void Columns_that_do_not_fit_are_refused_as_a_whole()
    {
        SessionRecorder start = SessionRecorder.For(Samples.Walker).Record(
            TimeSpan.FromSeconds(5), WalkingDirection.Forward, 1, 0);
        TimeSpan[] times = [TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(7)];
        Assert.StartsWith(
            "times[2] is 00:00:07: it must not be before the last sample, 00:00:08.",
            Assert.Throws<ArgumentOutOfRangeException>(
                "times", () => start.RecordRange(times, WalkingDirection.Forward, new double[3], new double[3])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "times[0] is -00:00:01: it must not be before zero.",
            Assert.Throws<ArgumentOutOfRangeException>(
                "times", () =>
                    SessionRecorder.For(Samples.Walker).RecordRange(
                        [TimeSpan.FromSeconds(-1)], WalkingDirection.Forward, [1], [0])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "There are 2 speeds for 3 times: the lengths must be equal.",
            Assert.Throws<ArgumentException>(
                "speedsMetersPerSecond",
                () => start.RecordRange(times, WalkingDirection.Forward, new double[2], new double[3])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            "gradeFractions", () => start.RecordRange(times, WalkingDirection.Forward, new double[3], new double[4]));
        Assert.Throws<ArgumentException>(
            "directions", () => start.RecordRange(times, new WalkingDirection[2], new double[3], new double[3]));
        Assert.Throws<ArgumentOutOfRangeException>(
            "directions", () => start.RecordRange(times.AsSpan(..1), [(WalkingDirection)7], [1], [0]));
        Assert.Throws<ArgumentOutOfRangeException>(
            "direction", () => start.RecordRange(times, (WalkingDirection)7, new double[3], new double[3]));
        Assert.Throws<InvalidOperationException>(
            () => default(SessionRecorder).RecordRange([], WalkingDirection.Forward, [], []));
        Assert.Equal(start, start.RecordRange([], WalkingDirection.Forward, [], []));
    }
}
