using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>How many measured walks lie inside the intervals: forward by three spreads, backward as shipped.</summary>
/// <param name="NotPriced">Walks without an estimate.</param>
/// <param name="OneSpread">Forward with one spread for all grades.</param>
/// <param name="Shipped">Forward with the spread of the library.</param>
/// <param name="Refit">Forward with spreads fitted to these people; null where they cannot be.</param>
/// <param name="WhyNoRefit">Why they cannot be.</param>
/// <param name="Backward">Backward; null where nobody walked backward, or too few.</param>
/// <param name="WhyNoBackward">Why the walks backward cannot be judged, where there are any.</param>
internal sealed record CoverageEvaluation(
    int NotPriced, CoverageReport OneSpread, CoverageReport Shipped, CoverageRefit? Refit, string? WhyNoRefit,
    BackwardCoverage? Backward, string? WhyNoBackward)
{
    public static CoverageEvaluation Of(IReadOnlyList<MeasuredWalk> walks, int folds, int notPriced)
    {
        (CoverageRefit? refit, string? whyNoRefit) = OrWhyNot(() => CoverageRefit.Of(walks, folds));
        (BackwardCoverage? backward, string? whyNoBackward) =
            walks.Any(walk => walk.Direction == WalkingDirection.Backward)
                ? OrWhyNot(() => BackwardCoverage.Of(walks))
                : (null, null);
        return new(
            notPriced, CoverageReport.Of(walks, SpreadFit.OneForAllGrades), CoverageReport.Of(walks), refit, whyNoRefit,
            backward, whyNoBackward);
    }

    private static (T? Value, string? Reason) OrWhyNot<T>(Func<T> value)
        where T : class
    {
        try
        {
            return (value(), null);
        }
        catch (ArgumentException exception)
        {
            return (null, InputException.Words(exception));
        }
    }
}
