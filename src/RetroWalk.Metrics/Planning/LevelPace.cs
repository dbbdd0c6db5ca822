namespace RetroWalk.Metrics;

/// <summary>A speed on the level that costs what a walk or run on a grade does, and the gait in which it does so.</summary>
/// <param name="Speed">The speed on the level.</param>
/// <param name="Gait">Whether it is a walk or a run.</param>
/// <param name="Validity">Whether people were measured at that speed and gait.</param>
/// <remarks><c>default</c> is standing still. Immutable and thread-safe.</remarks>
public readonly record struct LevelPace(Speed Speed, Gait Gait, Validity Validity)
{
    /// <summary>Gait, speed and validity in one line; the same in every culture.</summary>
    public override string ToString() => $"{Gait} at {Speed}, {Validity}";
}
