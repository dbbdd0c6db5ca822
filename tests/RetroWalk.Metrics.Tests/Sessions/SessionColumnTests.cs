namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>Columns of different lengths are refused by their names, before anything is added.</summary>
public sealed class SessionColumnTests
{
    private static readonly SessionTotals Session = SessionTotals.For(Samples.Walker);

    private static readonly SessionRecorder Recorder = SessionRecorder.For(Samples.Walker);

    private static readonly WalkingDirection[] Two = [WalkingDirection.Forward, WalkingDirection.Backward];

    private static readonly Gait[] Gaits = [Gait.Walking, Gait.Walking];

    private static readonly TimeSpan[] Times = [TimeSpan.Zero, TimeSpan.FromSeconds(1)];

    [Fact]
    public void In_one_direction()
    {
        Refused("gradeFractions", "1 grades for 2 speeds", () => Session.AddRange(Two[0], [1, 1], [0], [1.0, 1]));
        Refused("durationsSeconds", "1 durations for 2 speeds", () => Session.AddRange(Two[0], [1, 1], [0, 0], [1.0]));
        Refused("gradeFractions", "1 grades for 2 speeds", () => Session.AddRange(Two[0], [1, 1], [0], Times[1]));
    }

    [Fact]
    public void In_changing_directions()
    {
        Refused("speedsMetersPerSecond", "1 speeds for 2 directions", () => Session.AddRange(Two, [1], [0, 0], [1.0, 1]));
        Refused("gradeFractions", "3 grades for 2 directions", () => Session.AddRange(Two, [1, 1], [0, 0, 0], [1.0, 1]));
        Refused("durationsSeconds", "3 durations for 2 directions", () => Session.AddRange(Two, [1, 1], [0, 0], [1.0, 1, 1]));
    }

    [Fact]
    public void In_changing_directions_and_gaits()
    {
        Refused("gaits", "1 gaits for 2 directions", () => Session.AddRange(Two, [1, 1], [0, 0], [1.0, 1], Gaits.AsSpan(..1)));
        Refused("gaits", "2 gaits for 1 directions", () => Session.AddRange(Two.AsSpan(..1), [1], [0], [1.0], Gaits));
        Refused(
            "speedsMetersPerSecond", "3 speeds for 2 directions",
            () => Session.AddRange(Two, [1, 1, 1], [0, 0], [1.0, 1], Gaits));
        Refused(
            "gradeFractions", "3 grades for 2 directions",
            () => Session.AddRange(Two, [1, 1], [0, 0, 0], [1.0, 1], Gaits));
        Refused(
            "durationsSeconds", "3 durations for 2 directions",
            () => Session.AddRange(Two, [1, 1], [0, 0], [1.0, 1, 1], Gaits));
    }

    [Fact]
    public void Of_a_recorder()
    {
        Refused("directions", "1 directions for 2 times", () => Recorder.RecordRange(Times, Two.AsSpan(..1), [1, 1], [0, 0]));
        Refused("speedsMetersPerSecond", "1 speeds for 2 times", () => Recorder.RecordRange(Times, Two, [1], [0, 0]));
        Refused("gradeFractions", "1 grades for 2 times", () => Recorder.RecordRange(Times, Two, [1, 1], [0]));
        Refused("speedsMetersPerSecond", "3 speeds for 2 times", () => Recorder.RecordRange(Times, Two[0], [1, 1, 1], [0, 0]));
    }

    private static void Refused(string name, string words, Func<object> add) => Assert.StartsWith(
        $"There are {words}: the lengths must be equal.", Assert.Throws<ArgumentException>(name, add).Message,
        StringComparison.Ordinal);
}
