using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Output;

internal sealed record SpreadJson(
    double BetweenPeople, double Descent, double GentleAscent, double Ascent, double DescentTailWeight, double AscentTailWeight)
{
    public static SpreadJson Of(SpreadParameters spread) =>
        new(
            spread.BetweenPeopleLogSpread, spread.DescentLogSpread, spread.GentleAscentLogSpread, spread.AscentLogSpread,
            spread.DescentTailWeight, spread.AscentTailWeight);
}

internal sealed record CoverageRowJson(
    string Grade, int Points, IReadOnlyList<double> OneSpread, IReadOnlyList<double> Shipped, IReadOnlyList<double>? OutOfSample);

internal sealed record PeopleCoverageJson(
    double Level, double Lowest, double LowerQuartile, double Median, double UpperQuartile, double Highest);

/// <summary>The JSON of <c>retrowalk evaluate --coverage</c>. Shares are fractions, one for each level. Without a refit there are
/// no folds, no shares out of sample and no fitted spread, and the shares by person are those as shipped.</summary>
internal sealed record CoverageJson(
    IReadOnlyList<double> Levels,
    int People,
    int? Folds,
    int NotPriced,
    IReadOnlyList<CoverageRowJson> Grades,
    IReadOnlyList<PeopleCoverageJson> ByPerson,
    int PeopleBelow80PercentAt95,
    SpreadJson ShippedSpread,
    SpreadJson? FittedSpread,
    string? WhyNoRefit,
    BackwardCoverageJson? Backward,
    string? WhyNoBackward)
{
    private const double Few = 0.8;

    public static CoverageJson Of(CoverageEvaluation evaluation)
    {
        CoverageReport? outOfSample = evaluation.Refit?.OutOfSample;
        CoverageReport people = outOfSample ?? evaluation.Shipped;
        return new(
            Coverage.Levels, people.People.Count, evaluation.Refit?.Folds, evaluation.NotPriced,
            [.. Rows(evaluation.OneSpread).Zip(Rows(evaluation.Shipped), Rows(people)).Select(row => new CoverageRowJson(
                row.First.Name, row.First.Walks, row.First.Shares, row.Second.Shares,
                outOfSample is null ? null : row.Third.Shares))],
            [.. Coverage.Levels.Select((level, i) => Of(level, people.FiveNumbersOfPeople(i)))],
            people.People.Count(person => person.Shares[^1] < Few),
            SpreadJson.Of(SpreadParameters.Shipped), evaluation.Refit is null ? null : SpreadJson.Of(evaluation.Refit.Fitted),
            evaluation.WhyNoRefit, evaluation.Backward is null ? null : BackwardCoverageJson.Of(evaluation.Backward),
            evaluation.WhyNoBackward);
    }

    private static PeopleCoverageJson Of(double level, IReadOnlyList<double> five) =>
        new(level, five[0], five[1], five[2], five[3], five[4]);

    private static IEnumerable<Coverage> Rows(CoverageReport report) => [report.All, .. report.GradeBands];
}
