namespace RetroWalk.Metrics.Numerics;

/// <summary>A table of sixteen numbers, contiguous in memory, in double and in single precision.</summary>
internal readonly struct Sixteen
{
    internal readonly SixteenOf<double> Doubles;
    internal readonly SixteenOf<float> Singles;

    /// <summary>The same entries in both precisions.</summary>
    internal Sixteen(ReadOnlySpan<double> entries)
        : this(entries, entries)
    {
    }

    /// <summary>Separate entries, where the index differs in single precision.</summary>
    internal Sixteen(ReadOnlySpan<double> doubles, ReadOnlySpan<double> singles)
    {
        for (int i = 0; i < doubles.Length; i++)
        {
            Doubles[i] = doubles[i];
            Singles[i] = (float)singles[i];
        }
    }
}

/// <summary>Sixteen numbers.</summary>
/// <typeparam name="T">Their precision.</typeparam>
[InlineArray(16)]
internal struct SixteenOf<T>
{
    private T _first;
}
