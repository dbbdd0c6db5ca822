namespace RetroWalk.Metrics;

/// <summary>What a search of <see cref="WalkingEquivalents"/> found, or why it found nothing.</summary>
/// <typeparam name="T">What was searched for: <see cref="Speed"/>, <see cref="Grade"/> or <see cref="TimeSpan"/>.</typeparam>
/// <remarks><c>default</c> means that the default of <typeparamref name="T"/> was found. Immutable and thread-safe.</remarks>
public readonly record struct Equivalent<T>
    where T : struct
{
    private readonly T _value;

    internal Equivalent(T value) => _value = value;

    internal Equivalent(EquivalentOutcome outcome) => Outcome = outcome;

    /// <summary>How the search ended.</summary>
    public EquivalentOutcome Outcome { get; }

    /// <summary>What was found; null if nothing was.</summary>
    public T? Value => Outcome == EquivalentOutcome.Found ? _value : null;

    internal Equivalent<TResult> Select<TResult>(Func<T, TResult> select)
        where TResult : struct =>
        Outcome == EquivalentOutcome.Found ? new(select(_value)) : new(Outcome);

    /// <summary>What was found, or how the search ended; the same in every culture.</summary>
    public override string ToString() => Value is T value ? $"{value}" : $"{Outcome}";
}
