namespace RetroWalk.Metrics;

/// <summary>An interval that is expected to hold one person's true value, or where it says so the mean of a group, with a stated
/// probability.</summary>
/// <typeparam name="T">What is bounded: <see cref="Energy"/>, or a plain number for a ratio.</typeparam>
/// <remarks>Both ends are NaN where the model has no value.</remarks>
public readonly record struct PredictionInterval<T>
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

    /// <summary>Both ends and the level, as in <c>1.04 to 1.862 (95 %)</c>; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Low} to {High} ({Level * 100:0.###} %)");
}
