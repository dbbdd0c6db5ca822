using System.Diagnostics.CodeAnalysis;

namespace RetroWalk.Metrics;

/// <summary>A sequence of blocks with a direction, speed and grade each, some of them in several rounds: intervals, for
/// instance. Blocks may be runs.</summary>
/// <remarks>
/// <para>Its text, which is also its JSON, is as people write intervals:</para>
/// <code>5min forward 1.2m/s, 4x(3min backward 1m/s 5%, 3min forward 1.34m/s), 10min run 2.5m/s, 400m forward 1m/s</code>
/// <para><see cref="EstimateFor"/> prices it as a whole and block by block; <see cref="WorkoutEquivalents"/> finds how many
/// rounds, how long or how steep. For all pairs of a few speeds and grades, see <see cref="WalkPlan"/>.</para>
/// <para>Two workouts are equal if their sets are. Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<Workout>))]
public sealed record Workout : IParsable<Workout>
{
    internal Workout(WorkoutSet[] sets) => Sets = new EqualList<WorkoutSet>(sets);

    /// <summary>The sets, in order; a block that stands alone is a set of one round.</summary>
    public IReadOnlyList<WorkoutSet> Sets { get; }

    /// <summary>How long it takes.</summary>
    public TimeSpan Duration => Sets.Aggregate(TimeSpan.Zero, (sum, set) => sum + set.Duration);

    /// <summary>A workout of sets.</summary>
    /// <param name="sets">The sets, in order: at least one, and at most 1000 blocks in all.</param>
    /// <exception cref="ArgumentException">No set, a null, or too many blocks.</exception>
    public static Workout Of(params ReadOnlySpan<WorkoutSet> sets)
    {
        if (sets.IsEmpty)
            throw new ArgumentException("There are 0 sets: there must be at least 1.", nameof(sets));
        int blocks = 0;
        foreach (WorkoutSet? set in sets)
            blocks += set?.Blocks.Count ?? throw new ArgumentException("One of the sets is null.", nameof(sets));
        return blocks <= WorkoutSet.MostBlocks
            ? new(sets.ToArray())
            : throw new ArgumentException(
                $"There are {blocks} blocks: there must be at most {WorkoutSet.MostBlocks}.", nameof(sets));
    }

    /// <summary>What the workout costs a person.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <param name="rules">Which blocks are runs, and what prices them and the walks forward, as in a session; walks only, by the
    /// library's own models, unless given.</param>
    /// <exception cref="ArgumentException">A default walker, or rules that <see cref="SessionTotals.For"/> refuses.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A load outside the domain of the forward model.</exception>
    public WorkoutEstimate EstimateFor(Walker walker, WalkConditions conditions = default, SessionRules? rules = null) =>
        WorkoutEstimate.Of(this, walker, conditions, rules);

    /// <summary>Reads a workout: sets or blocks with commas or on lines of their own between them.</summary>
    /// <remarks>A set is <c>4x(block, block)</c>; for the text of a block see
    /// <see cref="WorkoutBlock.Parse(string, IFormatProvider?)"/>. What <see cref="ToString"/> writes reads back as the
    /// same.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a text reads alike in every culture.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">No such workout; the message says why.</exception>
    public static Workout Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return WorkoutText.TryRead(s, out Workout? workout, out string? fault) ? workout : throw new FormatException(fault);
    }

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Workout result)
    {
        result = null;
        return s is not null && WorkoutText.TryRead(s, out result, out _);
    }

    /// <summary>The text that reads back as the same workout; the same in every culture.</summary>
    public override string ToString() => WorkoutText.Of(this);
}
