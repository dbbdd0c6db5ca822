namespace RetroWalk.Metrics;

/// <summary>What a session keeps of the walks in one direction, or of the runs: the sums over its priced samples, the time among
/// them that is extrapolated, and the time that was not priced.</summary>
internal record struct DirectionSums
{
    internal CompensatedSums Priced;

    internal ExcludedTime Excluded;

    /// <summary>Priced time outside what was measured [s]. Backward it is not counted, and 0.</summary>
    internal double Extrapolated;

    /// <summary>Priced time and energy by intensity; zeros where a session does not count them.</summary>
    internal DoseSums Dose;

    /// <summary>How many sums there are.</summary>
    internal static int Count => DoseAt + DoseSums.Count;

    private static int ExtrapolatedAt => CompensatedSums.Count + ExcludedTime.Reasons;

    private static int DoseAt => ExtrapolatedAt + 1;

    /// <summary>All sums by number: those of priced samples, of excluded time, the extrapolated time, and the doses. From the
    /// extrapolated time on they have no remainder.</summary>
    internal readonly CompensatedSum this[int i] =>
        i < CompensatedSums.Count ? Priced[i]
        : i < ExtrapolatedAt ? Excluded[i - CompensatedSums.Count]
        : new(i < DoseAt ? Extrapolated : Dose[i - DoseAt], 0);

    internal void Set(int i, CompensatedSum sum)
    {
        if (i < CompensatedSums.Count)
            Priced.Set(i, sum);
        else if (i < ExtrapolatedAt)
            Excluded = Excluded.With(i - CompensatedSums.Count, sum);
        else if (i < DoseAt)
            Extrapolated = sum.Rounded;
        else
            Dose = Dose.With(i - DoseAt, sum.Rounded);
    }

    internal void Exclude(double seconds, ExclusionReason reason) => Excluded = Excluded.Plus(seconds, reason);

    internal readonly DirectionSums Plus(in DirectionSums other)
    {
        DirectionSums sums = this;
        sums.Priced.Add(in other.Priced);
        sums.Excluded = Excluded.Plus(in other.Excluded);
        sums.Extrapolated += other.Extrapolated;
        sums.Dose = Dose.Plus(in other.Dose);
        return sums;
    }

    /// <summary>Gross energy of the priced samples at a resting power [W·kg⁻¹], per kilogram of body mass [J·kg⁻¹].</summary>
    internal readonly double GrossOver(double restingWattsPerKilogram)
    {
        SampleSums<ScalarLane> sums = Priced.Values;
        return restingWattsPerKilogram * sums.Seconds.Value + sums.Active.Value;
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
