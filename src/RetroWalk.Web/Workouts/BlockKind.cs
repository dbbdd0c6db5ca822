using RetroWalk.Metrics;

namespace RetroWalk.Web.Workouts;

/// <summary>Which way the person faces in a block, and its gait where the block says one.</summary>
public readonly record struct BlockKind(WalkingDirection Direction, Gait? Gait)
{
    private static readonly BlockKind[] Usual =
    [
        new(WalkingDirection.Forward, null),
        new(WalkingDirection.Backward, null),
        new(WalkingDirection.Forward, Metrics.Gait.Running),
    ];

    /// <summary>The kind in the names of its text and its option.</summary>
    public string Name => $"{Direction}{Gait}";

    public static BlockKind Of(WorkoutBlock block) => new(block.Direction, block.Gait);

    /// <summary>The kinds to choose from: the usual ones, and the block's own, which a link may have brought.</summary>
    public static IEnumerable<BlockKind> OfferedFor(WorkoutBlock block) => Usual.Append(Of(block)).Distinct();
}
