namespace RetroWalk.Metrics;

/// <summary>An interval that is expected to hold one person's true value, or where it says so the mean of a group, with a stated
/// probability.</summary>
/// <typeparam name="T">What is bounded: <see cref="Energy"/>, or a plain number for a ratio.</typeparam>
/// <remarks>Both ends are NaN where the model has no value.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(PredictionIntervalJson))]
public readonly record struct PredictionInterval<T> : IFormattable
    where T : struct
{
    internal PredictionInterval(T low, T high, double level)
    {
        Low = low;
        High = high;
        Level = level;
    }

    /// <summary>Lower end.</summary>
    public T Low { get; }

    /// <summary>Upper end.</summary>
    public T High { get; }

    /// <summary>Nominal probability [1], between 0 and 1.</summary>
    public double Level { get; }

    /// <summary>Both ends and the level, as in <c>1.04 to 1.862 (95 %)</c> or <c>155.7 kcal to 393.9 kcal (95 %)</c>; the same in
    /// every culture.</summary>
    public override string ToString() => ToString(null);

    /// <summary>Both ends in a format, and the level; the same in every culture.</summary>
    /// <param name="format">A format of what is bounded, as in <c>F0 kJ</c> for an energy; none for the text of
    /// <see cref="ToString()"/>.</param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">Not a format of what is bounded.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        string ofEnds = string.IsNullOrEmpty(format) ? (typeof(T) == typeof(Energy) ? Energy.ShownFormat : "0.###") : format;
        return string.Create(CultureInfo.InvariantCulture, $"{In(Low)} to {In(High)} ({Level * 100:0.###} %)");

        string In(T end) => end is IFormattable number ? number.ToString(ofEnds, CultureInfo.InvariantCulture) : $"{end}";
    }
}
