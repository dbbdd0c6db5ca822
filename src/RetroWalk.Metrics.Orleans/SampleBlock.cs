using System.Runtime.InteropServices;

namespace RetroWalk.Metrics.Orleans;

/// <summary>Samples that follow each other, by columns. Immutable.</summary>
/// <remarks>The columns lie in one array of bytes, 25 a sample, which a serializer copies as a whole.</remarks>
[GenerateSerializer, Immutable, Alias("RetroWalk.SampleBlock")]
public sealed class SampleBlock
{
    private const int NumberBytes = sizeof(double);
    private const int SampleBytes = (3 * NumberBytes) + 1;

    [Id(0)]
    private readonly byte[] _columns; // times, speeds, grades, directions; little-endian

    /// <summary>A block of samples in changing directions.</summary>
    /// <param name="times">Times since any one moment, the same for the whole session; none before the one before it.</param>
    /// <param name="directions">Which way the person faces, as many as times.</param>
    /// <param name="speedsMetersPerSecond">Speeds of travel [m·s⁻¹], as many; what cannot be used is excluded time.</param>
    /// <param name="gradeFractions">Grades along travel as fractions [1], as many.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a direction is not defined.</exception>
    /// <exception cref="PlatformNotSupportedException">A processor that stores the highest byte first.</exception>
    public SampleBlock(
        ReadOnlySpan<TimeSpan> times, ReadOnlySpan<WalkingDirection> directions,
        ReadOnlySpan<double> speedsMetersPerSecond, ReadOnlySpan<double> gradeFractions)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("A block of samples needs a processor that stores the lowest byte first.");
        CheckLength(directions.Length, times.Length, "directions", nameof(directions));
        CheckLength(speedsMetersPerSecond.Length, times.Length, "speeds", nameof(speedsMetersPerSecond));
        CheckLength(gradeFractions.Length, times.Length, "grades", nameof(gradeFractions));
        _columns = GC.AllocateUninitializedArray<byte>(times.Length * SampleBytes);
        MemoryMarshal.AsBytes(times).CopyTo(Column(0));
        MemoryMarshal.AsBytes(speedsMetersPerSecond).CopyTo(Column(1));
        MemoryMarshal.AsBytes(gradeFractions).CopyTo(Column(2));
        Span<byte> facing = _columns.AsSpan(3 * NumberBytes * times.Length);
        for (int i = 0; i < directions.Length; i++)
        {
            facing[i] = directions[i] is WalkingDirection.Forward or WalkingDirection.Backward
                ? (byte)directions[i]
                : throw new ArgumentException(
                    $"directions[{i}] is {directions[i]}: it must be Forward or Backward.", nameof(directions));
        }
    }

    /// <summary>How many samples.</summary>
    public int Count => _columns.Length / SampleBytes;

    /// <summary>The recorder after the samples from an index on.</summary>
    internal SessionRecorder RecordInto(SessionRecorder recorder, int from)
    {
        ReadOnlySpan<TimeSpan> times = MemoryMarshal.Cast<byte, TimeSpan>(Column(0));
        ReadOnlySpan<double> speeds = MemoryMarshal.Cast<byte, double>(Column(1));
        ReadOnlySpan<double> grades = MemoryMarshal.Cast<byte, double>(Column(2));
        ReadOnlySpan<byte> facing = _columns.AsSpan(3 * NumberBytes * Count);
        while (from < Count)
        {
            int turn = facing[from..].IndexOfAnyExcept(facing[from]);
            int end = turn < 0 ? Count : from + turn;
            recorder = recorder.RecordRange(
                times[from..end], (WalkingDirection)facing[from], speeds[from..end], grades[from..end]);
            from = end;
        }

        return recorder;
    }

    private Span<byte> Column(int index) => _columns.AsSpan(index * NumberBytes * Count, NumberBytes * Count);

    private static void CheckLength(int length, int expected, string what, string name)
    {
        if (length != expected)
            throw new ArgumentException($"There are {length} {what} for {expected} times: the lengths must be equal.", name);
    }
}
