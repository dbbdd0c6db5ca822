using MathNet.Numerics.Statistics;

namespace RetroWalk.Metrics.Calibration;

/// <summary>λ from strides with measured knee angles and moments: what oxygen uptake cannot tell.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record KneeReversal
{
    private KneeReversal(IReadOnlyList<KneeCondition> conditions, IReadOnlyList<KneePerson> people)
    {
        Conditions = conditions;
        People = people;
        double[] found = [.. people.Select(person => person.ReversalFraction).Where(double.IsFinite)];
        Count = found.Length;
        Mean = found.Length == 0 ? double.NaN : found.Mean();
        StandardDeviation = found.Length < 2 ? double.NaN : found.StandardDeviation();
    }

    /// <summary>Each person's walks: person by person in the order given, forward before backward, by rising grade and
    /// speed.</summary>
    public IReadOnlyList<KneeCondition> Conditions { get; }

    /// <summary>Each person, in the order given.</summary>
    public IReadOnlyList<KneePerson> People { get; }

    /// <summary>How many people have a λ̂.</summary>
    public int Count { get; }

    /// <summary>Mean of λ̂ over people [1]; NaN without any.</summary>
    public double Mean { get; }

    /// <summary>Standard deviation of λ̂ between people [1]; NaN with fewer than two.</summary>
    public double StandardDeviation { get; }

    /// <summary>Standard error of the mean [1]; NaN with fewer than two.</summary>
    public double StandardError => StandardDeviation / Math.Sqrt(Count);

    /// <summary>Computes λ̂ of each person, and of the group.</summary>
    /// <param name="strides">Strides of one person or more, in any order. Grades of a hundredth of a per cent count as the
    /// same.</param>
    /// <exception cref="ArgumentException">No strides.</exception>
    public static KneeReversal Of(IEnumerable<KneeStride> strides)
    {
        ArgumentNullException.ThrowIfNull(strides);
        KneeCondition[] conditions = [.. strides
            .GroupBy(stride => stride.Subject, StringComparer.Ordinal) // in order of appearance
            .SelectMany(person => person
                .GroupBy(stride => (stride.Direction, Grade: Math.Round(stride.Grade.Fraction, 4), stride.Speed))
                .OrderBy(walk => walk.Key.Direction).ThenBy(walk => walk.Key.Grade).ThenBy(walk => walk.Key.Speed)
                .Select(walk => new KneeCondition
                {
                    Subject = person.Key,
                    Direction = walk.Key.Direction,
                    Speed = walk.Key.Speed,
                    Grade = Grade.FromFraction(walk.Key.Grade),
                    Strides = walk.Count(),
                    ConcentricWattsPerKilogram = walk.Average(stride => stride.ConcentricWattsPerKilogram),
                    EccentricWattsPerKilogram = walk.Average(stride => stride.EccentricWattsPerKilogram),
                }))];
        Require.Some(conditions, nameof(strides));
        return new(
            Array.AsReadOnly(conditions),
            Array.AsReadOnly([.. conditions.GroupBy(walk => walk.Subject, StringComparer.Ordinal)
                .Select(person => KneePerson.Of(person.Key, [.. person]))]));
    }

    /// <summary>The group in one line; the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"λ {Mean:0.000} (SD {StandardDeviation:0.000}, SE {StandardError:0.000}) of {Count} people");
}
