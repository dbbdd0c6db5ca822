using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics;

/// <summary>Time of a session that was not priced, by reason. It is in no other total.</summary>
public readonly record struct ExcludedTime
{
    internal CompensatedSum Gap { get; init; }

    internal CompensatedSum Unusable { get; init; }

    internal CompensatedSum HighestSpeed { get; init; }

    internal CompensatedSum LowestGrade { get; init; }

    internal CompensatedSum HighestGrade { get; init; }

    /// <summary>All excluded time [s].</summary>
    public double TotalSeconds =>
        Gap.Plus(Unusable).Plus(HighestSpeed).Plus(LowestGrade).Plus(HighestGrade).Value;

    /// <summary>Time excluded for one reason [s].</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">A reason that is not defined.</exception>
    public double SecondsOf(ExclusionReason reason) => reason switch
    {
        ExclusionReason.Gap => Gap.Value,
        ExclusionReason.Unusable => Unusable.Value,
        ExclusionReason.HighestSpeed => HighestSpeed.Value,
        ExclusionReason.LowestGrade => LowestGrade.Value,
        ExclusionReason.HighestGrade => HighestGrade.Value,
        _ => throw new ArgumentOutOfRangeException(
            nameof(reason), reason, FormattableString.Invariant($"reason is {(int)reason}: it must be one of {nameof(ExclusionReason)}.")),
    };

    internal ExcludedTime Plus(double seconds, ExclusionReason reason) => reason switch
    {
        ExclusionReason.Gap => this with { Gap = Gap.Plus(seconds) },
        ExclusionReason.HighestSpeed => this with { HighestSpeed = HighestSpeed.Plus(seconds) },
        ExclusionReason.LowestGrade => this with { LowestGrade = LowestGrade.Plus(seconds) },
        ExclusionReason.HighestGrade => this with { HighestGrade = HighestGrade.Plus(seconds) },
        _ => this with { Unusable = Unusable.Plus(seconds) },
    };

    internal ExcludedTime Plus(ExcludedTime other) => new()
    {
        Gap = Gap.Plus(other.Gap),
        Unusable = Unusable.Plus(other.Unusable),
        HighestSpeed = HighestSpeed.Plus(other.HighestSpeed),
        LowestGrade = LowestGrade.Plus(other.LowestGrade),
        HighestGrade = HighestGrade.Plus(other.HighestGrade),
    };

    /// <summary>The seconds of each reason that occurred, as in <c>12 s (Gap 10, HighestSpeed 2)</c>; the same in every culture.</summary>
    public override string ToString()
    {
        ExcludedTime time = this;
        IEnumerable<string> parts = Enum.GetValues<ExclusionReason>().Where(reason => time.SecondsOf(reason) > 0)
            .Select(reason => FormattableString.Invariant($"{reason} {time.SecondsOf(reason):0.###}"));
        return TotalSeconds > 0 ? FormattableString.Invariant($"{TotalSeconds:0.###} s ({string.Join(", ", parts)})") : "0 s";
    }
}
