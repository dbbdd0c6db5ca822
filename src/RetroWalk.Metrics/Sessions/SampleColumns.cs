namespace RetroWalk.Metrics;

/// <summary>Samples as columns of the same length: speeds, grades and durations. Equal durations take one block instead of a
/// column.</summary>
internal readonly ref struct SampleColumns
{
    private readonly bool _areDurationsRepeated;

    /// <summary>With a duration for each sample.</summary>
    internal SampleColumns(ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, ReadOnlySpan<double> durations)
    {
        Speeds = speeds;
        Grades = grades;
        Durations = durations;
    }

    /// <summary>With equal durations: the same block of them serves every block of samples.</summary>
    internal static SampleColumns Regular(
        ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, ReadOnlySpan<double> durationsOfBlock) =>
        new(speeds, grades, durationsOfBlock, areDurationsRepeated: true);

    private SampleColumns(
        ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, ReadOnlySpan<double> durations, bool areDurationsRepeated)
        : this(speeds, grades, durations) => _areDurationsRepeated = areDurationsRepeated;

    internal int Length => Speeds.Length;

    internal ReadOnlySpan<double> Speeds { get; }

    internal ReadOnlySpan<double> Grades { get; }

    internal ReadOnlySpan<double> Durations { get; }

    internal double DurationOf(int i) => Durations[_areDurationsRepeated ? i % Durations.Length : i];

    /// <exception cref="ArgumentOutOfRangeException">A duration that is not one.</exception>
    internal void CheckDurations()
    {
        for (int i = 0; i < Durations.Length; i++)
            SampleDuration.Checked(Durations[i], i);
    }

    internal SampleColumns Slice(int start, int length) => new(
        Speeds.Slice(start, length), Grades.Slice(start, length),
        _areDurationsRepeated ? Durations[..Math.Min(length, Durations.Length)] : Durations.Slice(start, length),
        _areDurationsRepeated);
}
