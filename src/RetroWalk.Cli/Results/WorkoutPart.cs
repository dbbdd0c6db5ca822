using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>A part of a workout: what is walked in one direction, or what is run.</summary>
internal sealed record WorkoutPart
{
    private readonly WalkingDirection _direction;

    private WorkoutPart(WalkingDirection direction, bool isRun)
    {
        _direction = direction;
        IsRun = isRun;
    }

    public static WorkoutPart Forward { get; } = new(WalkingDirection.Forward, isRun: false);

    public static WorkoutPart Backward { get; } = new(WalkingDirection.Backward, isRun: false);

    public static WorkoutPart Running { get; } = new(WalkingDirection.Forward, isRun: true);

    public static IReadOnlyList<WorkoutPart> All { get; } = [Forward, Backward, Running];

    public bool IsRun { get; }

    public string Name => IsRun ? "running" : Names.Of(_direction);

    /// <summary>In a sentence of several.</summary>
    public string Plural => IsRun ? "runs" : $"walks {Name}";

    /// <summary>The part that a priced block belongs to.</summary>
    public static WorkoutPart Of(EnergyEstimate block) =>
        block.Model.Gait == Gait.Running ? Running : block.Direction == WalkingDirection.Forward ? Forward : Backward;
}
