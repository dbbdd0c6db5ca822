using RetroWalk.Metrics;

namespace RetroWalk.Web.Workouts;

/// <summary>The blocks of a workout, one after the other, and what they cost the stated person. Immutable.</summary>
public sealed class WorkoutState
{
    /// <summary>The workout that is shown before the visitor makes one.</summary>
    public const string Example = "5min forward 1.2m/s, 3min backward 0.8m/s 5%, 5min forward 1.2m/s, 3min backward 0.8m/s 5%";

    private const int MostBlocks = 60;

    private readonly WalkState _walk;

    private WorkoutState(
        WalkState walk, SessionRules rules, IReadOnlyList<WorkoutBlock> blocks, FormatException? refusal)
    {
        _walk = walk;
        Blocks = blocks;
        Refusal = refusal;
        Workout = Workout.Of([.. blocks.Select(block => WorkoutSet.Of(1, block))]);
        Estimate = Workout.EstimateFor(walk.Walker, walk.Conditions, rules);
    }

    public IReadOnlyList<WorkoutBlock> Blocks { get; }

    /// <summary>Why the text in the address was not taken; null if it was.</summary>
    public FormatException? Refusal { get; }

    public Workout Workout { get; }

    public WorkoutEstimate Estimate { get; }

    /// <summary>Reads the text of a workout; rounds become blocks one after the other.</summary>
    /// <param name="walk">The person, the conditions, and the plain walk to compare with.</param>
    /// <param name="rules">Which blocks are runs, and what prices them.</param>
    /// <param name="text">The workout; the example unless given.</param>
    public static WorkoutState Of(WalkState walk, SessionRules rules, string? text)
    {
        try
        {
            WorkoutBlock[] blocks = [.. Workout.Parse(text ?? Example).Sets
                .SelectMany(set => Enumerable.Repeat(set.Blocks, set.Rounds)).SelectMany(round => round).Take(MostBlocks + 1)];
            return blocks.Length <= MostBlocks
                ? new(walk, rules, blocks, null)
                : throw new Refusal("refused.blocks", MostBlocks);
        }
        catch (FormatException refused)
        {
            return new(walk, rules, [.. Workout.Parse(Example).Sets.SelectMany(set => set.Blocks)], refused);
        }
    }

    /// <summary>What a block costs.</summary>
    public EnergyEstimate EstimateOf(int block) => Estimate[block, 0];

    /// <summary>How long the stated speed and grade take the same energy in a direction; null if nothing was found.</summary>
    public TimeSpan? SameEnergy(WalkingDirection direction) =>
        WorkoutEquivalents.FindDuration(
            _walk.Walker, time => Steady(direction, time), Estimate.Gross, conditions: _walk.Conditions, rules: Estimate.Rules)
            .Value;

    /// <summary>Whether the stated speed forward is a run by the rules.</summary>
    public bool IsStatedSpeedRun =>
        Steady(WalkingDirection.Forward, TimeSpan.FromMinutes(1)).EstimateFor(_walk.Walker, _walk.Conditions, Estimate.Rules)
            [0, 0].Model.Gait == Gait.Running;

    /// <summary>The text with another block in a place.</summary>
    public string With(int at, WorkoutBlock block) => TextOf(Blocks.Select((old, i) => i == at ? block : old));

    /// <summary>The text without a block, of which one must remain.</summary>
    public string Without(int at) => TextOf(Blocks.Where((_, i) => i != at));

    /// <summary>The text with the last block once more.</summary>
    public string Longer() => TextOf(Blocks.Append(Blocks[^1]));

    /// <summary>Whether another block may be added.</summary>
    public bool CanGrow => Blocks.Count < MostBlocks;

    /// <summary>The text with a block moved to another place.</summary>
    public string Moved(int from, int to)
    {
        List<WorkoutBlock> blocks = [.. Blocks];
        blocks.RemoveAt(from);
        blocks.Insert(to, Blocks[from]);
        return TextOf(blocks);
    }

    private Workout Steady(WalkingDirection direction, TimeSpan time) =>
        Workout.Of(WorkoutSet.Of(1, WorkoutBlock.OfDuration(direction, _walk.Speed, _walk.Grade, time)));

    private static string TextOf(IEnumerable<WorkoutBlock> blocks) => string.Join(", ", blocks);
}
