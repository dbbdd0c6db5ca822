using FsCheck;
using FsCheck.Fluent;

namespace RetroWalk.Metrics.Tests.Generators;

/// <summary>A stretch of a session, up to two minutes; now and then too fast or too steep for a model.</summary>
public readonly record struct Stretch(bool IsBackward, int SpeedSteps, int GradeSteps, int Milliseconds)
{
    public WalkingDirection Direction => IsBackward ? WalkingDirection.Backward : WalkingDirection.Forward;

    public double V => SpeedSteps / 1000.0;

    public double G => GradeSteps / 10000.0;

    public double Seconds => Milliseconds / 1000.0;

    public WalkSample Sample => new(
        Direction, Speed.FromMetersPerSecond(V), Grade.FromFraction(G), TimeSpan.FromMilliseconds(Milliseconds));
}

/// <summary>A stretch that may be a run, and may say so.</summary>
public readonly record struct GaitStretch(bool IsBackward, int SpeedSteps, int GradeSteps, int Milliseconds, int GaitNumber)
{
    public WalkingDirection Direction => IsBackward ? WalkingDirection.Backward : WalkingDirection.Forward;

    public double V => SpeedSteps / 1000.0;

    public double G => GradeSteps / 10000.0;

    public double Seconds => Milliseconds / 1000.0;

    public Gait? Gait => GaitNumber switch { 0 => Metrics.Gait.Walking, 1 => Metrics.Gait.Running, _ => null };

    public WalkSample Sample => new(
        Direction, Speed.FromMetersPerSecond(V), Grade.FromFraction(G), TimeSpan.FromMilliseconds(Milliseconds))
    { Gait = Gait };
}

/// <summary>Sessions that are built from integers, so that whatever they shrink to is still a session.</summary>
public static class SessionShapes
{
    public static Arbitrary<Stretch> Stretches() =>
        Arb.Zip(Arb.Zip(Between(0, 1), Between(0, 2100)), Arb.Zip(Between(-4200, 4700), Between(0, 120_000))).Convert(
            t => new Stretch(t.Item1.Item1 == 1, t.Item1.Item2, t.Item2.Item1, t.Item2.Item2),
            s => ((s.IsBackward ? 1 : 0, s.SpeedSteps), (s.GradeSteps, s.Milliseconds)));

    /// <summary>From standing to faster than any model; three in four do not say their gait.</summary>
    public static Arbitrary<GaitStretch> GaitStretches() =>
        Arb.Zip(
            Arb.Zip(Arb.Zip(Between(0, 1), Between(0, 4200)), Arb.Zip(Between(-4600, 4700), Between(0, 120_000))), Between(0, 7))
            .Convert(
                t => new GaitStretch(
                    t.Item1.Item1.Item1 == 1, t.Item1.Item1.Item2, t.Item1.Item2.Item1, t.Item1.Item2.Item2, t.Item2),
                s => (((s.IsBackward ? 1 : 0, s.SpeedSteps), (s.GradeSteps, s.Milliseconds)), s.GaitNumber));

    public static Arbitrary<int> Seeds() => Between(0, 1_000_000);

    private static Arbitrary<int> Between(int low, int high) => DomainShapes.Between(low, high);
}
