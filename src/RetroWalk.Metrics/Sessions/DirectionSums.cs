using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics;

/// <summary>What a session keeps of one direction: sums per kilogram of body mass, from which every total follows.</summary>
/// <remarks>Resting energy needs no sum: it is resting power times <see cref="Seconds"/>.</remarks>
internal readonly record struct DirectionSums
{
    /// <summary>Priced time [s].</summary>
    internal CompensatedSum Seconds { get; init; }

    /// <summary>Distance along the slope [m].</summary>
    internal CompensatedSum Meters { get; init; }

    internal CompensatedSum AscentMeters { get; init; }

    internal CompensatedSum DescentMeters { get; init; }

    /// <summary>Active energy, never negative in any sample [J·kg⁻¹].</summary>
    internal CompensatedSum Active { get; init; }

    /// <summary>Work of the quadriceps while they shorten [J·kg⁻¹].</summary>
    internal CompensatedSum Concentric { get; init; }

    /// <summary>Work of the quadriceps while they lengthen, as a magnitude [J·kg⁻¹].</summary>
    internal CompensatedSum Eccentric { get; init; }

    /// <summary>D over time, backward only [J·kg⁻¹].</summary>
    internal CompensatedSum FullReversal { get; init; }

    /// <summary>σ·gross over time, σ the log spread of one person [J·kg⁻¹].</summary>
    internal CompensatedSum Spread { get; init; }

    /// <summary>h·σ·gross over time, h the tail weight of the interval [J·kg⁻¹]; may be negative.</summary>
    internal CompensatedSum Tail { get; init; }

    internal ExcludedTime Excluded { get; init; }

    internal DirectionSums Plus(DirectionSums other) => new()
    {
        Seconds = Seconds.Plus(other.Seconds),
        Meters = Meters.Plus(other.Meters),
        AscentMeters = AscentMeters.Plus(other.AscentMeters),
        DescentMeters = DescentMeters.Plus(other.DescentMeters),
        Active = Active.Plus(other.Active),
        Concentric = Concentric.Plus(other.Concentric),
        Eccentric = Eccentric.Plus(other.Eccentric),
        FullReversal = FullReversal.Plus(other.FullReversal),
        Spread = Spread.Plus(other.Spread),
        Tail = Tail.Plus(other.Tail),
        Excluded = Excluded.Plus(other.Excluded),
    };

    /// <summary>The sums with those of a block of priced samples, or of one.</summary>
    internal DirectionSums Plus(in SampleSums<ScalarLane> samples) => new()
    {
        Seconds = Seconds.Plus(samples.Seconds.Value),
        Meters = Meters.Plus(samples.Meters.Value),
        AscentMeters = AscentMeters.Plus(samples.AscentMeters.Value),
        DescentMeters = DescentMeters.Plus(samples.DescentMeters.Value),
        Active = Active.Plus(samples.Active.Value),
        Concentric = Concentric.Plus(samples.Concentric.Value),
        Eccentric = Eccentric.Plus(samples.Eccentric.Value),
        FullReversal = FullReversal.Plus(samples.FullReversal.Value),
        Spread = Spread.Plus(samples.Spread.Value),
        Tail = Tail.Plus(samples.Tail.Value),
        Excluded = Excluded,
    };
}
