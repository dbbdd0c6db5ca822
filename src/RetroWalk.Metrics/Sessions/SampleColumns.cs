namespace RetroWalk.Metrics;

/// <summary>A column of samples as the caller gave it: speeds, as many grades, and durations, or one for all.</summary>
internal readonly ref struct SampleColumns
{
    private readonly bool _areDurationsRepeated;

    /// <summary>Each sample its own duration.</summary>
    internal SampleColumns(ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, ReadOnlySpan<double> durations)
    {
        Speeds = speeds;
        Grades = grades;
        Durations = durations;
    }

    /// <summary>A block of equal durations, for every block.</summary>
    internal static SampleColumns Regular(ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, ReadOnlySpan<double> durationsOfBlock) =>
        new(speeds, grades, durationsOfBlock, areDurationsRepeated: true);

    private SampleColumns(
        ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, ReadOnlySpan<double> durations, bool areDurationsRepeated)
        : this(speeds, grades, durations) => _areDurationsRepeated = areDurationsRepeated;

    internal int Length => Speeds.Length;

    internal ReadOnlySpan<double> Speeds { get; }

    internal ReadOnlySpan<double> Grades { get; }

    internal ReadOnlySpan<double> Durations { get; }

    internal SampleColumns Slice(int start, int length) =>
        new(Speeds.Slice(start, length), Grades.Slice(start, length), Durations.Slice(_areDurationsRepeated ? 0 : start, length));
}
