using System.Globalization;
using MathNet.Numerics.Statistics;

namespace RetroWalk.Metrics.Calibration;

/// <summary>How much people differ, and how much one person does from walk to walk: a one-way analysis of variance with people as
/// groups.</summary>
/// <remarks>
/// <code>
/// s_w² = Σ (x − mean of the person)²/(walks − people)        s_b² = SD(person means)² − s_w²·mean(1/walks of a person), not
/// below 0
/// </code>
/// Every person counts once, however often measured: unweighted means (Searle, Casella and McCulloch 1992, Variance Components,
/// doi:10.1002/9780470316856). Immutable and thread-safe.
/// </remarks>
public sealed record VarianceComponents
{
    private VarianceComponents()
    {
    }

    /// <summary>How many people.</summary>
    public required int People { get; init; }

    /// <summary>How many walks.</summary>
    public required int Walks { get; init; }

    /// <summary>Mean of the person means.</summary>
    public required double Mean { get; init; }

    /// <summary>Standard deviation of the person means, which holds a part of the spread within them.</summary>
    public required double StandardDeviationOfPersonMeans { get; init; }

    /// <summary>s_w: standard deviation of a single walk within a person; NaN where nobody was measured twice.</summary>
    public required double WithinPerson { get; init; }

    /// <summary>Degrees of freedom of <see cref="WithinPerson"/>.</summary>
    public required int DegreesOfFreedom { get; init; }

    /// <summary>s_b: standard deviation between people, without what each varies within.</summary>
    public required double BetweenPeople { get; init; }

    /// <summary>s_b over the mean [1].</summary>
    public double CoefficientOfVariationBetweenPeople => BetweenPeople / Mean;

    /// <summary>The components of values that come by person.</summary>
    /// <param name="people">The values of each person, at least one each.</param>
    /// <exception cref="ArgumentException">Fewer than two people, a person without a value, a value that is not finite, or nobody
    /// with two: then nothing parts people from walks.</exception>
    public static VarianceComponents Of(IEnumerable<IReadOnlyList<double>> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        IReadOnlyList<double>[] all = [.. people];
        if (all.Length < 2 || all.Any(values => values is null || values.Count == 0 || !values.All(double.IsFinite)))
            throw new ArgumentException("Two people or more are needed, each with a value, and every value finite.",
                nameof(people));
        int walks = all.Sum(values => values.Count);
        int freedom = walks - all.Length;
        if (freedom == 0)
            throw new ArgumentException("Somebody must have been measured twice: nothing else parts people from walks.",
                nameof(people));

        double[] means = [.. all.Select(values => values.Mean())];
        double within = all.Zip(means, (values, mean) => values.Sum(value => (value - mean) * (value - mean))).Sum() / freedom;
        double ofMeans = means.Variance();
        return new()
        {
            People = all.Length,
            Walks = walks,
            Mean = means.Mean(),
            StandardDeviationOfPersonMeans = Math.Sqrt(ofMeans),
            WithinPerson = Math.Sqrt(within),
            DegreesOfFreedom = freedom,
            BetweenPeople = Math.Sqrt(Math.Max(0, ofMeans - within * all.Average(values => 1.0 / values.Count))),
        };
    }

    /// <summary>The components in one line; the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Walks} walks of {People} people: mean {Mean:0.000}, between people {BetweenPeople:0.000}, within a person "
            + $"{WithinPerson:0.000} ({DegreesOfFreedom} degrees of freedom)");
}
