using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>How many measured points lie inside the intervals, by three spreads.</summary>
/// <param name="Folds">Folds of people in the cross-validation.</param>
/// <param name="NotPriced">Points without an estimate.</param>
/// <param name="OneSpread">With one spread for all grades.</param>
/// <param name="Shipped">With the spread of the library.</param>
/// <param name="OutOfSample">With the spread fitted to the people of the other folds.</param>
/// <param name="Fitted">The spread fitted to all people.</param>
internal sealed record CoverageEvaluation(
    int Folds, int NotPriced, CoverageReport OneSpread, CoverageReport Shipped, CoverageReport OutOfSample,
    SpreadParameters Fitted)
{
    public static CoverageEvaluation Of(IReadOnlyList<MeasuredWalk> walks, int folds, int notPriced) =>
        new(
            folds, notPriced, CoverageReport.Of(walks, SpreadFit.OneForAllGrades), CoverageReport.Of(walks),
            CoverageReport.CrossValidated(walks, folds), SpreadFit.Run(walks));
}
