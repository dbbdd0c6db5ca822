using FsCheck;
using FsCheck.Fluent;

namespace RetroWalk.Metrics.Orleans.Tests;

/// <summary>One numbered event of a walk: a sample, or a pause where there is no direction.</summary>
public readonly record struct WalkEvent(TimeSpan Time, WalkingDirection? Direction, double Speed, double Grade);

/// <summary>A walk as its client has it: every event in order, and what one recorder makes of it.</summary>
public sealed record Walk(Walker Walker, TimeSpan? LongestGap, WalkEvent[] Events)
{
    internal SessionStart Start => SessionStart.For(Walker, LongestGap);

    internal SessionRecorder Recorder(int count) => Events.AsSpan(0, count).ToArray().Aggregate(
        SessionRecorder.For(Walker, LongestGap),
        static (recorder, e) => e.Direction is WalkingDirection direction
            ? recorder.Record(e.Time, direction, e.Speed, e.Grade)
            : recorder.Pause(e.Time));

    /// <summary>The samples of a window; a window must hold no pause.</summary>
    internal SampleBlock Block(int first, int count)
    {
        WalkEvent[] window = Events[first..(first + count)];
        return new(
            Array.ConvertAll(window, e => e.Time), Array.ConvertAll(window, e => e.Direction!.Value),
            Array.ConvertAll(window, e => e.Speed), Array.ConvertAll(window, e => e.Grade));
    }

    /// <summary>How many samples follow from an event on, up to a limit, before the next pause.</summary>
    internal int SamplesFrom(int first, int limit) =>
        Events.Skip(first).Take(limit).TakeWhile(e => e.Direction is not null).Count();

    public override string ToString() => $"{Walker}, gap {LongestGap}, {string.Join(' ', Events)}";
}

public static class Walks
{
    // Speeds beyond every domain, and numbers that are none, are part of what sensors send.
    private static readonly double[] Speeds = [0, 0.3, 1, 1.34, 1.9, 2.5, double.NaN, -1];

    private static readonly double[] Grades = [-0.5, -0.1, -0.031, 0, 0.07, 0.3, double.PositiveInfinity];

    private static readonly Gen<WalkEvent> Events =
        from milliseconds in Gen.Frequency((8, Gen.Choose(0, 2000)), (1, Gen.Choose(10_000, 100_000)))
        from kind in Gen.Choose(0, 9)
        from speed in Gen.Elements(Speeds)
        from grade in Gen.Elements(Grades)
        select new WalkEvent(
            TimeSpan.FromMilliseconds(milliseconds),
            kind == 0 ? null : kind < 6 ? WalkingDirection.Backward : WalkingDirection.Forward, speed, grade);

    public static Arbitrary<Walk> Walk() =>
        (from kilograms in Gen.Choose(30, 180)
         from gap in Gen.Elements<TimeSpan?>(null, TimeSpan.FromSeconds(30))
         from steps in Events.ArrayOf()
         select new Walk(new Walker(BodyMass.FromKilograms(kilograms), RestingRate.StandardMet), gap, Added(steps))).ToArbitrary();

    private static WalkEvent[] Added(WalkEvent[] steps)
    {
        TimeSpan time = TimeSpan.Zero;
        return Array.ConvertAll(steps, step => step with { Time = time += step.Time });
    }
}
