namespace RetroWalk.Metrics;

/// <summary>Time of a session that was not priced, by reason. It is in no other total.</summary>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(ExcludedTimeJson))]
public readonly record struct ExcludedTime
{
    private readonly SumByReason _sums;

    private ExcludedTime(in SumByReason sums) => _sums = sums;

    /// <summary>How many reasons there are.</summary>
    internal const int Reasons = (int)ExclusionReason.NoValue + 1;

    /// <summary>All excluded time [s].</summary>
    public double TotalSeconds
    {
        get
        {
            CompensatedSum total = default;
            foreach (CompensatedSum sum in _sums)
                total = total.Plus(sum);
            return total.Value;
        }
    }

    /// <summary>Time excluded for one reason [s].</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">A reason that is not defined.</exception>
    public double SecondsOf(ExclusionReason reason) =>
        reason is >= 0 and < (ExclusionReason)Reasons
            ? this[(int)reason].Value
            : throw new ArgumentOutOfRangeException(
                nameof(reason), reason, FormattableString.Invariant(
                    $"reason is {(int)reason}: it must be a defined {nameof(ExclusionReason)}."));

    internal CompensatedSum this[int reason] => _sums[reason];

    internal ExcludedTime With(int reason, CompensatedSum sum)
    {
        SumByReason sums = _sums;
        sums[reason] = sum;
        return new(sums);
    }

    internal ExcludedTime Plus(double seconds, ExclusionReason reason) => With((int)reason, this[(int)reason].Plus(seconds));

    internal ExcludedTime Plus(in ExcludedTime other)
    {
        SumByReason sums = _sums;
        for (int i = 0; i < Reasons; i++)
            sums[i] = sums[i].Plus(other._sums[i]);
        return new(sums);
    }

    /// <summary>The seconds of each reason that occurred, as in <c>12 s (Gap 10, HighestSpeed 2)</c>; the same in every
    /// culture.</summary>
    public override string ToString()
    {
        ExcludedTime time = this;
        IEnumerable<string> parts = Enum.GetValues<ExclusionReason>().Where(reason => time.SecondsOf(reason) > 0)
            .Select(reason => FormattableString.Invariant($"{reason} {time.SecondsOf(reason):0.###}"));
        return TotalSeconds > 0 ? FormattableString.Invariant($"{TotalSeconds:0.###} s ({string.Join(", ", parts)})") : "0 s";
    }

    /// <summary>Whether the time of every reason is equal.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(ExcludedTime other) => ((ReadOnlySpan<CompensatedSum>)_sums).SequenceEqual(other._sums);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (CompensatedSum sum in _sums)
            hash.Add(sum);
        return hash.ToHashCode();
    }

    [InlineArray(Reasons)]
    private struct SumByReason
    {
        private CompensatedSum _first;
    }
}
