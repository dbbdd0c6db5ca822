using System.Diagnostics.CodeAnalysis;

namespace RetroWalk.Metrics;

/// <summary>Blocks that are walked one after the other, and all of that several times.</summary>
/// <remarks>Its text is <c>4x(3min backward 1m/s 5%, 3min forward 1.34m/s)</c>, and that of its block alone for a single block
/// once; the text is also its JSON. Two sets are equal if their rounds and blocks are. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(TextJsonConverter<WorkoutSet>))]
public sealed record WorkoutSet : IParsable<WorkoutSet>
{
    /// <summary>The most rounds of a set.</summary>
    internal const int MostRounds = 1000;

    /// <summary>The most blocks of a workout, and so of a set.</summary>
    internal const int MostBlocks = 1000;

    internal WorkoutSet(int rounds, WorkoutBlock[] blocks)
    {
        Rounds = rounds;
        Blocks = new EqualList<WorkoutBlock>(blocks);
    }

    /// <summary>How many times the blocks are walked.</summary>
    public int Rounds { get; }

    /// <summary>The blocks of one round.</summary>
    public IReadOnlyList<WorkoutBlock> Blocks { get; }

    /// <summary>How long all rounds take.</summary>
    public TimeSpan Duration => Blocks.Aggregate(TimeSpan.Zero, (sum, block) => sum + block.Duration) * Rounds;

    /// <summary>A set of blocks.</summary>
    /// <param name="rounds">How many times they are walked, from 1 to 1000.</param>
    /// <param name="blocks">The blocks of one round, from 1 to 1000 of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more rounds.</exception>
    /// <exception cref="ArgumentException">Fewer or more blocks.</exception>
    public static WorkoutSet Of(int rounds, params ReadOnlySpan<WorkoutBlock> blocks)
    {
        if (rounds is < 1 or > MostRounds)
            throw new ArgumentOutOfRangeException(
                nameof(rounds), rounds, FormattableString.Invariant($"rounds is {rounds}: it must be from 1 to {MostRounds}."));
        if (blocks.Length is < 1 or > MostBlocks)
            throw new ArgumentException($"There are {blocks.Length} blocks: there must be 1 to {MostBlocks}.", nameof(blocks));
        return new(rounds, blocks.ToArray());
    }

    /// <summary>Reads a set; see <see cref="Workout.Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a text reads alike in every culture.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">No such set; the message says why.</exception>
    public static WorkoutSet Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return WorkoutText.TryRead(s, out WorkoutSet? set, out string? fault) ? set : throw new FormatException(fault);
    }

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out WorkoutSet result)
    {
        result = null;
        return s is not null && WorkoutText.TryRead(s, out result, out _);
    }

    /// <summary>The text that reads back as the same set; the same in every culture.</summary>
    public override string ToString() => WorkoutText.Of(this);
}
