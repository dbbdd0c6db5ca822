namespace RetroWalk.Metrics;

/// <summary>How uncertain a sum of sessions is.</summary>
/// <param name="Person">Standard deviation from how dear the person walks [J]: the sum of σ·gross.</param>
/// <param name="Excess">Standard deviation from the person's excess backward [J].</param>
/// <param name="Shared">What both have in common: the sum of r·σ_f·gross [J], where r and σ_f were measured.</param>
/// <param name="Tail">h·σ·gross, h the tail weight of the interval [J].</param>
/// <param name="Mean">Mean of the sum over people [J]; 0 of one person.</param>
/// <param name="Variance">Variance of the sum over people [J²]; 0 of one person.</param>
internal readonly record struct CombinedSpread(
    double Person, double Excess, double Shared, double Tail, double Mean, double Variance)
{
    internal double TailWeight => Person == 0 ? 0 : Tail / Person;

    internal CombinedSpread PlusSamePerson(CombinedSpread other) => new(
        Person + other.Person, Excess + other.Excess, Shared + other.Shared, Tail + other.Tail, 0, 0);

    internal CombinedSpread PlusOtherPeople(CombinedSpread other) =>
        PlusSamePerson(other) with { Mean = Mean + other.Mean, Variance = Variance + other.Variance };

    /// <summary>With mean and variance, of one person those of the log-normal around the gross energy.</summary>
    internal CombinedSpread OfPeople(double grossJoules, int people)
    {
        if (people > 1)
            return this;
        (double median, double logSpread) = MedianAndLogSpread(grossJoules, people);
        double variance = logSpread * logSpread;
        double mean = median * Elementary.Exp(variance / 2);
        return this with { Mean = mean, Variance = mean * mean * (Elementary.Exp(variance) - 1) };
    }

    /// <summary>Median [J] and σ of the log-normal.</summary>
    internal (double Median, double LogSpread) MedianAndLogSpread(double grossJoules, int people)
    {
        if (people > 1)
        {
            double squared = Mean == 0 ? 0 : Elementary.Log(1 + Variance / (Mean * Mean));
            return (Mean * Elementary.Exp(-squared / 2), Math.Sqrt(squared));
        }

        // With r near −1 the three terms may cancel, and rounding may leave a sum slightly below zero.
        double absolute = Math.Sqrt(Math.Max(0, Person * Person + Excess * Excess + 2 * Shared * Excess));
        return (grossJoules, grossJoules == 0 ? 0 : absolute / grossJoules);
    }
}
