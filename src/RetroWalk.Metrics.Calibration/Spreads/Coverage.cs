namespace RetroWalk.Metrics.Calibration;

/// <summary>The share of measured walks inside the intervals of three levels.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Coverage
{
    private Coverage(string name, int walks, double[] shares)
    {
        Name = name;
        Walks = walks;
        Shares = Array.AsReadOnly(shares);
    }

    /// <summary>The nominal levels: 0.5, 0.8 and 0.95.</summary>
    public static IReadOnlyList<double> Levels { get; } = Array.AsReadOnly([0.5, 0.8, 0.95]);

    /// <summary>Whose walks: all, a band of grades, or a person.</summary>
    public string Name { get; }

    /// <summary>How many walks.</summary>
    public int Walks { get; }

    /// <summary>Share of the walks inside the interval [1], in the order of <see cref="Levels"/>; NaN without walks.</summary>
    public IReadOnlyList<double> Shares { get; }

    /// <summary>The largest distance of a share from its nominal level [1].</summary>
    public double LargestDistanceFraction => Shares.Zip(Levels, (share, level) => Math.Abs(share - level)).Max();

    internal static Coverage Of(string name, IEnumerable<JudgedWalk> walks) =>
        Of(name, [.. walks], (walk, level) => walk.IsInside(level));

    internal static Coverage Of<T>(string name, IReadOnlyList<T> walks, Func<T, double, bool> isInside) =>
        new(name, walks.Count, [.. Levels.Select(level => (double)walks.Count(walk => isInside(walk, level)) / walks.Count)]);

    /// <summary>The shares in one line; the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Name}: {Walks} walks, {100 * Shares[0]:0.0}, {100 * Shares[1]:0.0} and {100 * Shares[2]:0.0} %");
}
