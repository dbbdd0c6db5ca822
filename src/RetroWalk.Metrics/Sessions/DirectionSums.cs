using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics;

/// <summary>What a session keeps of one direction: the sums over its priced samples, and the time that was not priced.</summary>
internal record struct DirectionSums
{
    internal CompensatedSums Priced;

    internal ExcludedTime Excluded;

    /// <summary>How many sums there are, those of excluded time included.</summary>
    internal static int Count => CompensatedSums.Count + ExcludedTime.Reasons;

    /// <summary>All sums by number, those of excluded time last.</summary>
    internal readonly CompensatedSum this[int i] => i < CompensatedSums.Count ? Priced[i] : Excluded[i - CompensatedSums.Count];

    internal void Set(int i, CompensatedSum sum)
    {
        if (i < CompensatedSums.Count)
            Priced.Set(i, sum);
        else
            Excluded = Excluded.With(i - CompensatedSums.Count, sum);
    }

    internal readonly DirectionSums Plus(in DirectionSums other)
    {
        DirectionSums sums = this;
        sums.Priced.Add(in other.Priced);
        sums.Excluded = Excluded.Plus(in other.Excluded);
        return sums;
    }

    /// <summary>The sums plus those of priced samples.</summary>
    internal readonly DirectionSums Plus(in SampleSums<ScalarLane> samples)
    {
        DirectionSums sums = this;
        sums.Priced.Add(in samples);
        return sums;
    }

    /// <summary>The sums if the resting power were lower by a difference [W·kg⁻¹] in every sample.</summary>
    internal readonly DirectionSums WithRestLowerBy(double difference)
    {
        double seconds = Priced.Values.Seconds.Value;
        double more = difference * seconds;
        return this with
        {
            Priced = Priced.WithActive(Priced.Active.Plus(more).Plus(Math.FusedMultiplyAdd(difference, seconds, -more))),
        };
    }
}
