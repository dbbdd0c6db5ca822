using FsCheck;
using FsCheck.Fluent;

namespace RetroWalk.Metrics.Tests.Generators;

/// <summary>A block inside the domain of both directions, by time or by distance.</summary>
public readonly record struct BlockShape(MovingPoint Point, bool IsBackward, bool IsByDistance, int Length)
{
    public WorkoutBlock Block
    {
        get
        {
            WalkingDirection direction = IsBackward ? WalkingDirection.Backward : WalkingDirection.Forward;
            return IsByDistance
                ? WorkoutBlock.OfDistance(direction, Point.Speed, Point.Grade, Point.V * Length / 3)
                : WorkoutBlock.OfDuration(direction, Point.Speed, Point.Grade, TimeSpan.FromTicks(Length * 1_234_567L));
        }
    }
}

/// <summary>A workout of sets of blocks.</summary>
public sealed record WorkoutShape(int[] Rounds, BlockShape[] Blocks)
{
    /// <summary>The blocks in turn go to the sets, which take up to three each.</summary>
    public Workout Workout
    {
        get
        {
            WorkoutBlock[][] parts = [.. Blocks.Select(shape => shape.Block).Chunk(3)];
            return Workout.Of([.. parts.Select((blocks, i) => WorkoutSet.Of(Rounds[i % Rounds.Length], blocks))]);
        }
    }
}

/// <summary>Workouts that are built from integers, so that whatever they shrink to is still a workout.</summary>
public static class WorkoutShapes
{
    public static Arbitrary<BlockShape> Blocks() =>
        Arb.Zip(DomainShapes.Moving(), Arb.Zip(DomainShapes.Between(0, 3), DomainShapes.Between(1, 6000))).Convert(
            t => new BlockShape(t.Item1, t.Item2.Item1 % 2 == 1, t.Item2.Item1 >= 2, t.Item2.Item2),
            b => (b.Point, ((b.IsBackward ? 1 : 0) + (b.IsByDistance ? 2 : 0), b.Length)));

    public static Arbitrary<WorkoutShape> Workouts()
    {
        Gen<WorkoutShape> gen =
            from rounds in Gen.NonEmptyListOf(Gen.Choose(1, 9))
            from blocks in Gen.NonEmptyListOf(Blocks().Generator)
            select new WorkoutShape([.. rounds], [.. blocks]);
        return Arb.From(gen);
    }
}
