using FsCheck;
using FsCheck.Fluent;

namespace RetroWalk.Metrics.Tests.Generators;

/// <summary>Generators that are built from integers, so that whatever they shrink to is still in the domain.</summary>
public static class DomainShapes
{
    public static Arbitrary<ForwardPoint> Forward() =>
        Arb.Zip(Between(0, 1960), Between(-4000, 4500)).Convert(
            pair => new ForwardPoint(pair.Item1, pair.Item2), point => (point.SpeedSteps, point.GradeSteps));

    public static Arbitrary<BackwardPoint> Backward() =>
        Arb.Zip(Between(0, 1900), Between(-1500, 2500)).Convert(
            pair => new BackwardPoint(pair.Item1, pair.Item2), point => (point.SpeedSteps, point.GradeSteps));

    public static Arbitrary<MovingPoint> Moving() =>
        Arb.Zip(Between(1, 1900), Between(-1500, 2500)).Convert(
            pair => new MovingPoint(pair.Item1, pair.Item2), point => (point.SpeedSteps, point.GradeSteps));

    public static Arbitrary<Body> Bodies() =>
        Between(300, 2000).Convert(steps => new Body(steps), body => body.MassSteps);

    public static Arbitrary<Person> People() =>
        Arb.Zip(Arb.Zip(Between(300, 2000), Between(140, 210)), Arb.Zip(Between(18, 100), Between(0, 1))).Convert(
            t => new Person(t.Item1.Item1, t.Item1.Item2, t.Item2.Item1, t.Item2.Item2 == 1),
            p => ((p.MassSteps, p.HeightSteps), (p.AgeYears, p.IsMale ? 1 : 0)));

    public static Arbitrary<Circumstances> Conditions() =>
        Arb.Zip(
            Arb.Zip(Arb.Zip(Between(0, 1500), Between(0, 110)),
                Arb.Zip(Between(1, 1500), Arb.Zip(Between(1, 3000), Between(0, 800)))),
            Arb.Zip(Between(0, 3), Between(-999, 999))).Convert(
            t => new Circumstances(
                t.Item1.Item1.Item1, t.Item1.Item1.Item2, t.Item1.Item2.Item1, t.Item1.Item2.Item2.Item1,
                t.Item1.Item2.Item2.Item2, t.Item2.Item1, t.Item2.Item2),
            c => (((c.PersonSteps, c.PersonSpreadSteps), (c.PracticeSteps, (c.ExcessSteps, c.ExcessSpreadSteps))),
                (c.Rail, c.CorrelationSteps)));

    public static Arbitrary<WalkTime> Times() =>
        Between(0, 36_000_000).Convert(steps => new WalkTime(steps), time => time.Milliseconds);

    public static Arbitrary<Parts> PartCounts() => Between(1, 400).Convert(count => new Parts(count), parts => parts.Count);

    public static Arbitrary<Share> Shares() => Between(0, 1000).Convert(steps => new Share(steps), share => share.Steps);

    public static Arbitrary<Level> Levels() => Between(1, 9999).Convert(steps => new Level(steps), level => level.Steps);

    public static Arbitrary<Amount> Amounts() =>
        Between(1, 2_000_000).Convert(steps => new Amount(steps), amount => amount.Steps);

    /// <summary>An integer of a range, its ends more often than chance, which shrinks towards the one nearest to zero.</summary>
    internal static Arbitrary<int> Between(int low, int high)
    {
        int home = Math.Clamp(0, low, high);
        Gen<int> gen = Gen.Frequency((9, Gen.Choose(low, high)), (1, Gen.Elements(low, home, high)));
        return Arb.From(gen, value => Towards(home, value));
    }

    private static IEnumerable<int> Towards(int home, int value)
    {
        for (int distance = value - home; distance != 0; distance /= 2)
            yield return value - distance;
    }
}
