namespace RetroWalk.Metrics;

/// <summary>Samples as columns of the same length: speeds, grades and durations.</summary>
/// <param name="speeds">Speeds [m·s⁻¹].</param>
/// <param name="grades">Grades as fractions [1].</param>
/// <param name="durations">Durations [s]: one for each sample, or one block of them.</param>
/// <param name="areDurationsRepeated">Whether the same block of equal durations serves every block of samples.</param>
internal readonly ref struct SampleColumns(
    ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, ReadOnlySpan<double> durations, bool areDurationsRepeated = false)
{
    private readonly bool _areDurationsRepeated = areDurationsRepeated;

    internal int Length => Speeds.Length;

    internal ReadOnlySpan<double> Speeds { get; } = speeds;

    internal ReadOnlySpan<double> Grades { get; } = grades;

    internal ReadOnlySpan<double> Durations { get; } = durations;

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
