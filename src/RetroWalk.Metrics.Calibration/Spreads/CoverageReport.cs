using MathNet.Numerics.Statistics;

namespace RetroWalk.Metrics.Calibration;

/// <summary>How many measured forward walks lie inside the intervals: in all, by grade band and by person.</summary>
/// <remarks>Backward walks among the given are left to <see cref="BackwardCoverage"/>. Immutable and thread-safe.</remarks>
public sealed record CoverageReport
{
    private CoverageReport(IReadOnlyList<JudgedWalk> walks)
    {
        All = Coverage.Of("all", walks);
        GradeBands = Array.AsReadOnly([.. GradeBand.All
            .Select(band => Coverage.Of(band.Name, walks.Where(judged => band.Contains(judged.Walk.Grade))))
            .Where(coverage => coverage.Walks > 0)]);
        People = Array.AsReadOnly([.. walks.GroupBy(judged => judged.Walk.Person, StringComparer.Ordinal)
            .OrderBy(person => person.Key, StringComparer.Ordinal)
            .Select(person => Coverage.Of(person.Key, person))]);
    }

    /// <summary>All walks.</summary>
    public Coverage All { get; }

    /// <summary>By band of grades; bands without walks are left out.</summary>
    public IReadOnlyList<Coverage> GradeBands { get; }

    /// <summary>By person, in the order of their names.</summary>
    public IReadOnlyList<Coverage> People { get; }

    /// <summary>The lowest, the quartiles and the highest of the shares of the people [1].</summary>
    /// <param name="level">Which of <see cref="Coverage.Levels"/>, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such level.</exception>
    public IReadOnlyList<double> FiveNumbersOfPeople(int level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, Coverage.Levels.Count);
        return Array.AsReadOnly(People.Select(person => person.Shares[level]).FiveNumberSummary());
    }

    /// <summary>The coverage of a given spread.</summary>
    /// <param name="walks">Measured walks.</param>
    /// <param name="spread">The spread; the shipped one unless given.</param>
    /// <exception cref="ArgumentException">No forward walks.</exception>
    public static CoverageReport Of(IReadOnlyList<MeasuredWalk> walks, SpreadParameters? spread = null)
    {
        walks = Forward(walks);
        spread ??= SpreadParameters.Shipped;
        return new([.. walks.Select(walk => new JudgedWalk(walk, spread))]);
    }

    /// <summary>The coverage of people who had no part in the fit: the people are dealt into folds, and the walks of each fold
    /// are judged by a spread fitted to the people of the others.</summary>
    /// <remarks>People are dealt in the order of their names, one to each fold in turn: the same folds whatever the order of the
    /// walks.</remarks>
    /// <param name="walks">Measured walks.</param>
    /// <param name="folds">How many folds, from 2 to the number of people.</param>
    /// <exception cref="ArgumentException">No walks, or the people outside one fold lack grades that <see cref="SpreadFit"/>
    /// needs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2 folds, or more than people.</exception>
    public static CoverageReport CrossValidated(IReadOnlyList<MeasuredWalk> walks, int folds = 10)
    {
        walks = Forward(walks);
        string[] people = [.. walks.Select(walk => walk.Person).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (folds < 2 || folds > people.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(folds), folds, FormattableString.Invariant(
                    $"folds is {folds}: it must be from 2 to the number of people, {people.Length}."));
        }

        Dictionary<string, int> foldOf = people.Select((person, i) => (person, Fold: i % folds))
            .ToDictionary(dealt => dealt.person, dealt => dealt.Fold, StringComparer.Ordinal);
        return new([.. Enumerable.Range(0, folds).SelectMany(fold =>
        {
            SpreadParameters learnt = SpreadFit.Run([.. walks.Where(walk => foldOf[walk.Person] != fold)]);
            return walks.Where(walk => foldOf[walk.Person] == fold).Select(walk => new JudgedWalk(walk, learnt));
        })]);
    }

    private static MeasuredWalk[] Forward(IReadOnlyList<MeasuredWalk> walks)
    {
        ArgumentNullException.ThrowIfNull(walks);
        MeasuredWalk[] forward = [.. walks.Where(walk => walk.Direction == WalkingDirection.Forward)];
        Require.Some(forward, nameof(walks));
        return forward;
    }
}
