namespace RetroWalk.Metrics;

/// <summary>What a search of <see cref="WalkingEquivalents"/> or <see cref="WorkoutEquivalents"/> found, or why it found
/// nothing.</summary>
/// <typeparam name="T">What was searched for: <see cref="Speed"/>, <see cref="Grade"/>, <see cref="TimeSpan"/>,
/// <see cref="LevelPace"/>, or <see cref="int"/> for rounds.</typeparam>
/// <remarks><c>default</c> means that the default of <typeparamref name="T"/> was found. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(EquivalentJson))]
public readonly record struct Equivalent<T> : IFormattable
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
    public override string ToString() => ToString(null);

    /// <summary>What was found in a format, or how the search ended; the same in every culture.</summary>
    /// <param name="format">A format of <typeparamref name="T"/>, as in <c>F1 km/h</c> for a speed; none for the text of
    /// <see cref="ToString()"/>.</param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">Not a format of what was found.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Value is not T value ? $"{Outcome}"
        : value is IFormattable found ? found.ToString(format, CultureInfo.InvariantCulture)
        : $"{value}";
}
